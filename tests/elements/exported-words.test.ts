import { expect } from '@open-wc/testing';
import '../../src/elements/career-pathway/career-pathway.define.js';
import { guideJsonLd, localize, markdownGuide } from '../../src/exporters/index.js';
import { parse, type PathwayDocument } from '../../src/model/index.js';
import { today } from '../../src/plan/index.js';
import { complete, german, minimal } from '../support/documents.js';
import { everyField } from '../support/payloads.js';
import { settledWithPieces, show } from '../support/reader.js';

const demo = [
  'backend-developer-to-ai-interpretability-researcher',
  'corporate-lawyer-to-secondary-school-teacher',
  'customer-support-specialist-to-data-analyst',
  'muhasib-ila-muhallil-bayanat',
  'pflegefachkraft-zu-gesundheitsdaten',
];

const fetched = async (name: string): Promise<PathwayDocument> => {
  const response = await fetch(`/demo/pathways/${name}.json`);
  return (await response.json()) as PathwayDocument;
};

/** All text in an element, in the order of the page, shadow roots included. */
const textIn = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
  const inner = (node instanceof Element ? node.shadowRoot : undefined) ?? node;
  return [...inner.childNodes].map(textIn).join(' ');
};

/** Letters and digits alone: how they are set apart differs between a page and a file. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What a guide in Markdown says, bit by bit. */
const bitsOf = (markdown: string): string[] =>
  markdown
    .replace(/\]\(<[^>]*>\)/g, '')
    // On the page, the numbers of phases are drawn.
    .replace(/^### \p{N}+\. /gmu, '')
    .split(/\n| · /)
    .map(bare)
    .filter(Boolean);

const stringsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        /^(name|headline|description|text|teaches|skills|learningResourceType)$/.test(key)
          ? [inner as string[] | string].flat().filter((held) => typeof held === 'string')
          : key === 'inCodeSet'
            ? []
            : stringsIn(inner),
      )
    : [];

describe('what is exported', () => {
  const documents: Readonly<Record<string, () => Promise<PathwayDocument> | PathwayDocument>> = {
    'with every field': () => everyField(complete),
    'in German': () => german,
    'of the least': () => minimal,
    ...Object.fromEntries(demo.map((name) => [name, () => fetched(name)])),
  };
  for (const [name, documentOf] of Object.entries(documents)) {
    it(`is what the page says, in the same words: a guide ${name}`, async () => {
      const document = await documentOf();
      const element = await show('career-pathway', document, { storage: 'none' });
      await settledWithPieces(element);
      const shown = bare(textIn(element));
      const { pathway } = parse(document);
      const l10n = await localize(pathway!.lang ?? 'en');
      const missing = [
        ...bitsOf(markdownGuide(pathway!, l10n, today())),
        ...stringsIn(guideJsonLd(pathway!, l10n)).map(bare),
      ].filter((said) => !shown.includes(said));
      expect(missing).to.deep.equal([]);
    });
  }
});
