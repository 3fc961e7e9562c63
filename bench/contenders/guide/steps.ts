/** What is to be done and to be expected, and what is often asked. */
import { REALITY_KEYS, STEP_KEYS } from './document.js';
import { stepsOf } from './figures.js';
import { icon, placeOf, section, tasks, type View } from './view.js';

export const REALITY = {
  love: 'What you’ll love',
  miss: 'What you may miss',
  challenges: 'What will be hard',
};

export const realityCheck = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  return section(
    view,
    { name: 'reality-check', tag: 'reality-check', heading: 'Reality check' },
    h(
      'div',
      { className: 'pw-columns' },
      ...REALITY_KEYS.map((key) => {
        const points = guide.realityCheck?.[key] ?? [];
        return (
          points.length > 0 &&
          h(
            'div',
            { className: `pw-column pw-${key}` },
            h(
              'h4',
              { className: 'pw-part-column-heading' },
              icon(view, key),
              h('span', { lang: 'en' }, REALITY[key]),
            ),
            h('ul', null, ...points.map((point) => h('li', null, point))),
          )
        );
      }),
    ),
  );
};

export const STEPS = {
  thisWeek: 'This week',
  thisMonth: 'This month',
  next90Days: 'The next 90 days',
};

export const actionPlan = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  return section(
    view,
    { name: 'action-plan', tag: 'action-plan', heading: 'First steps' },
    h(
      'div',
      { className: 'pw-columns' },
      ...STEP_KEYS.map((key) => {
        const steps = stepsOf(guide, key);
        return (
          steps.length > 0 &&
          h(
            'div',
            { className: `pw-column pw-${key} pw-stop` },
            h('h4', { className: 'pw-part-column-heading' }, h('span', { lang: 'en' }, STEPS[key])),
            tasks(view, 'action-plan', steps),
          )
        );
      }),
    ),
  );
};

/** The least that a page can offer: all else of ours is beyond what somebody writes for one guide. */
export const actions = <Node>(view: View<Node>): Node =>
  section(
    view,
    { name: 'actions', tag: 'pathway-actions', heading: 'Take it with you' },
    view.h(
      'button',
      {
        type: 'button',
        className: 'pw-button',
        onClick: () => {
          print();
        },
      },
      'Print',
    ),
  );

export const faq = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  return section(
    view,
    { name: 'faq', tag: 'pathway-faq', heading: 'Questions' },
    ...(guide.faq ?? []).map(({ id, question, answer }) =>
      h(
        'details',
        null,
        h('summary', null, h('h4', null, question), icon(view, 'chevron')),
        h(
          'div',
          { className: 'pw-answer', id: placeOf(view, 'faq', id) },
          ...[answer].flat().map((paragraph) => h('p', null, paragraph)),
        ),
      ),
    ),
  );
};

export const callToAction = <Node>(view: View<Node>): Node => {
  const { h, guide } = view;
  const { title = 'Ready to begin?', text, label = '', url } = guide.callToAction ?? {};
  const className = 'pw-call pw-button';
  return section(
    view,
    { name: 'cta', tag: 'pathway-cta', heading: title },
    text !== undefined && h('p', null, text),
    url === undefined
      ? h('button', { type: 'button', className }, label)
      : h('a', { className, href: url }, label),
  );
};
