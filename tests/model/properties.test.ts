import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type Pathway, type Problem } from '../../src/model/index.js';
import { plainCopy } from '../../src/model/limits.js';
import { matchesFormat } from '../../src/model/matches-format.js';
import { pathwaySchema } from '../../src/model/schema.js';
import { readFlawless } from '../../src/model/read-flawless.js';
import { documentsFrom, mutate } from '../support/arbitrary-documents.js';
import { complete, demoDocuments, minimal, plain } from './support.js';

// The same cases on every machine, so that a failure is seen by whoever caused it.
fc.configureGlobal({ seed: 20_261_123, numRuns: 200 });

const BASE = 'https://example.org/guides/';

const goodTexts = [JSON.stringify(complete()), ...demoDocuments().values()];

const { anyDocument, mutatedDocument } = documentsFrom(goodTexts);

const isFatal = ({ grade }: Problem): boolean => grade === 'fatal';

const assertUnique = (ids: readonly string[]): void => {
  assert.equal(new Set(ids).size, ids.length, `an id is given twice: ${ids.join(', ')}`);
  for (const id of ids) assert.match(id, /\S/);
};

const idOf = ({ id }: { readonly id: string }): string => id;

const assertSound = (pathway: Pathway): void => {
  const { skills, roadmap, actionPlan, requirements, faq } = pathway;
  const tasks = roadmap.flatMap((phase) => phase.tasks);
  const actions = Object.values(actionPlan).flat();
  assertUnique([...skills.transferable, ...skills.toLearn].map(idOf));
  assertUnique(roadmap.map(idOf));
  assertUnique(requirements.map(idOf));
  assertUnique(faq.map(idOf));
  assertUnique([...new Set([...tasks, ...actions])].map(idOf));

  const skillIds = new Set(skills.toLearn.map(idOf));
  for (const { requires } of skills.toLearn) assert.ok(requires.every((id) => skillIds.has(id)));
  for (const item of [...roadmap, ...tasks, ...actions]) {
    assert.ok(item.skills.every((id) => skillIds.has(id)));
  }
  assert.match(pathway.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
};

/** Every `url` of a pathway, wherever it stands. */
const urlsIn = (value: unknown): string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) =>
        key === 'url' && typeof inner === 'string' ? [inner] : urlsIn(inner),
      )
    : [];

describe('whatever JSON comes', () => {
  it('the short answer to whether it is in the format is that of the schema', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(anyDocument, (document) => {
        const copy = plainCopy(document, () => undefined);
        const isRight = pathwaySchema.safeParse(copy).success;
        seen.add(isRight);
        assert.equal(matchesFormat(copy), isRight);
      }),
    );
    assert.equal(seen.size, 2, 'there are documents of both kinds');
  });

  it('parse does not throw, and shows nothing exactly where something is fatal', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { pathway, problems } = parse(document, { baseUrl: BASE });
        assert.equal(pathway === undefined, problems.some(isFatal));
      }),
    );
  });

  it('parse does not throw on text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...goodTexts), fc.json()),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        (text, at, inserted) => {
          const place = at % (text.length + 1);
          const { pathway, problems } = parse(text.slice(0, place) + inserted + text.slice(place));
          assert.equal(pathway === undefined, problems.some(isFatal));
        },
      ),
    );
  });

  it('every problem says where, what was found, what was expected and how to mend it', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const problem of parse(document).problems) {
          for (const part of ['message', 'found', 'expected', 'suggestion'] as const) {
            assert.match(problem[part], /\S/);
          }
          assert.ok(!problem.segments.length || problem.path);
        }
      }),
    );
  });

  it('what is shown holds together', () => {
    fc.assert(
      fc.property(mutatedDocument, (document) => {
        const { pathway } = parse(document);
        if (pathway) assertSound(pathway);
      }),
    );
  });

  it('no link of another scheme gets through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'x.html'),
        fc.nat({ max: 12 }),
        fc.constantFrom('', '\t', '\n', '\r', '\u0000', '\u00A0', '\uFEFF'),
        fc.constantFrom(undefined, BASE),
        (before, url, at, inserted, baseUrl) => {
          const written = before + url.slice(0, at) + inserted + url.slice(at);
          const document = minimal({ author: { name: 'A', url: written } });
          const { pathway } = parse(document, baseUrl === undefined ? {} : { baseUrl });
          for (const kept of urlsIn(pathway)) {
            assert.match(new URL(kept, BASE).protocol, /^(https?|mailto):$/, JSON.stringify(kept));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('Object.prototype stays as it is', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(anyDocument, (document) => {
        parse(JSON.stringify(document));
        parse(document);
        readFlawless(document, BASE);
        assert.deepEqual(Reflect.ownKeys(Object.prototype), before);
        assert.equal(Object.getPrototypeOf(Object.prototype), null);
      }),
    );
  });

  it('the input stays as it is', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const before = JSON.stringify(document);
        parse(document);
        assert.equal(JSON.stringify(document), before);
      }),
    );
  });

  it('the same input gives the same pathway, and as text too', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        fc.pre(typeof document !== 'string');
        const fromData = parse(document);
        assert.deepEqual(plain(parse(document)), plain(fromData));
        assert.deepEqual(plain(parse(JSON.stringify(document))), plain(fromData));
      }),
    );
  });

  it('no problem is told twice', () => {
    fc.assert(
      fc.property(mutatedDocument, (document) => {
        const { problems } = parse(document);
        const told = problems.map(({ code, path }) => `${code} ${path}`);
        assert.equal(new Set(told).size, told.length, `told twice: ${told.join(', ')}`);
      }),
    );
  });
});

describe('the short way for flawless documents', () => {
  const assertAgrees = (document: unknown): void => {
    const { pathway, problems } = parse(document, { baseUrl: BASE });
    const flawless = readFlawless(document, BASE);
    assert.equal(flawless !== undefined, problems.length === 0);
    if (flawless) assert.deepEqual(flawless, pathway);
  };

  it('agrees with parse on every document', () => {
    fc.assert(fc.property(anyDocument, assertAgrees));
  });

  it('agrees with parse on good documents that lost a part', () => {
    const fewer = fc.record({ text: fc.constantFrom(...goodTexts), at: fc.nat() });
    let flawless = 0;
    fc.assert(
      fc.property(fewer, ({ text, at }) => {
        const document: unknown = JSON.parse(text);
        mutate(document, { kind: 'remove', at, key: '', value: undefined });
        if (readFlawless(document, BASE)) flawless++;
        assertAgrees(document);
      }),
    );
    assert.ok(flawless > 20, 'hardly any of these documents was flawless: the test says little');
  });
});
