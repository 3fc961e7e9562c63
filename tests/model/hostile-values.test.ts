import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, type ParseResult } from '../../src/model/index.js';
import { readFlawless } from '../../src/model/read-flawless.js';
import { assertHelpful, complete, minimal, onlyFatal, plain, read } from './support.js';

fc.configureGlobal({ seed: 20_261_124, numRuns: 300 });

const BASE = 'https://example.org/guides/';

const assertTold = (input: unknown): ParseResult => {
  const result = parse(input, { baseUrl: BASE });
  assert.ok(result.pathway ?? result.problems.some(({ grade }) => grade === 'fatal'));
  for (const { message, found, expected, suggestion } of result.problems) {
    for (const words of [message, found, expected, suggestion]) assert.match(words, /\S/);
  }
  if (result.problems.length) assert.equal(readFlawless(input, BASE), undefined);
  return result;
};

class Guide {
  version = 1;
  id = 'a-b';
  from = { title: 'A' };
  to = { title: 'B' };
  title = 'T';
  #summary = 'Only the class sees it';
  get summary(): string {
    return this.#summary;
  }
}

const thrower = (thrown: unknown) => () => {
  throw thrown;
};

const getterThat = (get: () => unknown) =>
  Object.defineProperty(minimal(), 'summary', { get, enumerable: true });

/** Each operation that a reader of data may try fails. */
const sealedOff = (target: object): unknown =>
  new Proxy(
    target,
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'].map((trap) => [
        trap,
        thrower(new Error(`no ${trap}`)),
      ]),
    ),
  );

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

describe('what a script hands over instead of a document', () => {
  const nothingToShow: Record<string, unknown> = {
    undefined,
    null: null,
    'not a number': NaN,
    'a symbol': Symbol('guide'),
    'a big integer': 10n ** 30n,
    'a function': () => minimal(),
    'a promise': Promise.resolve(minimal()),
    'a map': new Map(Object.entries(minimal())),
    'a date': new Date(0),
    'a text as an object': new String(JSON.stringify(minimal())),
    bytes: new Uint8Array(100),
    'a class': Guide,
    'a document inherited from': Object.create(minimal()) as unknown,
  };
  for (const [what, input] of Object.entries(nothingToShow)) {
    it(`is told to be none: ${what}`, () => {
      assert.equal(assertTold(input).pathway, undefined);
    });
  }

  it('is read as its own data where it is an object of a class', () => {
    const { pathway, problems } = read(new Guide());
    assert.deepEqual(problems, []);
    assert.equal(pathway.title, 'T');
    assert.equal(pathway.summary, undefined);
  });

  it('is read where it is frozen, and without its symbols', () => {
    const input = Object.freeze({ ...complete(), [Symbol('private')]: 1 });
    assert.deepEqual(plain(read(input).pathway), plain(read(complete()).pathway));
  });

  it('is read without asking it for JSON', () => {
    const { problems } = read(minimal({ toJSON: thrower(new Error('no')) }));
    assert.deepEqual(
      problems.map(({ code, path }) => `${code} ${path}`),
      ['unknown-key toJSON'],
    );
  });

  it('is read through getters and proxies', () => {
    assert.equal(read(getterThat(() => 'S')).pathway.summary, 'S');
    assert.equal(read(new Proxy(minimal(), {})).pathway.title, minimal().title);
    assert.deepEqual(read(minimal({ overview: new Proxy(['A'], {}) })).pathway.overview, ['A']);
  });

  it('is read without the holes of its lists', () => {
    const overview: string[] = [];
    overview[3] = 'Only this';
    assert.deepEqual(read(minimal({ overview })).pathway.overview, ['Only this']);
  });

  it('is read by the indexes of its lists, not by what they iterate', () => {
    const endless = Object.assign(['A'], {
      *[Symbol.iterator]() {
        for (;;) yield 'B';
      },
    });
    assert.deepEqual(read(minimal({ overview: endless })).pathway.overview, ['A']);
  });

  const hostile: Record<string, unknown> = {
    'a getter that throws': getterThat(thrower(new Error('no'))),
    'a getter that throws a text': getterThat(thrower('no')),
    'a getter that throws nothing': getterThat(thrower(undefined)),
    'a getter that throws an error without words': getterThat(thrower(new Error())),
    'a getter that throws what throws': getterThat(
      thrower(Object.defineProperty(new Error(), 'message', { get: thrower(new Error('again')) })),
    ),
    'a getter that throws an error whose words are a symbol': getterThat(
      thrower(Object.defineProperty(new Error(), 'message', { value: Symbol('no') })),
    ),
    'a getter that throws a revoked proxy': getterThat(thrower(revoked({}))),
    'a proxy that lets nobody in': sealedOff(minimal()),
    'a list that lets nobody in': minimal({ overview: sealedOff(['A']) }),
    'a revoked proxy': revoked(minimal()),
    'a revoked list': minimal({ overview: revoked([]) }),
    'a list as long as a symbol': minimal({
      overview: new Proxy([], { get: () => Symbol('length') }),
    }),
  };
  for (const [what, input] of Object.entries(hostile)) {
    it(`is told to be unreadable: ${what}`, () => {
      assertHelpful(onlyFatal(input, 'unreadable'));
      assert.equal(readFlawless(input, BASE), undefined);
    });
  }

  it('is told to contain itself, directly or through others', () => {
    const direct = minimal();
    direct.notes = direct;
    onlyFatal(direct, 'too-deep', 'notes.notes.notes');
    const list: unknown[] = [];
    list.push(list);
    onlyFatal(minimal({ overview: list }), 'too-deep', 'overview[0][0]');
    const a = { b: {} };
    a.b = { a };
    onlyFatal(minimal({ a }), 'too-deep', 'a.b.a');
  });

  it('is told to be too much where it has no end', () => {
    const bottomless: object = new Proxy(
      {},
      {
        get: () => bottomless,
        ownKeys: () => ['a', 'b', 'c'],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
      },
    );
    onlyFatal(bottomless, 'too-deep', 'a.a.a');
    const lists: unknown = new Proxy([], { get: (_, key) => (key === 'length' ? 2 : lists) });
    onlyFatal(minimal({ overview: lists }), 'too-deep', 'overview[0][0]');
    const folded = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner, inner], 'A');
    assert.equal(parse(minimal({ folded })).problems[0]?.code, 'too-many-items');
  });
});

