import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { composition } from '../../bench/contenders/composition.js';
import type { PathwayDocument } from '../../bench/contenders/guide/document.js';
import { guide } from '../../bench/contenders/guide/guide.js';
import { missingWords } from '../../bench/contenders/words.js';
import { parse } from '../../src/model/index.js';
import { staticGuide } from '../../src/render/index.js';

const source = JSON.parse(
  readFileSync('demo/pathways/backend-developer-to-ai-interpretability-researcher.json', 'utf8'),
) as PathwayDocument;

const staticOf = async (document: PathwayDocument): Promise<string> =>
  staticGuide(parse(JSON.stringify(document)).pathway!);

/** The guide with its phases over and over again, as the benchmark of growth has it. */
const grown = (times: number): PathwayDocument => ({
  ...source,
  roadmap: Array.from({ length: times }, (_, round) =>
    source.roadmap!.map((phase) => ({
      ...phase,
      id: `${phase.id}-${String(round)}`,
      title: `${phase.title} (${String(round)})`,
      ...(phase.tasks && {
        tasks: phase.tasks.map((task) => ({
          ...task,
          id: round ? `${task.id}-${String(round)}` : task.id,
        })),
      }),
    })),
  ).flat(),
});

const documents = { 'the source guide': source, 'a guide of fifty phases': grown(10) };

describe('what the benchmark compares', () => {
  for (const [what, document] of Object.entries(documents)) {
    it(`shows every word of ${what} by hand and in Shoelace’s components`, async () => {
      const page = await staticOf(document);
      assert.equal(missingWords(page, guide, document), undefined);
      assert.equal(missingWords(page, composition, document), undefined);
    });
  }

  it('would notice a page that shows less', async () => {
    const page = await staticOf(source);
    const { faq = [], ...rest } = source;
    const withoutLast = { ...rest, faq: faq.slice(0, -1) };
    assert.match(missingWords(page, guide, withoutLast) ?? '', /What if I do not/);
    const [question, ...others] = faq;
    const shortened = { ...rest, faq: [{ ...question!, answer: 'At first.' }, ...others] };
    assert.match(missingWords(page, composition, shortened) ?? '', /perhaps/);
  });
});
