/** The guide as a publisher would put it together of Shoelace's components: the same words in cards, badges and bars. */
import { h as element } from './elements.js';
import {
  REALITY_KEYS,
  STEP_KEYS,
  type PathwayDocument,
  type Phase,
  type Resource,
  type Salary,
  type Skill,
  type Task,
} from './guide/document.js';
import { byPriority, nextSteps, sharesOf, spansOf, stepsOf } from './guide/figures.js';
import { change, duration, list, percent, rangeOf } from './guide/format.js';
import { factsOf, type Fact } from './guide/overview.js';
import { dipOf, payTable } from './guide/pay.js';
import { aboutStep, allTasks, doneOf, paces, progressTable, sentence } from './guide/plan.js';
import { axisLabels, phaseFacts, totalsOf } from './guide/roadmap.js';
import { sectionsOf, type SectionName } from './guide/sections.js';
import { PRIORITIES } from './guide/skills.js';
import { REALITY, STEPS } from './guide/steps.js';
import {
  aboutResource,
  langOf,
  link,
  placeOf,
  resourceOf,
  type Child,
  type H,
  type Ticks,
  type View,
} from './guide/view.js';
import { keepTicks, readTicks } from './ticks.js';

type Part = <Node>(view: View<Node>) => Node;

const section = <Node>(
  view: View<Node>,
  name: string,
  heading: string,
  ...content: Child<Node>[]
): Node => {
  const { h } = view;
  return h(
    'section',
    { id: placeOf(view, name), 'data-section': name },
    h(name === 'overview' ? 'h2' : 'h3', null, heading),
    ...content,
  );
};

const quiet = <Node>({ h }: View<Node>, ...content: Child<Node>[]): Node =>
  h('p', { className: 'quiet' }, ...content);

const resources = <Node>(
  view: View<Node>,
  all: readonly (Resource | string)[] = [],
): Child<Node> => {
  const { h } = view;
  return (
    all.length > 0 &&
    h(
      'ul',
      null,
      ...all
        .map(resourceOf)
        .map((resource) =>
          h(
            'li',
            null,
            link(view, resource.title, resource.url),
            ' ',
            h('small', null, aboutResource(resource)),
            resource.note !== undefined && h('small', null, h('br', null), resource.note),
          ),
        ),
    )
  );
};

const checkbox = <Node>({ h, ticks }: View<Node>, { id }: Task, ...content: Child<Node>[]): Node =>
  h(
    'sl-checkbox',
    {
      value: id,
      checked: ticks.has(id),
      'onsl-change': () => {
        ticks.toggle(id);
      },
    },
    ...content,
  );

const tasks = <Node>(view: View<Node>, all: readonly Task[]): Node =>
  view.h(
    'div',
    { className: 'tasks' },
    ...all.map((task) => checkbox(view, task, link(view, task.text, task.url))),
  );

const fact = <Node>({ h }: View<Node>, { label, words, more, level }: Fact): Node =>
  h(
    'sl-card',
    null,
    h('small', null, label),
    h('strong', null, words),
    level !== undefined &&
      h('sl-rating', { label, readonly: true, max: 4, value: level, 'aria-hidden': 'true' }),
    more !== undefined && h('small', null, more),
  );

const overview: Part = (view) => {
  const { h, guide } = view;
  const { title, summary, demand, views, from, to } = guide;
  return section(
    view,
    'overview',
    title,
    summary !== undefined && h('p', { className: 'summary' }, summary),
    h(
      'p',
      null,
      'From ',
      h('sl-tag', { size: 'large' }, link(view, from.title, from.url)),
      ' to ',
      h('sl-tag', { size: 'large', variant: 'primary' }, link(view, to.title, to.url)),
    ),
    h('div', { className: 'grid' }, ...factsOf(guide).map((each) => fact(view, each))),
    demand?.note !== undefined && h('p', null, demand.note),
    h('h3', null, 'Overview'),
    ...(guide.overview ?? []).map((paragraph) => h('p', null, paragraph)),
    views !== undefined && quiet(view, `${String(views)} ${views === 1 ? 'view' : 'views'}`),
  );
};

const transferable: Part = (view) => {
  const { h, guide } = view;
  return section(
    view,
    'transferable',
    'What you already bring',
    h(
      'div',
      { className: 'grid' },
      ...(guide.skills?.transferable ?? []).map(({ name, description }) =>
        h('sl-card', null, h('strong', { slot: 'header' }, name), description),
      ),
    ),
  );
};

