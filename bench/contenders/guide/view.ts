/** What the parts of the guide have in common. */
import { ICON_PATHS } from '../../../src/elements/shared/icon-paths.js';
import type { PathwayDocument, Resource, Task } from './document.js';

export type Attributes = Readonly<Record<string, unknown>> | null;

export type Child<Node> = Node | string | false | undefined;

/** Hyperscript: `createElement` of React and of Preact, and the few lines that do the same for a page without either. */
export type H<Node> = (tag: string, attributes: Attributes, ...children: Child<Node>[]) => Node;

/** What readers have done. */
export interface Ticks {
  readonly has: (taskId: string) => boolean;
  readonly toggle: (taskId: string) => void;
}

interface Shown {
  readonly guide: PathwayDocument;
}

export interface View<Node> extends Shown {
  readonly h: H<Node>;
  readonly ticks: Ticks;
}

export const langOf = ({ lang = 'en' }: PathwayDocument) => lang;

/** Language and direction stand wherever ours has them. */
export const written = ({ guide }: Shown) => ({ lang: langOf(guide), dir: 'ltr' });

export const placeOf = ({ guide }: Shown, section: string, item?: string): string =>
  `pathway:${guide.id}/${section}${item === undefined ? '' : `/${item}`}`;

/** @param name what links lead to @param tag the element of ours whose styles it has */
export const section = <Node>(
  view: View<Node>,
  { name, tag, heading }: { readonly name: string; readonly tag: string; readonly heading: string },
  ...content: Child<Node>[]
): Node => {
  const { h } = view;
  const place = placeOf(view, name);
  return h(
    'div',
    { className: `pw-host pw-${tag} pw-section`, 'data-section': name },
    h(
      'section',
      { className: 'pw-base', 'aria-labelledby': place, ...written(view) },
      h(name === 'overview' ? 'h2' : 'h3', { className: 'pw-heading', id: place }, heading),
      h('div', written(view), ...content),
    ),
  );
};

export const link = <Node>(
  { h }: View<Node>,
  text: string,
  href: string | undefined,
): Child<Node> => (href ? h('a', { href }, text) : text);

export const note = <Node>({ h }: View<Node>, text: string): Node =>
  h('span', { className: 'pw-quiet pw-note' }, text);

const icons: Readonly<Record<string, string | undefined>> = ICON_PATHS;

export const icon = <Node>({ h }: View<Node>, name = ''): Node =>
  h(
    'svg',
    { className: 'pw-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('path', { d: icons[name] ?? 'M8 12h8' }),
  );

const COSTS = { free: 'free', paid: 'paid', freemium: 'free to start' };

/** `Andrew Ng, Coursera, course, paid` */
export const aboutResource = ({ author, provider, kind, cost }: Resource): string =>
  [author, provider, kind === 'docs' ? 'documentation' : kind, cost && COSTS[cost]]
    .filter(Boolean)
    .join(', ');

export const resourceOf = (resource: Resource | string): Resource =>
  typeof resource === 'string' ? { title: resource } : resource;

export const resources = <Node>(
  view: View<Node>,
  all: readonly (Resource | string)[] = [],
): Child<Node> => {
  const { h } = view;
  return (
    all.length > 0 &&
    h(
      'ul',
      { className: 'pw-resources', 'aria-label': 'Resources' },
      ...all.map(resourceOf).map((resource) => {
        const about = aboutResource(resource);
        return h(
          'li',
          null,
          icon(view, resource.kind),
          h(
            'span',
            null,
            link(view, resource.title, resource.url),
            ' ',
            about !== '' && h('span', { className: 'pw-quiet' }, about),
            ' ',
            resource.note !== undefined && note(view, resource.note),
          ),
        );
      }),
    )
  );
};

/** A box to tick, and what it is for. */
export const tick = <Node>(
  { h, ticks }: View<Node>,
  { id }: Task,
  ...content: Child<Node>[]
): Node =>
  h(
    'label',
    { className: ticks.has(id) ? 'pw-mark pw-done' : 'pw-mark' },
    h('input', {
      type: 'checkbox',
      className: 'pw-as-input pw-box',
      value: id,
      checked: ticks.has(id),
      onChange: () => {
        ticks.toggle(id);
      },
    }),
    ...content,
  );

export const tasks = <Node>(view: View<Node>, place: string, all: readonly Task[]): Node =>
  view.h(
    'ul',
    { className: 'pw-tasks' },
    ...all.map((task) =>
      view.h(
        'li',
        { id: placeOf(view, place, task.id) },
        tick(view, task, link(view, task.text, task.url)),
      ),
    ),
  );
