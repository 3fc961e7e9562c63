/** The code in the recipes is that of the examples, which are built and opened in a browser. */
import { Parser, type Node } from 'commonmark';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const HOSTS = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

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

/** Without the space that all lines begin with. */
const dedented = (lines: readonly string[]): string => {
  const indents = lines.filter(Boolean).map((line) => line.search(/\S|$/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
};

/** Whether lines stand in a text, one after the other, however far they are indented there. */
const has = (text: string, lines: readonly string[]): boolean => {
  const all = text.split('\n');
  return all.some((_, at) => dedented(all.slice(at, at + lines.length)) === dedented(lines));
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
        const lines = code.trimEnd().split('\n');
        assert.ok(
          has(readFileSync(path, 'utf8'), lines),
          `${place} is not as in ${path}:\n${code}`,
        );
      });
  });
}