const VARIANTS: Readonly<Record<string, string>> = {
  critical: 'danger',
  important: 'warning',
  'nice-to-have': 'neutral',
};

const skill = <Node>(view: View<Node>, longest: number, each: Skill): Node => {
  const { h } = view;
  const { name, priority, weeks, description } = each;
  return h(
    'sl-card',
    null,
    h('strong', { slot: 'header' }, name),
    h(
      'p',
      null,
      priority && h('sl-badge', { variant: VARIANTS[priority] }, PRIORITIES[priority]),
      ' ',
      weeks !== undefined && duration(weeks, 'weeks'),
    ),
    weeks !== undefined &&
      h('sl-progress-bar', { label: name, value: (100 * rangeOf(weeks).max) / longest }),
    description !== undefined && h('p', null, description),
    resources(view, each.resources),
  );
};

const toLearn: Part = (view) => {
  const { h, guide } = view;
  const skills = guide.skills?.toLearn ?? [];
  const shares = sharesOf(skills);
  const longest = Math.max(...skills.map(({ weeks }) => rangeOf(weeks).max)) || 1;
  return section(
    view,
    'to-learn',
    'What you will learn',
    shares.length > 1 && quiet(view, 'How the learning time divides'),
    shares.length > 1 &&
      h(
        'p',
        null,
        ...shares.flatMap(({ priority, share }) => [
          h(
            'sl-badge',
            { variant: VARIANTS[priority] },
            `${PRIORITIES[priority] ?? priority} ${percent(share)}`,
          ),
          ' ',
        ]),
      ),
    h(
      'div',
      { className: 'stack' },
      ...byPriority(skills).map((each) => skill(view, longest, each)),
    ),
  );
};

const planner: Part = (view) => section(view, 'planner', 'Your plan', ...paces(view));

const phase = <Node>(
  view: View<Node>,
  names: ReadonlyMap<string, string>,
  each: Phase,
  span: { readonly from: number; readonly to: number },
): Node => {
  const { h } = view;
  const { id, title, description, skills, tasks: todo = [] } = each;
  return h(
    'sl-card',
    { id: placeOf(view, 'roadmap', id) },
    h('strong', { slot: 'header' }, title),
    quiet(view, phaseFacts(each, span)),
    description !== undefined && h('p', null, description),
    skills !== undefined &&
      h(
        'p',
        null,
        h('small', null, 'Skills '),
        list(skills.map((known) => names.get(known) ?? known)),
      ),
    h(
      'div',
      { className: 'grid' },
      todo.length > 0 && h('div', null, h('small', null, 'Tasks'), tasks(view, todo)),
      each.resources !== undefined &&
        h('div', null, h('small', null, 'Resources'), resources(view, each.resources)),
    ),
  );
};

const roadmap: Part = (view) => {
  const { h, guide } = view;
  const { roadmap: phases = [], skills } = guide;
  const spans = spansOf(phases);
  const names = new Map(skills?.toLearn?.map(({ id, name }) => [id, name]));
  const { marks, comparison } = axisLabels(guide);
  return section(
    view,
    'roadmap',
    'The roadmap',
    quiet(view, totalsOf(guide)),
    h(
      'ol',
      null,
      ...phases.map(({ id, title }) =>
        h('li', null, link(view, title, `#${placeOf(view, 'roadmap', id)}`)),
      ),
    ),
    h(
      'div',
      { className: 'scale', 'aria-hidden': 'true' },
      ...marks.map(({ label }) => h('span', null, label)),
    ),
    comparison !== undefined && quiet(view, comparison),
    h(
      'div',
      { className: 'stack' },
      ...phases.map((each, index) => phase(view, names, each, spans[index]!)),
    ),
  );
};

const progress: Part = (view) => {
  const { h, guide, ticks } = view;
  const all = allTasks(guide);
  const steps = nextSteps(guide, ticks);
  return section(
    view,
    'progress',
    'Where you stand',
    h('sl-progress-bar', {
      label: 'Where you stand',
      value: all.length ? (100 * doneOf(view, all)) / all.length : 0,
    }),
    h('p', null, sentence(view, all, steps[0])),
    steps.length > 0 && quiet(view, 'What to do next'),
    h(
      'div',
      { className: 'tasks' },
      ...steps.map((step) => checkbox(view, step.task, ...aboutStep(view, step))),
    ),
    progressTable(view, all),
  );
};

