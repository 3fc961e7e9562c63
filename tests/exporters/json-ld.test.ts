import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsonld from 'jsonld';
import {
  guideJsonLd,
  jsonLdText,
  localize,
  markdownGuide,
  type JsonLd,
  type Localization,
} from '../../src/exporters/index.js';
import type { Pathway } from '../../src/model/index.js';
import { run, temporaryFolder, text } from '../cli/support.js';
import { minimal } from '../support/documents.js';
import { payloads, urlPayloads, withIds, withPayload, withUrls } from '../support/payloads.js';
import { anyPathway, full, guides, onOneLine, read, textsOf } from './support.js';
import { faultsIn } from './vocabulary.js';

type Node = Readonly<Record<string, unknown>>;

const PAGE = 'https://example.org/guides/page?a=1#top';
const ON_PAGE = 'https://example.org/guides/page?a=1';

const english = await localize('en');
const languages = [english, await localize('de'), await localize('ar')];

const dataOf = (pathway: Pathway): JsonLd => guideJsonLd(pathway, english, { url: PAGE });

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All nodes, however deep. */
const nodesIn = (value: unknown): Node[] =>
  Array.isArray(value)
    ? value.flatMap(nodesIn)
    : isNode(value)
      ? [value, ...Object.values(value).flatMap(nodesIn)]
      : [];

const nodesOf = ({ '@graph': graph }: JsonLd, type: string): Node[] =>
  nodesIn(graph).filter((node) => [node['@type']].flat().includes(type));

/** Where schema.org’s context, which must not be fetched, gives properties a meaning beyond their names. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  dateModified: { '@type': 'https://schema.org/Date' },
};

/** What a JSON-LD processor makes of it; fails where anything is lost on the way. */
const expanded = (data: JsonLd) =>
  jsonld.expand(
    JSON.parse(jsonLdText(data)) as jsonld.JsonLdDocument,
    {
      base: PAGE,
      safe: true,
      documentLoader: (url: string) => {
        assert.equal(url, 'https://schema.org');
        return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
      },
    } as jsonld.Options.Expand,
  );

/** Words that are shown; neither addresses nor what only programs read. */
const wordsIn = (data: JsonLd): string[] => {
  const codes =
    /^(@.*|url|inLanguage|dateModified|codeValue|currency|priceCurrency|duration|identifier|unitCode|itemListOrder)$/;
  return nodesIn(data['@graph'])
    .filter((node) => node['@type'] !== 'CategoryCodeSet')
    .flatMap((node) =>
      Object.entries(node).flatMap(([key, value]) =>
        codes.test(key) ? [] : [value].flat().filter((held) => typeof held === 'string'),
      ),
    );
};

