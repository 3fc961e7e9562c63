import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';

type Phrase = (...values: unknown[]) => string;

/** Every text of a language by its key; a phrase with values to fill in counts with both truths filled in. */
const textsOf = (messages: object, path = ''): Map<string, string> => {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][]) {
    const place = path ? `${path}.${key}` : key;
    if (typeof value === 'string') texts.set(place, value);
    else if (typeof value === 'object' && value) {
      for (const [inner, text] of textsOf(value, place)) texts.set(inner, text);
    } else if (typeof value === 'function') {
      texts.set(`${place}(…)`, (value as Phrase)('{1}', '{2}'));
      texts.set(`${place}(false)`, (value as Phrase)(false, '{2}'));
    }
  }
  return texts;
};

const english = textsOf(en);
const german = textsOf(de);

/** Nothing is said here in any language: a learning phase and a requirement of no kind need no label. */
const SILENT = ['phaseKinds.learn', 'requirementKinds.other'];

/** The same word in both languages. */
const SHARED = new Set(['resourceKinds.video', 'resourceKinds.repository']);

describe('the words of the interface', () => {
  it('have the same keys in both languages', () => {
    assert.deepEqual([...german.keys()].sort(), [...english.keys()].sort());
  });

  it('are there under every key', () => {
    for (const texts of [english, german]) {
      const empty = [...texts].filter(([, text]) => !text.trim()).map(([key]) => key);
      assert.deepEqual(empty.sort(), SILENT);
    }
  });

  it('are German in German', () => {
    const untranslated = [...german]
      .filter(
        ([key, text]) => english.get(key) === text && !SILENT.includes(key) && !SHARED.has(key),
      )
      .map(([key, text]) => `${key}: ${text}`);
    assert.deepEqual(untranslated, []);
  });

  it('use every value that English uses', () => {
    for (const [key, text] of english) {
      for (const value of ['{1}', '{2}']) {
        assert.equal(german.get(key)?.includes(value), text.includes(value), `${value} in ${key}`);
      }
    }
  });

  it('that count say where the number goes', () => {
    for (const messages of [en, de]) {
      for (const forms of [messages.views, messages.phases]) {
        for (const text of Object.values(forms)) assert.match(text, /#/);
      }
    }
  });

  it('leave no mark-up or placeholder behind', () => {
    for (const text of [...english.values(), ...german.values()]) {
      assert.doesNotMatch(text, /[<>]|undefined|\$\{|\[object/);
    }
  });
});