const points = <Node>({ h }: View<Node>, all: readonly string[]): Node =>
  h('ul', null, ...all.map((point) => h('li', null, point)));

const column = <Node>({ h }: View<Node>, heading: string, content: Node): Node =>
  h('sl-card', null, h('strong', { slot: 'header' }, heading), content);

const realityCheck: Part = (view) => {
  const { h, guide } = view;
  return section(
    view,
    'reality-check',
    'Reality check',
    h(
      'div',
      { className: 'grid' },
      ...REALITY_KEYS.map((key) => {
        const all = guide.realityCheck?.[key];
        return all && column(view, REALITY[key], points(view, all));
      }),
    ),
  );
};

/** What the drawing of the others says. */
const stages = (salary: Salary): string[] => {
  const { change: rise } = salary;
  const fall = dipOf(salary);
  return fall && rise !== undefined
    ? [
        'Today',
        `At entry: ${change(fall)}`,
        'Old pay passed',
        `In the target range: ${change(rise)}`,
      ]
    : [];
};

const pay: Part = (view) => {
  const { h, guide } = view;
  const { salary = {} } = guide;
  return section(
    view,
    'salary-outlook',
    'Pay on the way',
    payTable(view, salary),
    h('p', null, ...stages(salary).flatMap((stage) => [h('sl-tag', null, stage), ' '])),
    h('p', null, 'The time to entry is the guide’s; with your hours it becomes your own.'),
    quiet(view, 'No source is given for these figures\u00a0· without a date'),
  );
};

const actionPlan: Part = (view) => {
  const { h, guide } = view;
  return section(
    view,
    'action-plan',
    'First steps',
    h(
      'div',
      { className: 'grid' },
      ...STEP_KEYS.map((key) => {
        const steps = stepsOf(guide, key);
        return steps.length > 0 && column(view, STEPS[key], tasks(view, steps));
      }),
    ),
  );
};

const actions: Part = (view) =>
  section(
    view,
    'actions',
    'Take it with you',
    view.h(
      'sl-button',
      {
        onclick: () => {
          print();
        },
      },
      'Print',
    ),
  );

const faq: Part = (view) => {
  const { h, guide } = view;
  return section(
    view,
    'faq',
    'Questions',
    h(
      'div',
      { className: 'stack' },
      ...(guide.faq ?? []).map(({ question, answer }) =>
        h(
          'sl-details',
          null,
          h('span', { slot: 'summary' }, question),
          ...[answer].flat().map((paragraph) => h('p', null, paragraph)),
        ),
      ),
    ),
  );
};

const callToAction: Part = (view) => {
  const { h, guide } = view;
  const { title = 'Ready to begin?', text, label = '', url } = guide.callToAction ?? {};
  return section(
    view,
    'cta',
    title,
    text !== undefined && h('p', null, text),
    h('sl-button', { variant: 'primary', size: 'large', href: url }, label),
  );
};

const CONTENTS: Readonly<Record<SectionName, Part>> = {
  transferable,
  'to-learn': toLearn,
  planner,
  roadmap,
  progress,
  'reality-check': realityCheck,
  'salary-outlook': pay,
  'action-plan': actionPlan,
  actions,
  faq,
  cta: callToAction,
};

export const composition = <Node>(h: H<Node>, document: PathwayDocument, ticks: Ticks): Node => {
  const view: View<Node> = { h, guide: document, ticks };
  const sections = sectionsOf(document);
  return h(
    'article',
    { lang: langOf(document), 'aria-label': document.title },
    overview(view),
    h(
      'nav',
      { 'aria-label': 'In this guide' },
      ...sections.map(({ name, label }) =>
        h('sl-button', { href: `#${placeOf(view, name)}`, size: 'small', pill: true }, label),
      ),
    ),
    ...sections.map(({ name }) => CONTENTS[name](view)),
  );
};

/** Shows the composition; ticks are kept, and change what depends on them. */
export const showComposition = (host: HTMLElement, document: PathwayDocument): void => {
  const done = readTicks(document.id);
  const ticks: Ticks = {
    has: (id) => done.has(id),
    toggle: (id) => {
      if (!done.delete(id)) done.add(id);
      keepTicks(document.id, done);
      for (const box of host.querySelectorAll<HTMLInputElement>('sl-checkbox'))
        if (box.value === id) box.checked = done.has(id);
      host
        .querySelector('[data-section="progress"]')
        ?.replaceWith(progress({ h: element, guide: document, ticks }));
    },
  };
  host.replaceChildren(composition(element, document, ticks));
};
