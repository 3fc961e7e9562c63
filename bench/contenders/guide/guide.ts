/**
 * The guide once more, by hand: what somebody would write who has one document to show and no kit. It has the words, the
 * elements and the classes of the static page, so that it can share its style sheet; and boxes to tick.
 */
import type { PathwayDocument } from './document.js';
import { overview } from './overview.js';
import { pay } from './pay.js';
import { planner, progress } from './plan.js';
import { roadmap } from './roadmap.js';
import { sectionsOf, type SectionName } from './sections.js';
import { toLearn, transferable } from './skills.js';
import { actionPlan, actions, callToAction, faq, realityCheck } from './steps.js';
import { placeOf, written, type H, type Ticks, type View } from './view.js';

export type { H, Ticks, View } from './view.js';

type Part = <Node>(view: View<Node>) => Node;

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

/** The whole guide. @param h makes an element of whatever shows it */
export const guide = <Node>(h: H<Node>, document: PathwayDocument, ticks: Ticks): Node => {
  const view: View<Node> = { h, guide: document, ticks };
  const sections = sectionsOf(document);
  return h(
    'div',
    { className: 'pathway-static' },
    h(
      'article',
      { className: 'pw-base', 'aria-label': document.title, ...written(view) },
      overview(view),
      h(
        'div',
        { className: 'pw-sided' },
        h(
          'nav',
          { 'aria-label': 'In this guide' },
          h(
            'ul',
            null,
            ...sections.map(({ name, label }) =>
              h('li', null, h('a', { href: `#${placeOf(view, name)}` }, label)),
            ),
          ),
        ),
        h('div', { className: 'pw-sections' }, ...sections.map(({ name }) => CONTENTS[name](view))),
      ),
    ),
  );
};