describe('anything at all', () => {
  const anything = fc.anything({
    maxDepth: 4,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });

  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

  /** Wrapped only when it is handed over: what generates it looks at it, too. */
  const wrappings: readonly ((value: unknown) => unknown)[] = [
    (value) => value,
    (value) => (isObject(value) ? new Proxy(value, {}) : value),
    (value) => (isObject(value) ? sealedOff(value) : value),
    (value) => Object.defineProperty({}, 'a', { get: thrower(value), enumerable: true }),
  ];
  const wrapping = fc.constantFrom(...wrappings);

  it('as a document is read, or its problem is told', () => {
    fc.assert(
      fc.property(anything, wrapping, (value, wrap) => {
        assertTold(wrap(value));
      }),
    );
  });

  it('in the place of any part is read, or its problem is told', () => {
    const places = Object.keys(complete());
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, wrapping, (place, value, wrap) => {
        assertTold({ ...complete(), [place]: wrap(value) });
      }),
    );
  });
});

describe('a page that has changed the prototypes of everything', () => {
  const documents: readonly unknown[] = [
    minimal(),
    complete(),
    JSON.stringify(complete()),
    minimal({ summry: 1, views: 'x', costs: [{ name: 'C', cost: { min: 1 } }], id: 'A B' }),
    minimal({
      faq: [{}],
      roadmap: [{ title: 'P', tasks: [{ text: 1 }, { text: 'T', skills: ['x'] }] }],
    }),
    { ...minimal(), title: undefined },
    '[',
  ];

  /** As text, by means that do not ask the prototypes. */
  const told = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return String(value);
    return `{${Object.keys(value)
      .map((key) => `${key}:${told((value as Record<string, unknown>)[key])}`)
      .join()}}`;
  };

  const results = (): string =>
    documents
      .map((input) => told([parse(input, { baseUrl: BASE }), readFlawless(input, BASE)]))
      .join('\n');

  const changes: readonly (readonly [owner: object, key: string, value: unknown])[] = [
    [Object.prototype, 'foo', 'bar'],
    [Object.prototype, 'foo', () => 'bar'],
    [Object.prototype, 'extend', () => ({})],
    [Object.prototype, 'enumerable', false],
    [Object.prototype, 'configurable', false],
    [Object.prototype, 'toJSON', () => 'x'],
    [Object.prototype, 'min', 5],
    [Object.prototype, 'url', 'javascript:alert(1)'],
    [Object.prototype, 'baseUrl', 'https://elsewhere.example/'],
    [Array.prototype, 'bar', 'foo'],
    [Array.prototype, 'each', () => undefined],
    [Array.prototype, 'toJSON', () => '[]'],
    [String.prototype, 'toJSON', () => 'x'],
    [Number.prototype, 'toJSON', () => 'x'],
    [Function.prototype, 'bind2', () => undefined],
  ];
  for (const [owner, key, value] of changes) {
    const name = (owner as { readonly constructor: { readonly name: string } }).constructor.name;
    it(`gets the same pathways and problems: ${name}.prototype.${key} is a ${typeof value}`, () => {
      const before = results();
      Reflect.defineProperty(owner, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      let after: string;
      try {
        after = results();
      } finally {
        Reflect.deleteProperty(owner, key);
      }
      assert.ok(after === before, 'it gets others');
    });
  }

  it('is told so where nothing can be done, and nothing is thrown', () => {
    for (const key of ['id', 'text', 'skills', 'roadmap', 'path', 'value']) {
      Reflect.defineProperty(Object.prototype, key, {
        value: 'polluted',
        enumerable: true,
        configurable: true,
        writable: true,
      });
      try {
        for (const input of documents) parse(input);
      } finally {
        Reflect.deleteProperty(Object.prototype, key);
      }
    }
  });
});
