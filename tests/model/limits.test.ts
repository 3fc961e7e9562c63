import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_BYTES, MAX_DEPTH, MAX_ITEMS, parse } from '../../src/model/index.js';
import { minimal, nestedText, onlyFatal, onlyProblem, read, readClean } from './support.js';

/** A document as text of exactly so many bytes, filled with a character. */
const sized = (bytes: number, filler: string): string => {
  const empty = JSON.stringify(minimal({ summary: '#' }));
  const room = bytes - Buffer.byteLength(empty) + 1;
  const width = Buffer.byteLength(filler);
  const filled = filler.repeat(Math.floor(room / width)) + 'a'.repeat(room % width);
  return empty.replace('#', filled);
};

describe('the limit of size', () => {
  it('is 1 MiB', () => {
    assert.equal(MAX_BYTES, 1_048_576);
  });

  for (const filler of ['a', 'ü', '学', '🎉']) {
    it(`counts bytes, not characters: ${filler}`, () => {
      assert.equal(Buffer.byteLength(sized(MAX_BYTES, filler)), MAX_BYTES);
      readClean(sized(MAX_BYTES, filler));
      const problem = onlyFatal(sized(MAX_BYTES + 1, filler), 'too-large');
      assert.match(problem.message, /1 MiB/);
    });
  }

  it('holds for data as for text', () => {
    onlyFatal(minimal({ summary: 'a'.repeat(MAX_BYTES + 1) }), 'too-large');
    onlyFatal(minimal({ ['k'.repeat(MAX_BYTES + 1)]: 1 }), 'too-large');
    const half = 'a'.repeat(MAX_BYTES / 2 + 1);
    onlyFatal(minimal({ summary: half, regionNote: half }), 'too-large');
  });

  it('counts bytes in data as in text', () => {
    const summary = '学'.repeat(MAX_BYTES / 3 + 1);
    onlyFatal(JSON.stringify(minimal({ summary })), 'too-large');
    onlyFatal(minimal({ summary }), 'too-large');
  });

  it('holds before the text is read', () => {
    onlyFatal(`<${'a'.repeat(MAX_BYTES)}`, 'too-large');
  });
});

describe('the limit of items', () => {
  const tasks = (count: number): string[] => Array.from({ length: count }, () => 'Read');

  it('is 10,000', () => {
    assert.equal(MAX_ITEMS, 10_000);
  });

  it('lets a document of 9,999 tasks in one phase through, each with its own id', () => {
    const pathway = readClean(minimal({ roadmap: [{ title: 'A', tasks: tasks(9999) }] }));
    assert.equal(pathway.roadmap[0]?.tasks.length, 9999);
    assert.equal(new Set(pathway.roadmap[0].tasks.map(({ id }) => id)).size, 9999);
    assert.equal(pathway.roadmap[0].tasks[9998]?.id, 'read-9999');
  });

  it('stops one more', () => {
    const document = minimal({ roadmap: [{ title: 'A', tasks: tasks(10_000) }] });
    const problem = onlyFatal(document, 'too-many-items', 'roadmap[0].tasks');
    assert.match(problem.message, /10,000/);
    onlyFatal(JSON.stringify(document), 'too-many-items', 'roadmap[0].tasks');
  });

  it('counts all lists together', () => {
    const roadmap = Array.from({ length: 100 }, () => ({ title: 'A', tasks: tasks(99) }));
    readClean(minimal({ roadmap }));
    onlyFatal(minimal({ roadmap, overview: ['One'] }), 'too-many-items', 'overview');
  });

  it('is not got round by an empty list that claims to be long', () => {
    onlyFatal(minimal({ overview: new Array(4_000_000_000) }), 'too-many-items', 'overview');
  });
});

describe('the limit of levels', () => {
  /** A document with so many levels, its own included. */
  const levels = (count: number): string =>
    JSON.stringify(minimal({ notes: 0 })).replace(':0', `:${nestedText(count - 1)}`);

  it('is 64', () => {
    assert.equal(MAX_DEPTH, 64);
  });

  it('lets 64 through', () => {
    const { problems } = read(levels(64));
    onlyProblem(problems, { grade: 'warning', code: 'unknown-key', path: 'notes' });
  });

  it('stops at 65', () => {
    const problem = onlyFatal(levels(65), 'too-deep', 'notes[0][0]');
    assert.match(problem.message, /64 levels/);
    assert.match(problem.suggestion, /brackets/);
  });

  it('counts objects as it counts lists', () => {
    const nested = (count: number): unknown => (count ? { a: nested(count - 1) } : 1);
    assert.ok(parse(minimal({ notes: nested(63) })).pathway);
    onlyFatal(minimal({ notes: nested(64) }), 'too-deep', 'notes.a.a');
  });
});
