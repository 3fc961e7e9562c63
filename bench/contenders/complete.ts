/** How to tell that the last of a guide's content is there. */
import { REALITY_KEYS, STEP_KEYS, type PathwayDocument } from './guide/document.js';

/** A selector within each shadow root on the way. */
export type Path = readonly string[];

/** The end of a section: what it is called, whose it is, and where the last of it stands, in classes of ours. */
interface End {
  readonly section: string;
  readonly tag: string;
  /** @param named what a class of the templates is called there */
  readonly last: (named: (name: string) => string) => string;
}

const nth = (selector: string, count: number) => `${selector}:nth-child(${String(count)})`;

/**
 * The sections that every page has at once. Planner, progress, pay and buttons stand between them; ours come when the
 * reader nears them.
 */
const endsOf = (guide: PathwayDocument): End[] => {
  const { overview = [], skills, roadmap = [], realityCheck, actionPlan, faq = [] } = guide;
  const { transferable = [], toLearn = [] } = skills ?? {};
  const ends: (End | false)[] = [
    overview.length > 0 && {
      section: 'overview',
      tag: 'pathway-overview',
      last: (named) => `${named('text')} > div:nth-child(2) > ${nth('p', overview.length + 1)}`,
    },
    transferable.length > 0 && {
      section: 'transferable',
      tag: 'skill-list[kind="transferable"]',
      last: () => `dl > ${nth('div', transferable.length)}`,
    },
    toLearn.length > 0 && {
      section: 'to-learn',
      tag: 'skill-list[kind="to-learn"]',
      last: (named) => nth(named('ruled'), toLearn.length),
    },
    roadmap.length > 0 && {
      section: 'roadmap',
      tag: 'roadmap-timeline',
      last: (named) => {
        const { tasks = [], resources = [] } = roadmap.at(-1)!;
        const phase = nth(named('phase'), roadmap.length);
        if (resources.length)
          return `${phase} ${named('resources')} > ${nth('li', resources.length)}`;
        return tasks.length ? `${phase} ${named('tasks')} > ${nth('li', tasks.length)}` : phase;
      },
    },
    ...[
      { section: 'reality-check', keys: REALITY_KEYS, lists: realityCheck },
      { section: 'action-plan', keys: STEP_KEYS, lists: actionPlan },
    ].map(({ section, keys, lists }): End | false => {
      const entries: Readonly<Record<string, readonly unknown[] | undefined>> = lists ?? {};
      const key = keys.findLast((each) => entries[each]?.length);
      return (
        key !== undefined && {
          section,
          tag: section,
          last: (named) => `${named(key)} > ul > ${nth('li', entries[key]!.length)}`,
        }
      );
    }),
    faq.length > 0 && {
      section: 'faq',
      tag: 'pathway-faq',
      last: () => `details:nth-of-type(${String(faq.length)})`,
    },
    guide.callToAction !== undefined && {
      section: 'cta',
      tag: 'pathway-cta',
      last: (named) => named('call'),
    },
  ];
  return ends.filter((end) => end !== false);
};

/** Of static content, and of what has its markup. */
export const inMarkup = (guide: PathwayDocument): Path[] =>
  endsOf(guide).map(({ section, last }) => [
    `.pathway-static [data-section="${section}"] ${last((name) => `.pw-${name}`)}`,
  ]);

/** Of a whole guide of ours. */
export const inGuide = (guide: PathwayDocument): Path[] =>
  endsOf(guide).map(({ section, last }) => [
    'career-pathway',
    `[data-section="${section}"]`,
    last((name) => `.${name}`),
  ]);

/** Of elements of ours that were placed one by one. */
export const inElements = (guide: PathwayDocument): Path[] =>
  endsOf(guide).map(({ tag, last }) => [tag, last((name) => `.${name}`)]);

/** Of what is made of Shoelace's components, in which the same stands elsewhere. */
export const inComposition = (guide: PathwayDocument): Path[] => {
  const { skills, roadmap = [], faq = [], callToAction } = guide;
  const { transferable = [], toLearn = [] } = skills ?? {};
  const card = (section: string, count: number): Path | false =>
    count > 0 && [`[data-section="${section}"] ${nth('sl-card', count)}`, '.card__body'];
  const lists: Readonly<Record<string, object | undefined>> = {
    'reality-check': guide.realityCheck,
    'action-plan': guide.actionPlan,
  };
  const paths: (Path | false)[] = [
    card('transferable', transferable.length),
    card('to-learn', toLearn.length),
    card('roadmap', roadmap.length),
    ...Object.entries(lists).map(([section, all = {}]) => card(section, Object.keys(all).length)),
    faq.length > 0 && [`[data-section="faq"] ${nth('sl-details', faq.length)}`, '.details__body'],
    callToAction !== undefined && ['[data-section="cta"] sl-button', '.button'],
  ];
  return paths.filter((path) => path !== false);
};

/** Of a timeline: the last slide's text, and the last mark on the line; the title has a slide, and no mark. */
export const inTimeline = ({ roadmap = [] }: PathwayDocument): Path[] => [
  [`${nth('.tl-slide', roadmap.length + 1)} .tl-text-content`],
  [`.tl-timemarker:nth-of-type(${String(roadmap.length)})`],
];
