/** The code in the recipes for static sites is that of the examples, which are built and opened in a browser. */
import { Parser, type Node } from 'commonmark';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const HOSTS = ['html', 'hugo', 'jekyll', 'eleventy', 'astro'];

interface Fence {
  /** Where it stands, for messages. */
  readonly place: string;
  readonly code: string;
  /** The file that the sentence before it names at its end, as in “All of `index.html`:”. */
  readonly file: string | undefined;
}

const nameBefore = (fence: Node): string | undefined => {
  const sentence = fence.prev;
  const colon = sentence?.type === 'paragraph' ? sentence.lastChild : null;
  const name = colon?.literal === ':' ? colon.prev : null;
  return name?.type === 'code' ? (name.literal ?? undefined) : undefined;
};

/** What stands in a page in fences, but for commands. */
const fencesIn = (page: string): Fence[] => {
  const walker = new Parser().parse(readFileSync(page, 'utf8')).walker();
  const fences: Fence[] = [];
  for (let step = walker.next(); step; step = walker.next()) {
    const { node } = step;
    if (node.type !== 'code_block' || node.info === 'sh') continue;
    const place = `${page}:${node.sourcepos[0][0]}`;
    fences.push({ place, code: node.literal ?? '', file: nameBefore(node) });
  }
  return fences;
};

for (const host of HOSTS) {
  const page = `docs/publish/${host}.md`;
  describe(`the code in ${page}`, () => {
    const fences = fencesIn(page);

    it('is there', () => assert.notEqual(fences.length, 0));

    for (const { place, code, file } of fences)
      it(`is that of the example: ${place}`, () => {
        assert.ok(file, `the sentence before ${place} does not end in the name of a file: \`…\`:`);
        const path = join('examples', host, file);
        assert.ok(existsSync(path), `${place} names ${path}, which does not exist`);
        const lines = `\n${readFileSync(path, 'utf8')}`;
        assert.ok(lines.includes(`\n${code}`), `${place} is not as in ${path}:\n${code}`);
      });
  });
}
