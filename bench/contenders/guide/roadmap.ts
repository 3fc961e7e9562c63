import type { PathwayDocument, Phase } from './document.js';
import { againstStated, paceOf, spansOf, studyHours, weeksOf } from './figures.js';
import { duration, inMonths, inWeeks, list, number, rangeOf } from './format.js';
import {
  langOf,
  placeOf,
  resources,
  section,
  tasks,
  written,
  type Child,
  type View,
} from './view.js';

const DOT = '\u00a0· ';

/** `5 phases · 40 weeks (about 9 months) · about 320 hours at 10 hours a week` */
export const totalsOf = (guide: PathwayDocument): string => {
  const { roadmap = [], pace } = guide;
  const weeks = weeksOf(roadmap);
  const hours = studyHours(guide);
  const parts = [`${number(roadmap.length)} ${roadmap.length === 1 ? 'phase' : 'phases'}`];
  if (weeks.max)
    parts.push(`${duration(weeks, 'weeks')} (about ${duration(inMonths(weeks), 'months', 0)})`);
  if (hours.max)
    parts.push(
      `about ${duration(hours, 'hours', 0)} at ${duration(paceOf(guide), 'hours')} a week${pace ? '' : ' (our assumption)'}`,
    );
  return parts.join(DOT);
};

/** Shorter stretches of the line are no targets for a finger. */
const LEAST_SHARE = 24 / 288;

/** Weeks between the marks of the scale; the first that makes few enough is taken. */
const STEPS = [1, 2, 4, 8, 13, 26, 52, 104];
const MOST_MARKS = 9;

const marksOf = (length: number) => {
  const step = STEPS.find((weeks) => length / weeks <= MOST_MARKS) ?? length;
  const count = Math.ceil((0.93 * length) / step);
  return Array.from({ length: count }, (_, index) => index * step);
};

/** What stands at the line of all phases. */
export const axisLabels = (guide: PathwayDocument) => {
  const { roadmap = [], timeline } = guide;
  const total = spansOf(roadmap).at(-1)?.to ?? 0;
  const stated = timeline && inWeeks(timeline);
  const length = Math.max(total, stated?.max ?? 0);
  const against = againstStated(guide);
  return {
    total,
    length,
    stated,
    marks: marksOf(length).map((weeks) => ({
      weeks,
      label: weeks ? number(weeks) : duration(0, 'weeks'),
    })),
    comparison:
      against && timeline
        ? `${against} the ${duration(timeline, timeline.unit)} stated for the whole change`
        : undefined,
  };
};

/** All phases on one line, each as long as it takes. */
const axis = <Node>(view: View<Node>): Child<Node> => {
  const { h, guide } = view;
  const { roadmap = [] } = guide;
  const spans = spansOf(roadmap);
  const { total, length, stated, marks, comparison } = axisLabels(guide);
  if (!total) return false;
  return h(
    'nav',
    { className: 'pw-part-axis', 'aria-label': 'The phases at a glance', ...written(view) },
    h(
      'ol',
      { className: 'pw-map', style: { '--to': total / length } },
      ...roadmap.map(({ id, title, clock = 'hours' }, index) => {
        const weeks = spans[index]!.to - spans[index]!.from;
        const label = [
          h('b', { className: 'pw-stop', 'data-number': index + 1 }),
          h('span', { lang: langOf(guide) }, title),
        ];
        return h(
          'li',
          { className: `pw-${clock}`, style: { '--weeks': weeks } },
          ...(weeks / length < LEAST_SHARE
            ? label
            : [h('a', { href: `#${placeOf(view, 'roadmap', id)}` }, ...label)]),
        );
      }),
    ),
    h(
      'div',
      { className: 'pw-scale', 'aria-hidden': 'true' },
      ...marks.map(({ weeks, label }) => h('span', { style: { '--from': weeks / length } }, label)),
    ),
    comparison !== undefined &&
      stated &&
      h(
        'div',
        {
          className: 'pw-part-stated',
          style: { '--from': stated.min / length, '--to': stated.max / length },
        },
        h('i', { className: 'pw-bar' }),
        h('p', null, comparison),
      ),
  );
};

const KINDS = {
  learn: '',
  practice: 'Practice',
  placement: 'Placement',
  apply: 'Job search',
  wait: 'Waiting time',
};

/** `8 weeks · weeks 33–40 · Job search · fixed length` */
export const phaseFacts = (
  { weeks, kind = 'learn', clock }: Phase,
  span: { readonly from: number; readonly to: number },
): string => {
  const [first, last] = [Math.floor(span.from) + 1, Math.ceil(span.to)];
  return [
    weeks === undefined ? '' : duration(weeks, 'weeks'),
    weeks === undefined
      ? ''
      : `${first === last ? 'week' : 'weeks'} ${number({ min: first, max: last })}`,
    KINDS[kind],
    clock === 'calendar' ? 'fixed length' : '',
  ]
    .filter(Boolean)
    .join(DOT);
};

const label = <Node>({ h }: View<Node>, text: string) =>
  h('span', { className: 'pw-quiet pw-note', lang: 'en' }, text);

const phases = <Node>(view: View<Node>): Node[] => {
  const { h, guide } = view;
  const { roadmap = [], skills } = guide;
  const spans = spansOf(roadmap);
  const total = spans.at(-1)?.to ?? 1;
  const names = new Map(skills?.toLearn?.map(({ id, name }) => [id, name]));
  return roadmap.map((phase, index) => {
    const { id, title, clock = 'hours', description, tasks: todo = [] } = phase;
    const { from, to } = spans[index]!;
    return h(
      'li',
      {
        className: `pw-phase pw-stop pw-${clock}`,
        id: placeOf(view, 'roadmap', id),
        'data-number': index + 1,
      },
      h('h4', null, title),
      h(
        'p',
        { className: 'pw-quiet pw-figures', ...written(view) },
        phaseFacts(phase, spans[index]!),
      ),
      rangeOf(phase.weeks).max > 0 &&
        h('i', { className: 'pw-bar', style: { '--from': from / total, '--to': to / total } }),
      description !== undefined && h('p', null, description),
      phase.skills !== undefined &&
        h(
          'p',
          null,
          label(view, 'Skills'),
          ` ${list(phase.skills.map((skill) => names.get(skill) ?? skill))}`,
        ),
      h(
        'div',
        { className: 'pw-columns' },
        todo.length > 0 && h('div', null, label(view, 'Tasks'), tasks(view, 'roadmap', todo)),
        phase.resources !== undefined &&
          h('div', null, label(view, 'Resources'), resources(view, phase.resources)),
      ),
    );
  });
};

export const roadmap = <Node>(view: View<Node>): Node =>
  section(
    view,
    { name: 'roadmap', tag: 'roadmap-timeline', heading: 'The roadmap' },
    view.h('p', { className: 'pw-quiet pw-figures', ...written(view) }, totalsOf(view.guide)),
    axis(view),
    view.h('ol', { className: 'pw-phases' }, ...phases(view)),
  );
