import { Parser, type Node } from 'commonmark';
import { parse as parseJsonc, type ParseError } from 'jsonc-parser';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { parse } from '../../src/model/index.js';
import type { Json } from '../model/support.js';

/** A document, or some of its top-level keys, as a page shows them. */
export interface Example {
  /** Where it stands, for messages. */
  readonly place: string;
  /** The heading of second level that it stands under. */
  readonly section: string;
  readonly keys: Json;
}

const fromJsonc = (text: string): unknown => {
  const errors: ParseError[] = [];
  const value: unknown = parseJsonc(text, errors);
  assert.deepEqual(errors, []);
  return value;
};

/** How to read each language. A fence with anything behind its language is no pathway. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  jsonc: fromJsonc,
  yaml: parseYaml,
};

const headingText = (heading: Node): string => {
  const walker = heading.walker();
  let text = '';
  for (let step = walker.next(); step; step = walker.next()) text += step.node.literal ?? '';
  return text;
};

/** @param file of a page, from the root of the project */
export const examplesIn = (file: string): Example[] => {
  const walker = new Parser().parse(readFileSync(file, 'utf8')).walker();
  const examples: Example[] = [];
  let section = '';
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, info, level, literal, sourcepos } = step.node;
    if (type === 'heading' && level === 2 && step.entering) section = headingText(step.node);
    const read = type === 'code_block' ? READERS[info ?? ''] : undefined;
    if (!read) continue;
    const place = `${file}:${sourcepos[0][0]}`;
    const keys = read(literal ?? '');
    assert.ok(typeof keys === 'object' && keys && !Array.isArray(keys), place);
    examples.push({ place, section, keys: keys as Json });
  }
  return examples;
};

/** Asserts that there is nothing to say against a document. */
export const assertFlawless = (document: Json, place: string): void => {
  assert.deepEqual(
    parse(document).problems.map(({ message }) => message),
    [],
    place,
  );
};
