import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../../src/i18n/ar.js';
import { de } from '../../src/i18n/de.js';
import { en } from '../../src/i18n/en.js';
import { ar as arRequirements } from '../../src/i18n/requirements/ar.js';
import { de as deRequirements } from '../../src/i18n/requirements/de.js';
import { en as enRequirements } from '../../src/i18n/requirements/en.js';

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

const english = textsOf({ ...en, requirements: enRequirements });
const translations = {
  German: textsOf({ ...de, requirements: deRequirements }),
  Arabic: textsOf({ ...ar, requirements: arRequirements }),
};

/** Languages have plural forms of their own. */
const isPluralForm = (key: string) => /^(views|phases)\./.test(key);

/** Nothing is said here in any language: a learning phase and a requirement of no kind need no label. */
const SILENT = ['phaseKinds.learn', 'requirements.kinds.other'];

/** The same word in English and German. */
const SHARED = new Set(['comma', 'resourceKinds.video', 'resourceKinds.repository']);

describe('the words of the interface', () => {
  for (const [language, texts] of Object.entries(translations)) {
    it(`have the same keys in ${language} as in English`, () => {
      const keysOf = (words: Map<string, string>) =>
        [...words.keys()].filter((key) => !isPluralForm(key)).sort();
      assert.deepEqual(keysOf(texts), keysOf(english));
    });

    it(`are ${language} in ${language}`, () => {
      const untranslated = [...texts]
        .filter(
          ([key, text]) => english.get(key) === text && !SILENT.includes(key) && !SHARED.has(key),
        )
        .map(([key, text]) => `${key}: ${text}`);
      assert.deepEqual(untranslated, []);
    });

    it(`use every value in ${language} that English uses`, () => {
      for (const [key, text] of english) {
        if (isPluralForm(key)) continue;
        for (const value of ['{1}', '{2}']) {
          assert.equal(texts.get(key)?.includes(value), text.includes(value), `${value} in ${key}`);
        }
      }
    });
  }

  it('are there under every key', () => {
    for (const texts of [english, ...Object.values(translations)]) {
      const empty = [...texts].filter(([, text]) => !text.trim()).map(([key]) => key);
      assert.deepEqual(empty.sort(), SILENT);
    }
  });

  it('that count say where the number goes', () => {
    for (const messages of [en, de]) {
      for (const forms of [messages.views, messages.phases]) {
        for (const text of Object.values(forms)) assert.match(text, /#/);
      }
    }
    // None, one and two are words of their own in Arabic.
    for (const { few, many, other } of [ar.views, ar.phases]) {
      for (const text of [few!, many!, other]) assert.match(text, /#/);
    }
  });

  it('have a form for every number in Arabic', () => {
    const categories = new Intl.PluralRules('ar').resolvedOptions().pluralCategories;
    for (const forms of [ar.views, ar.phases]) {
      assert.deepEqual(Object.keys(forms).sort(), [...categories].sort());
    }
  });

  it('leave no mark-up or placeholder behind', () => {
    for (const text of [english, ...Object.values(translations)].flatMap((texts) => [
      ...texts.values(),
    ])) {
      assert.doesNotMatch(text, /[<>]|undefined|\$\{|\[object/);
    }
  });
});