describe('a guide as data', () => {
  const cwd = temporaryFolder({
    'links.json': text({
      sources: [
        { title: 'Beside', url: 'more.html' },
        { title: 'Above', url: '../above.html' },
        { title: 'Elsewhere', url: 'https://example.org/x' },
      ],
    }),
  });

  it('says of the jobs what the guide says', () => {
    const [from, to] = nodesOf(dataOf(read(full)), 'Occupation');
    assert.equal(from!.name, 'Baker');
    assert.equal(from!.url, 'https://example.org/baker');
    assert.deepEqual(from!.occupationalCategory, {
      '@type': 'CategoryCode',
      codeValue: '51-3011.00',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC' },
    });
    assert.deepEqual(from!.estimatedSalary, {
      '@type': ['MonetaryAmountDistribution', 'MonetaryAmount'],
      currency: 'EUR',
      minValue: 30000,
      maxValue: 34000,
      duration: 'P1Y',
    });
    assert.equal((to!.estimatedSalary as Node).maxValue, 41000);
    assert.deepEqual(to!.occupationLocation, [
      { '@type': 'Country', name: 'Germany', identifier: 'DE' },
      { '@type': 'Country', name: 'Austria', identifier: 'AT' },
    ]);
    assert.deepEqual(to!.skills, ['Water chemistry', 'Mashing', 'Recipes', 'Cleaning in place']);
    const esco = 'http://data.europa.eu/esco/occupation/x';
    const coded = dataOf(read({ ...minimal, to: { title: 'Carpenter', code: esco } }));
    assert.deepEqual(nodesOf(coded, 'CategoryCode'), [
      {
        '@type': 'CategoryCode',
        codeValue: esco,
        url: esco,
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'ESCO' },
      },
    ]);
  });

  it('has phases, questions and answers in order', () => {
    const pathway = read({ ...full, headings: {} });
    const data = dataOf(pathway);
    const [list] = nodesOf(data, 'ItemList');
    assert.equal(list!.name, 'The roadmap');
    assert.equal(list!.numberOfItems, 3);
    assert.deepEqual(
      (list!.itemListElement as Node[]).map(({ position, name, url }) => [position, name, url]),
      [
        [1, 'The basics', `${ON_PAGE}#pathway:baker-to-brewer/roadmap/basics`],
        [2, 'Eight weeks in a brewery', `${ON_PAGE}#pathway:baker-to-brewer/roadmap/placement`],
        [3, 'Finding work', `${ON_PAGE}#pathway:baker-to-brewer/roadmap/search`],
      ],
    );
    const [faq] = nodesOf(data, 'FAQPage');
    assert.deepEqual((faq!.mainEntity as Node[])[0], {
      '@type': 'Question',
      '@id': `${ON_PAGE}#pathway:baker-to-brewer/faq/age`,
      url: `${ON_PAGE}#pathway:baker-to-brewer/faq/age`,
      name: 'Am I too old?',
      acceptedAnswer: { '@type': 'Answer', text: 'No.\n\nHalf of the class is over forty.' },
    });
  });

  it('is about the roadmap first, and has the questions as a part', () => {
    const [article] = nodesOf(dataOf(read(full)), 'Article');
    assert.deepEqual(
      [article!.mainEntity, article!.hasPart],
      [
        [{ '@id': `${ON_PAGE}#pathway:baker-to-brewer/roadmap` }],
        [{ '@id': `${ON_PAGE}#pathway:baker-to-brewer/faq` }],
      ],
    );
  });

  it('says of resources what they cost only where the guide does', () => {
    const resource = (title: string, cost?: unknown) => ({ title, ...(cost ? { cost } : {}) });
    const resources = [
      resource('a'),
      resource('b', 'free'),
      resource('c', 'paid'),
      resource('d', 'freemium'),
      resource('e', { min: 5, max: 5, currency: 'EUR', per: 'once', note: 'At the door.' }),
      resource('f', { min: 5, max: 9, currency: 'EUR', per: 'month' }),
      resource('b', 'free'),
    ];
    const skill = { name: 'Mashing', priority: 'critical', resources };
    const found = nodesOf(
      dataOf(read({ ...minimal, skills: { toLearn: [skill] } })),
      'LearningResource',
    ).map(({ name, isAccessibleForFree, offers }) => [name, isAccessibleForFree, offers]);
    assert.deepEqual(found, [
      ['a', undefined, undefined],
      ['b', true, undefined],
      ['c', false, undefined],
      ['d', undefined, undefined],
      [
        'e',
        undefined,
        {
          '@type': 'Offer',
          description: 'At the door.',
          priceSpecification: { '@type': 'PriceSpecification', price: 5, priceCurrency: 'EUR' },
        },
      ],
      [
        'f',
        undefined,
        {
          '@type': 'Offer',
          priceSpecification: {
            '@type': 'UnitPriceSpecification',
            minPrice: 5,
            maxPrice: 9,
            priceCurrency: 'EUR',
            referenceQuantity: { '@type': 'QuantitativeValue', value: 1, unitCode: 'MON' },
          },
        },
      ],
    ]);
  });

  it('names a resource once, with all that it serves', () => {
    const resources = [{ title: 'The book', kind: 'docs', author: 'A. Miller' }];
    const toLearn = [
      { name: 'One', priority: 'critical', resources },
      { name: 'Two', priority: 'critical', resources },
    ];
    const roadmap = [{ title: 'P', tasks: [], resources }];
    const data = dataOf(read({ ...minimal, skills: { toLearn }, roadmap }));
    assert.deepEqual(nodesOf(data, 'LearningResource'), [
      {
        '@type': 'LearningResource',
        '@id': `${ON_PAGE}#pathway:potter-to-carpenter/resources/the-book`,
        name: 'The book',
        learningResourceType: 'documentation',
        author: { name: 'A. Miller' },
        teaches: ['One', 'Two'],
      },
    ]);
  });

  it('has of a short guide no more than it says', () => {
    assert.deepEqual(guideJsonLd(read(minimal), english), {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          '@id': '_:guide',
          headline: 'From clay to wood',
          about: [{ '@id': '_:overview-from' }, { '@id': '_:overview-to' }],
        },
        { '@type': 'Occupation', '@id': '_:overview-from', name: 'Potter' },
        { '@type': 'Occupation', '@id': '_:overview-to', name: 'Carpenter' },
      ],
    });
  });

  it('has language, date and author where they are given', () => {
    const [article] = nodesOf(dataOf(read(full)), 'Article');
    assert.deepEqual(
      [article!.inLanguage, article!.dateModified, article!.author, article!.url],
      ['en', '2026-03-01', { name: 'Maria Huber', url: 'https://example.org/maria' }, ON_PAGE],
    );
  });

  const citedBy = (document: object): unknown =>
    nodesOf(dataOf(read({ ...minimal, ...document })), 'Article')[0]!.citation;

  it('says of sources what the guide shows of them, each once', () => {
    const source = (title: string) => ({
      title,
      url: 'https://example.org/s',
      author: 'A. Miller',
      provider: 'The guild',
    });
    const cited = { '@type': 'CreativeWork', url: 'https://example.org/s' };
    const whole = { author: { name: 'A. Miller' }, provider: { name: 'The guild' } };
    const facts = {
      timeline: { min: 1, max: 2, unit: 'months', source: source('Time') },
      salary: { change: 5, source: source('Pay') },
      demand: { note: 'They are hiring.', source: source('Time') },
    };
    assert.deepEqual(citedBy({ ...facts, sources: [source('Pay'), source('Rest')] }), [
      { ...cited, name: 'Time' },
      { ...cited, name: 'Pay', ...whole },
      { ...cited, name: 'Rest', ...whole },
    ]);
  });

  it('cites who tells of pay, with figures and without', () => {
    const pay = { min: 1, max: 2, currency: 'EUR', period: 'year' };
    const source = 'Pay scales';
    for (const said of [{ change: 0 }, { target: pay }, { basis: { pay: 'gross' } }])
      assert.deepEqual(citedBy({ salary: { ...said, source } }), [
        { '@type': 'CreativeWork', name: source },
      ]);
  });

  it('says nothing that readers are not told', () => {
    const check = (pathway: Pathway, l10n: Localization) => {
      const shown = textsOf(markdownGuide(pathway, l10n, '2028-02-20')).join(' ');
      for (const said of wordsIn(guideJsonLd(pathway, l10n, { url: PAGE })))
        assert.ok(
          said.split('\n\n').every((paragraph) => shown.includes(onOneLine(paragraph))),
          `${said} of ${pathway.id}`,
        );
    };
    for (const pathway of guides) for (const l10n of languages) check(pathway, l10n);
    fc.assert(
      fc.property(anyPathway, (pathway) => {
        check(pathway, english);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps to the vocabulary', () => {
    const graphs = guides.flatMap((pathway) => dataOf(pathway)['@graph']);
    assert.deepEqual(faultsIn(graphs), []);
    // The vocabulary is really asked.
    const wrong = { '@type': 'Occupation', headline: 'x', name: 1, estimatedSalary: graphs[0] };
    assert.equal(faultsIn([wrong, ...graphs]).length, 3);
    const list = { '@type': 'ItemList', '@id': '_:list' };
    const [article] = nodesOf(dataOf(read(minimal)), 'Article');
    const partOf = { ...article, about: [], hasPart: [{ '@id': '_:list' }] };
    assert.match(faultsIn([partOf, list]).join(), /"hasPart".*ItemListLeaf/);
  });

  it('is JSON-LD of which nothing is lost', async () => {
    for (const pathway of guides) {
      for (const options of [{ url: PAGE }, {}]) {
        const data = guideJsonLd(pathway, english, options);
        const nodes = await expanded(data);
        assert.equal(nodes.length, data['@graph'].length);
      }
    }
  });

  it('has ids that are there once, and that all references lead to', () => {
    const check = (pathway: Pathway, options: { url?: string }) => {
      const { '@graph': graph } = guideJsonLd(pathway, english, options);
      const all = nodesIn(graph).filter((node) => '@id' in node);
      const isReference = (node: Node) => Object.keys(node).length === 1;
      const ids = all.filter((node) => !isReference(node)).map((node) => node['@id'] as string);
      assert.equal(new Set(ids).size, ids.length);
      for (const id of ids) {
        if (options.url) assert.ok(id.startsWith(`${ON_PAGE}#pathway:`) && URL.canParse(id), id);
        else assert.match(id, /^_:[\w-]+$/);
      }
      for (const reference of all.filter(isReference))
        assert.ok(ids.includes(reference['@id'] as string));
    };
    for (const pathway of guides)
      for (const options of [{ url: PAGE }, {}]) check(pathway, options);
    for (const payload of payloads) check(read(withIds(full, payload)), { url: PAGE });
    // However often it is made.
    assert.deepEqual(dataOf(read(full)), dataOf(read(structuredClone(full))));
  });

  it('holds of any document what can be read back', async () => {
    await fc.assert(
      fc.asyncProperty(anyPathway, async (pathway) => {
        const data = dataOf(pathway);
        assert.deepEqual(JSON.parse(jsonLdText(data)), data);
        await expanded(data);
      }),
      { numRuns: 60 },
    );
  });

  it('can stand in a script, whatever the texts', () => {
    for (const payload of payloads) {
      const pathway = read(withPayload(full, payload));
      const text = jsonLdText(dataOf(pathway));
      assert.doesNotMatch(text, /[<\u2028\u2029]/);
      assert.equal((JSON.parse(text) as JsonLd)['@graph'][0]!.headline, pathway.title);
    }
  });

  it('leads nowhere but to the web and to mail', () => {
    for (const url of urlPayloads) {
      for (const node of nodesIn(dataOf(read(withUrls(full, url)))['@graph'])) {
        if (typeof node.url === 'string')
          assert.match(new URL(node.url, PAGE).protocol, /^(https?|mailto):$/);
      }
    }
  });

  it('leads where the links of the page lead that it stands in', async () => {
    const addresses = async (...src: string[]) => {
      const { stdout } = await run(['render', 'links.json', ...src, '--json-ld'], { cwd });
      const [html = '', data = ''] = stdout.split('<script type="application/ld+json">');
      const [article] = (JSON.parse(data.replace('</script>', '')) as JsonLd)['@graph'];
      return {
        seen: [...html.matchAll(/ href="([^"#]+)"/g)].map(([, address]) => address),
        told: (article!.citation as Node[]).map(({ url }) => url),
      };
    };
    const fromRoot = await addresses('--src', '/pathways/guide.json');
    const expected = ['/pathways/more.html', '/above.html', 'https://example.org/x'];
    assert.deepEqual(fromRoot, { seen: expected, told: expected });
    for (const src of [[], ['--src', 'p/guide.json'], ['--src', 'https://example.org/p/g.json']]) {
      const { seen, told } = await addresses(...src);
      assert.equal(seen.length, 3);
      assert.deepEqual(told, seen);
    }
  });

  it('refuses a page that has no address on the web', () => {
    for (const url of ['guide', 'file:///guide.html', ''])
      assert.throws(() => guideJsonLd(read(minimal), english, { url }), {
        name: 'TypeError',
        message: /is no address of a page\. Give a whole one/,
      });
  });
});
