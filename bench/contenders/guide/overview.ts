import type { PathwayDocument } from './document.js';
import { change, duration, rangeOf } from './format.js';
import { link, section, written, type Child, type View } from './view.js';

const DIFFICULTIES = ['easy', 'moderate', 'challenging', 'very-challenging'];
const DIFFICULTY_WORDS = ['Easy', 'Moderate', 'Challenging', 'Very challenging'];

/** What demand is called, and the line that is drawn for it. */
const DEMANDS: Readonly<Record<string, readonly [words: string, line: string]>> = {
  declining: ['Declining', 'M2 3L62 13'],
  stable: ['Stable', 'M2 8H62'],
  growing: ['Growing', 'M2 12L62 5'],
  'rapidly-growing': ['Growing fast', 'M2 14C34 13 50 9 62 2'],
};

export interface Fact {
  readonly label: string;
  readonly words: string;
  /** For those who hear the page. */
  readonly more?: string;
  /** Where it is one of a few. */
  readonly level?: number;
  /** Path of a small drawing, and of what it is seen against. */
  readonly line: string;
  readonly rest?: string;
}

export const factsOf = ({ difficulty, timeline, salary, demand }: PathwayDocument): Fact[] => {
  const facts: Fact[] = [];
  if (difficulty) {
    const level = DIFFICULTIES.indexOf(difficulty);
    const steps = DIFFICULTIES.map((_, index) => `M${String(2 + 17 * index)} 8h10`);
    facts.push({
      label: 'Difficulty',
      words: DIFFICULTY_WORDS[level] ?? difficulty,
      more: ` (${String(level + 1)} of 4)`,
      level: level + 1,
      line: steps.slice(0, level + 1).join(''),
      rest: steps.join(''),
    });
  }
  if (timeline)
    facts.push({
      label: 'Timeline',
      words: duration(timeline, timeline.unit),
      line: `M${String((60 * timeline.min) / timeline.max)} 8H62`,
    });
  if (salary?.change !== undefined)
    facts.push({
      label: 'Pay change',
      words: change(salary.change),
      line: rangeOf(salary.change).max > 0 ? 'M2 14H22V3H62' : 'M2 3H22V14H62',
      rest: 'M2 14H62',
    });
  const [words = '', line = ''] = DEMANDS[demand?.level ?? ''] ?? [];
  if (words) facts.push({ label: 'Demand', words, line });
  return facts;
};

const fact = <Node>({ h }: View<Node>, { label, words, more, line, rest = 'M1 8H63' }: Fact) =>
  h(
    'div',
    null,
    h('dt', { className: 'pw-quiet' }, label),
    h(
      'dd',
      { className: 'pw-figures' },
      h(
        'svg',
        { className: 'pw-drawing', viewBox: '0 0 64 16', 'aria-hidden': 'true' },
        h('path', { className: 'pw-rest', d: rest }),
        h('path', { d: line }),
      ),
      words,
      more !== undefined && h('span', { className: 'pw-visually-hidden' }, more),
    ),
  );

const route = <Node>(view: View<Node>) => {
  const { h, guide } = view;
  const hidden = { className: 'pw-visually-hidden' };
  return h(
    'p',
    { className: 'pw-part-route' },
    h('span', hidden, 'From '),
    h('span', { className: 'pw-stop pw-part-from' }, link(view, guide.from.title, guide.from.url)),
    h('i', null),
    h('span', hidden, ' to '),
    h('span', { className: 'pw-stop pw-part-to' }, link(view, guide.to.title, guide.to.url)),
  );
};

export const overview = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  const { title, summary, demand, overview: paragraphs = [], views } = guide;
  const quiet: Child<Node> =
    views !== undefined &&
    h(
      'p',
      { className: 'pw-quiet pw-part-imprint', ...written(view) },
      `${String(views)} ${views === 1 ? 'view' : 'views'}`,
    );
  return section(
    view,
    { name: 'overview', tag: 'pathway-overview', heading: title },
    summary !== undefined && h('p', { className: 'pw-part-summary' }, summary),
    route(view),
    h(
      'dl',
      { className: 'pw-part-facts', ...written(view) },
      ...factsOf(guide).map((each) => fact(view, each)),
    ),
    h(
      'div',
      { className: 'pw-text' },
      h('div', null, demand?.note !== undefined && h('p', null, demand.note)),
      paragraphs.length > 0 &&
        h(
          'div',
          null,
          h('h3', { className: 'pw-part-overview-heading' }, 'Overview'),
          ...paragraphs.map((paragraph) => h('p', null, paragraph)),
        ),
    ),
    quiet,
  );
};
