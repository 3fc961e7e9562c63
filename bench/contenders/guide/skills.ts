import type { Skill } from './document.js';
import { byPriority, sharesOf } from './figures.js';
import { duration, percent, rangeOf } from './format.js';
import { placeOf, resources, section, written, type Child, type View } from './view.js';

export const PRIORITIES: Readonly<Record<string, string>> = {
  critical: 'Critical',
  important: 'Important',
  'nice-to-have': 'Nice to have',
};

export const transferable = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  return section(
    view,
    { name: 'transferable', tag: 'skill-list', heading: 'What you already bring' },
    h(
      'dl',
      { className: 'pw-columns' },
      ...(guide.skills?.transferable ?? []).map(({ id, name, description }) =>
        h(
          'div',
          { id: placeOf(view, 'transferable', id) },
          h('dt', null, name),
          h('dd', null, description),
        ),
      ),
    ),
  );
};

const share = <Node>(view: View<Node>, skills: readonly Skill[]): Child<Node> => {
  const { h } = view;
  const shares = sharesOf(skills);
  return (
    shares.length > 1 &&
    h(
      'div',
      { className: 'pw-part-share', ...written(view) },
      h('p', { className: 'pw-quiet' }, 'How the learning time divides'),
      h(
        'div',
        { className: 'pw-share', 'aria-hidden': 'true' },
        ...shares.map(({ priority, share: part }) =>
          h('b', { className: `pw-${priority}`, style: { '--share': 100 * part } }),
        ),
      ),
      h(
        'ul',
        { className: 'pw-shares' },
        ...shares.map(({ priority, share: part }) =>
          h(
            'li',
            { className: `pw-quiet pw-figures pw-${priority}` },
            h('i', null),
            ` ${PRIORITIES[priority] ?? priority} ${percent(part)}`,
          ),
        ),
      ),
    )
  );
};

const skill = <Node>(view: View<Node>, { id, name, ...more }: Skill, longest: number): Node => {
  const { h } = view;
  const { priority, weeks, description } = more;
  const { min, max } = rangeOf(weeks);
  return h(
    'li',
    { className: 'pw-ruled', id: placeOf(view, 'to-learn', id) },
    h('h4', null, name),
    (priority !== undefined || weeks !== undefined) &&
      h(
        'p',
        { className: `pw-row pw-${priority ?? 'unranked'}`, ...written(view) },
        priority &&
          h(
            'span',
            { className: 'pw-part-priority' },
            h('i', null),
            ` ${PRIORITIES[priority] ?? priority}`,
          ),
        ' ',
        weeks !== undefined && h('span', { className: 'pw-figures' }, duration(weeks, 'weeks')),
        weeks !== undefined &&
          h('span', {
            className: 'pw-bar',
            style: { '--to': min / longest, '--most': max / longest },
          }),
      ),
    description !== undefined && h('p', null, description),
    resources(view, more.resources),
  );
};

export const toLearn = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  const skills = guide.skills?.toLearn ?? [];
  const longest = Math.max(...skills.map(({ weeks }) => rangeOf(weeks).max)) || 1;
  return section(
    view,
    { name: 'to-learn', tag: 'skill-list', heading: 'What you will learn' },
    share(view, skills),
    h('ul', null, ...byPriority(skills).map((each) => skill(view, each, longest))),
  );
};
