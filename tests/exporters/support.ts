/** What comes out of the exporters, read by others than their authors. */
import { readdirSync, readFileSync } from 'node:fs';
import { Parser, type Node } from 'commonmark';
import fc from 'fast-check';
import { parse, type Pathway } from '../../src/model/index.js';
import { everyField } from '../support/payloads.js';
import { documentsFrom } from '../support/arbitrary-documents.js';
import { complete, minimal } from '../support/documents.js';

export const BASE = 'https://example.org/guides/x.json';

export const read = (document: unknown): Pathway => {
  const { pathway, problems } = parse(document, { baseUrl: BASE });
  if (!pathway) throw new Error(problems.map(({ message }) => message).join());
  return pathway;
};

const folder = new URL('../../demo/pathways/', import.meta.url);
const demoTexts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Every field of the format, each with something in it. */
export const full = everyField(complete);

/** The demo's guides, one that uses every field, and one with nothing but what it must have. */
export const guides: readonly Pathway[] = [
  ...demoTexts.map((text) => read(JSON.parse(text))),
  read(full),
  read(minimal),
];

/** What parse makes of documents that were changed at random. */
export const anyPathway: fc.Arbitrary<Pathway> = documentsFrom([...demoTexts, JSON.stringify(full)])
  .mutatedDocument.map((document) => parse(document, { baseUrl: BASE }).pathway)
  .filter((pathway) => pathway !== undefined);

/** Texts full of what means something to one format or another. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        ...'\\`*_{}[]()<>#+-.!|~=:;&@$"\'/,?%^1 9aZé\n\t\u00A0'.split(/(?:)/u),
        'http://',
        'www.',
        'x.yz',
        '&lt;',
        '&#1;',
        '<b>',
        '--',
        '```',
        '](',
      ),
    }),
  )
  .map((text) => text.toWellFormed())
  .filter((text) => onOneLine(text) !== '');

/** What is left of a text on one line. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

export const nodesOf = (markdown: string): Node[] => {
  const walker = new Parser().parse(markdown).walker();
  const nodes: Node[] = [];
  for (let step = walker.next(); step; step = walker.next())
    if (step.entering) nodes.push(step.node);
  return nodes;
};

/** What the words of a text in Markdown are in: headings, lists, links. */
export const shapeOf = (markdown: string): string[] =>
  nodesOf(markdown).flatMap(({ type, level }) =>
    type === 'text' ? [] : [type === 'heading' ? `heading ${String(level)}` : type],
  );

const wordsIn = (block: Node): string => {
  const walker = block.walker();
  let words = '';
  for (let step = walker.next(); step; step = walker.next()) words += step.node.literal ?? '';
  return words;
};

/** The words of each heading, paragraph and entry. */
export const textsOf = (markdown: string): string[] =>
  nodesOf(markdown)
    .filter(({ type }) => type === 'heading' || type === 'paragraph')
    .map(wordsIn);
