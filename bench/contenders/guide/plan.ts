/** How long it takes, and how far the reader is. */
import type { PathwayDocument, Task } from './document.js';
import { learningPhases, looseTasks, nextSteps, paceOf, weeksAt, type Step } from './figures.js';
import { duration, middleOf, number } from './format.js';
import { langOf, placeOf, section, tick, written, type Child, type View } from './view.js';

export const head = <Node>({ h }: View<Node>, ...cells: string[]): Node =>
  h(
    'thead',
    null,
    h('tr', null, ...cells.map((cell) => (cell ? h('th', { scope: 'col' }, cell) : h('td', null)))),
  );

export const row = <Node>({ h }: View<Node>, name: Child<Node>, ...cells: Child<Node>[]): Node =>
  h('tr', null, h('th', { scope: 'row' }, name), ...cells.map((cell) => h('td', null, cell)));

const PACES = [3, 5, 8, 12, 20, 35];

/** How long the learning takes at which pace, and what that rests on. */
export const paces = <Node>(view: View<Node>): Child<Node>[] => {
  const { h, guide } = view;
  const phases = learningPhases(guide);
  const own = paceOf(guide);
  return [
    h(
      'table',
      {
        className: 'pw-figures pw-paces',
        'aria-labelledby': placeOf(view, 'planner'),
        ...written(view),
      },
      head(view, 'Hours a week', 'How long the learning takes'),
      h(
        'tbody',
        null,
        ...[...new Set([...PACES, own])]
          .sort((a, b) => a - b)
          .map((hours) =>
            row(
              view,
              duration(hours, 'hours'),
              duration(weeksAt(guide, phases, hours), 'weeks', 0),
            ),
          ),
      ),
    ),
    !guide.pace &&
      h(
        'p',
        { className: 'pw-quiet' },
        `The guide does not say how many hours a week its times are meant for; ${duration(own, 'hours')} is our assumption.`,
      ),
  ];
};

export const planner = <Node>(view: View<Node>): Node =>
  section(view, { name: 'planner', tag: 'pathway-planner', heading: 'Your plan' }, ...paces(view));

export const allTasks = (guide: PathwayDocument): Task[] => [
  ...(guide.roadmap ?? []).flatMap(({ tasks = [] }) => tasks),
  ...looseTasks(guide),
];

export const doneOf = <Node>({ ticks }: View<Node>, tasks: readonly Task[]): number =>
  tasks.filter(({ id }) => ticks.has(id)).length;

/** Of a phase, in numbers: done, skipped, left. */
const counts = <Node>(view: View<Node>, tasks: readonly Task[]): string[] => {
  const done = doneOf(view, tasks);
  return [done, 0, tasks.length - done].map((count) => number(count));
};

export const sentence = <Node>(
  view: View<Node>,
  tasks: readonly Task[],
  next: Step | undefined,
) => {
  const { guide, ticks } = view;
  const done = doneOf(view, tasks);
  if (done === tasks.length) return 'Everything is done.';
  const open = (guide.roadmap ?? []).map((phase) => {
    const own = phase.tasks ?? [];
    const left = own.length ? 1 - doneOf(view, own) / own.length : 1;
    const isFixed = phase.clock === 'calendar';
    const weeks = middleOf(phase.weeks) * (isFixed ? Math.ceil(left) : left);
    return { ...phase, weeks };
  });
  const weeks = duration(weeksAt(guide, open, paceOf(guide)), 'weeks', 0);
  const step = next && !ticks.has(next.task.id) ? `; next: ${next.task.text}` : '';
  return `${number(done)} of ${number(tasks.length)} done, about ${weeks} left${step}`;
};

export const aboutStep = <Node>(view: View<Node>, { task, phase, hours }: Step): Node[] => {
  const { h, guide } = view;
  const lang = langOf(guide);
  const amount = hours ? `about ${duration(hours, 'hours', hours < 10 ? 1 : 0)}` : '';
  return [
    h('span', { lang }, task.text),
    h(
      'span',
      { className: 'pw-quiet' },
      ' ',
      phase && h('span', { lang }, phase.title),
      amount && `${phase ? ', ' : ''}${amount}`,
    ),
  ];
};

export const progressTable = <Node>(view: View<Node>, all: readonly Task[]): Node => {
  const { h, guide } = view;
  const loose = looseTasks(guide);
  const linked = (text: string, place: string, item?: string) =>
    h('a', { href: `#${placeOf(view, place, item)}` }, text);
  return h(
    'table',
    { 'aria-labelledby': placeOf(view, 'progress') },
    head(view, 'Phase', 'Done', 'Skipped', 'Left'),
    h(
      'tbody',
      null,
      ...(guide.roadmap ?? []).map(({ id, title, tasks = [] }) =>
        row(view, linked(title, 'roadmap', id), ...counts(view, tasks)),
      ),
      loose.length > 0 && row(view, linked('First steps', 'action-plan'), ...counts(view, loose)),
      row(view, 'In all', ...counts(view, all)),
    ),
  );
};

export const progress = <Node>(view: View<Node>): Node => {
  const { h, guide, ticks } = view;
  const { roadmap = [] } = guide;
  const all = allTasks(guide);
  const steps = nextSteps(guide, ticks);
  return section(
    view,
    { name: 'progress', tag: 'pathway-progress', heading: 'Where you stand' },
    h(
      'div',
      { className: 'pw-line', 'aria-hidden': 'true' },
      ...roadmap.map(({ tasks = [], weeks }) =>
        h('i', {
          style: {
            '--weeks': middleOf(weeks) || 1,
            '--done': tasks.length ? doneOf(view, tasks) / tasks.length : 0,
          },
        }),
      ),
    ),
    h('p', { className: 'pw-sentence pw-figures' }, sentence(view, all, steps[0])),
    steps.length > 0 && h('p', { className: 'pw-quiet' }, 'What to do next'),
    steps.length > 0 &&
      h(
        'ul',
        { className: 'pw-tasks' },
        ...steps.map((step) => h('li', null, tick(view, step.task, ...aboutStep(view, step)))),
      ),
    progressTable(view, all),
  );
};
