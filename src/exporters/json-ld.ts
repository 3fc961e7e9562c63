/** A guide as data for programs: JSON-LD in the words of https://schema.org. https://www.w3.org/TR/json-ld11/ */
import { formatRegion, type Localization } from '../i18n/index.js';
import { fragmentFor } from '../model/fragment.js';
import { IdSpace, slug } from '../model/ids.js';
import type {
  Cost,
  Money,
  Occupation,
  Pathway,
  Pay,
  PayPeriod,
  Resource,
  SafeUrl,
} from '../model/index.js';
import { addressOf } from './address.js';

type Node = Readonly<Record<string, unknown>>;

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

export interface JsonLdOptions {
  /** Address of the page that shows the guide, of which the ids are made: without it they hold within the data alone. */
  readonly url?: string | undefined;
}

/** What the guide does not say is not there. */
const node = (type: string | readonly string[], properties: Node): Node =>
  Object.fromEntries(
    Object.entries({ '@type': type, ...properties } as Node).filter(([, value]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined,
    ),
  );

const referenceTo = ({ '@id': id }: Node): Node => ({ '@id': id });

/** @throws TypeError where it is no address on the web */
const pageAt = (url: string): URL => {
  const page = URL.canParse(url) ? new URL(url) : undefined;
  if (!page?.protocol.startsWith('http')) {
    throw new TypeError(
      `“${url}” is no address of a page. Give a whole one, such as https://example.org/guide.`,
    );
  }
  page.hash = '';
  return page;
};

/** https://en.wikipedia.org/wiki/ISO_8601#Durations */
const DURATIONS: Readonly<Record<PayPeriod, string>> = {
  year: 'P1Y',
  month: 'P1M',
  week: 'P1W',
  day: 'P1D',
  hour: 'PT1H',
};

/**
 * A distribution, which is what has a period; and an amount, which is what has two ends. Of which percentiles they are,
 * no guide says.
 */
const salaryNode = ({ min, max, currency, period }: Pay): Node =>
  node(['MonetaryAmountDistribution', 'MonetaryAmount'], {
    currency,
    minValue: min,
    maxValue: max,
    duration: DURATIONS[period],
  });

/** As in 15-1252.00. https://www.onetcenter.org/taxonomy.html */
const ONET = /^\d{2}-\d{4}(\.\d{2})?$/;
const ESCO = /^https?:\/\/data\.europa\.eu\/esco\//;

const categoryNode = (code: string): Node => {
  const codeSet = (name: string) => node('CategoryCodeSet', { name });
  return node('CategoryCode', {
    codeValue: code,
    ...(ONET.test(code) && { inCodeSet: codeSet('O*NET-SOC') }),
    ...(ESCO.test(code) && { url: code, inCodeSet: codeSet('ESCO') }),
  });
};

/** A part of a country may be anything from a state to a city. */
const regionNode = (l10n: Localization, code: string): Node =>
  node(code.includes('-') ? 'AdministrativeArea' : 'Country', {
    name: formatRegion(l10n, code),
    identifier: code,
  });

/** UN/CEFACT, recommendation 20. */
const UNIT_CODES = { month: 'MON', year: 'ANN' } as const;

const offerNode = ({ min, max, currency, per, note }: Money): Node => {
  const price = {
    ...(min === max ? { price: min } : { minPrice: min, maxPrice: max }),
    priceCurrency: currency,
  };
  const priceSpecification =
    per === 'month' || per === 'year'
      ? node('UnitPriceSpecification', {
          ...price,
          referenceQuantity: node('QuantitativeValue', { value: 1, unitCode: UNIT_CODES[per] }),
        })
      : node('PriceSpecification', price);
  return node('Offer', { description: note, priceSpecification });
};

const costProperties = (cost: Cost | undefined): Node => {
  if (typeof cost === 'object') return { offers: offerNode(cost) };
  // Of what is free to start, neither is true.
  return { isAccessibleForFree: cost === 'free' ? true : cost === 'paid' ? false : undefined };
};

/** Without a type: whether it is a person or an organisation, the guide does not say. */
const byName = (name: string | undefined, url?: SafeUrl): Node | undefined =>
  name === undefined ? undefined : { name, ...(url && { url }) };

const sourceNode = (source: Resource): Node =>
  node('CreativeWork', {
    name: source.title,
    url: addressOf(source),
    author: byName(source.author),
    provider: byName(source.provider),
  });

/** What the guide rests on, each once. Beside a figure stands no more of its source than a title with a link. */
const citations = ({ timeline, salary, demand, sources }: Pathway): Node[] => {
  const listed = sources.map(sourceNode);
  const besideFigures = [timeline?.source, salary?.source, demand?.source]
    .filter((source) => source !== undefined)
    .map((source) => node('CreativeWork', { name: source.title, url: addressOf(source) }))
    .filter(
      (source) => !listed.some(({ name, url }) => name === source.name && url === source.url),
    );
  const all = [...besideFigures, ...listed];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
};

/** What serves to learn something, each once, with the skills that it serves. */
const resourceNodes = (
  { skills, roadmap, realityCheck, faq }: Pathway,
  { messages }: Localization,
  idOf: (...place: string[]) => string,
): Node[] => {
  const { love, miss, challenges } = realityCheck;
  const listed = [
    ...skills.toLearn.flatMap(({ name, resources }) =>
      resources.map((resource) => ({ resource, skill: name })),
    ),
    ...[...roadmap, ...love, ...miss, ...challenges, ...faq].flatMap(({ resources }) =>
      resources.map((resource) => ({ resource, skill: undefined })),
    ),
  ];
  const found = new Map<string, { title: string; properties: Node; teaches: Set<string> }>();
  for (const { resource, skill } of listed) {
    const { title, kind, provider, author, cost } = resource;
    const properties = {
      name: title,
      url: addressOf(resource),
      learningResourceType: kind && messages.resourceKinds[kind],
      author: byName(author),
      provider: byName(provider),
      ...costProperties(cost),
    };
    const key = JSON.stringify(properties);
    const known = found.get(key) ?? { title, properties, teaches: new Set() };
    if (skill !== undefined) known.teaches.add(skill);
    found.set(key, known);
  }
  const ids = new IdSpace();
  return [...found.values()].map(({ title, properties, teaches }) =>
    node('LearningResource', {
      '@id': idOf('resources', ids.claimFree(slug(title))),
      ...properties,
      teaches: [...teaches],
    }),
  );
};

/**
 * A guide as schema.org has it: an `Article` about two `Occupation`s, the roadmap as an `ItemList`, the questions as a
 * `FAQPage`, and what serves to learn as `LearningResource`s. It says what the page shows, in the same words, and nothing
 * besides but the jobs' codes, which are in the document for programs. What search engines make of it is theirs to decide.
 * @param l10n words of the page's interface, from `localize`
 * @throws TypeError where `url` is no address of a page
 */
export const guideJsonLd = (
  pathway: Pathway,
  l10n: Localization,
  { url }: JsonLdOptions = {},
): JsonLd => {
  const { messages } = l10n;
  const { lang, roadmap, faq, headings, salary, author } = pathway;
  const page = url === undefined ? undefined : pageAt(url).href;
  const idOf = (...place: string[]): string =>
    page === undefined
      ? `_:${place.join('-') || 'guide'}`
      : page + fragmentFor(pathway.id, ...place);
  /** What makes an item known, and leads to it. */
  const place = (...names: string[]): Node =>
    page === undefined ? {} : { '@id': idOf(...names), url: idOf(...names) };

  const occupationLocation = pathway.regions.map((code) => regionNode(l10n, code));
  const occupation = (role: string, job: Occupation, pay: Pay | undefined, skills: string[]) =>
    node('Occupation', {
      '@id': idOf('overview', role),
      name: job.title,
      url: addressOf(job),
      occupationalCategory: job.code === undefined ? undefined : categoryNode(job.code),
      occupationLocation,
      estimatedSalary: pay && salaryNode(pay),
      skills,
    });
  const from = occupation('from', pathway.from, salary?.current, []);
  const to = occupation(
    'to',
    pathway.to,
    salary?.target,
    pathway.skills.toLearn.map(({ name }) => name),
  );

  const phases = node('ItemList', {
    '@id': idOf('roadmap'),
    name: headings.roadmap ?? messages.headings.roadmap,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    numberOfItems: roadmap.length,
    itemListElement: roadmap.map(({ id, title, description }, index) =>
      node('ListItem', {
        ...place('roadmap', id),
        position: index + 1,
        name: title,
        description,
      }),
    ),
  });
  const questions = node('FAQPage', {
    '@id': idOf('faq'),
    name: headings.faq ?? messages.headings.faq,
    inLanguage: lang,
    mainEntity: faq.map(({ id, question, answer }) =>
      node('Question', {
        ...place('faq', id),
        name: question,
        acceptedAnswer: node('Answer', { text: answer.join('\n\n') }),
      }),
    ),
  });
  const lists = roadmap.length ? [phases] : [];
  const parts = faq.length ? [questions] : [];

  const resources = resourceNodes(pathway, l10n, idOf);
  const guide = node('Article', {
    '@id': idOf(),
    url: page,
    headline: pathway.title,
    description: pathway.summary,
    inLanguage: lang,
    dateModified: pathway.updated,
    author: author && byName(author.name, addressOf(author)),
    about: [from, to].map(referenceTo),
    // A list is no work of its own, as parts of a work have to be.
    mainEntity: lists.map(referenceTo),
    hasPart: parts.map(referenceTo),
    mentions: resources.map(referenceTo),
    citation: citations(pathway),
  });
  return {
    '@context': 'https://schema.org',
    '@graph': [guide, from, to, ...lists, ...parts, ...resources],
  };
};

/**
 * JSON that may stand in a `<script type="application/ld+json">` as it is: no `<` of it can end the script.
 * @param indent spaces for each level; with 0, all is one line
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const jsonLdText = (data: unknown, indent = 2): string =>
  JSON.stringify(data, null, indent).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
