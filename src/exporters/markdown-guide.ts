/** The whole guide as CommonMark. https://spec.commonmark.org/0.31.2/ */
import type { Localization } from '../i18n/index.js';
import type { Pathway } from '../model/index.js';
import type { IsoDate } from '../plan/index.js';
import {
  heading,
  list,
  resourceList,
  sectionHeading,
  taskList,
  type Part,
  type View,
} from './guide/blocks.js';
import { imprintBlocks, overviewBlocks } from './guide/overview.js';
import { payBlocks } from './guide/pay.js';
import { requirementsBlocks } from './guide/requirements.js';
import { roadmapBlocks } from './guide/roadmap.js';
import { toLearnBlocks, transferableBlocks } from './guide/skills.js';
import { linked, plain } from './markdown-text.js';

const realityCheckBlocks = (view: View): Part[] => {
  const { pathway, l10n } = view;
  const columns = (['love', 'miss', 'challenges'] as const).flatMap((voice) => {
    const points = pathway.realityCheck[voice].map(({ text, resources }) => {
      const nested = resourceList(view, resources).replace(/^/gm, '  ');
      return resources.length ? `${plain(text)}\n${nested}` : plain(text);
    });
    return points.length ? [heading(3, l10n.messages[voice]), list(points)] : [];
  });
  return columns.length ? [sectionHeading(view, 'realityCheck'), ...columns] : [];
};

const actionPlanBlocks = (view: View): Part[] => {
  const { pathway, l10n } = view;
  const columns = (['thisWeek', 'thisMonth', 'next90Days'] as const).flatMap((span) => {
    const tasks = pathway.actionPlan[span];
    return tasks.length ? [heading(3, l10n.messages[span]), taskList(view, tasks)] : [];
  });
  return columns.length ? [sectionHeading(view, 'actionPlan'), ...columns] : [];
};

const faqBlocks = (view: View): Part[] => {
  const { faq } = view.pathway;
  if (!faq.length) return [];
  return [
    sectionHeading(view, 'faq'),
    ...faq.flatMap(({ question, answer, resources }) => [
      heading(3, question),
      ...answer.map(plain),
      resourceList(view, resources),
    ]),
  ];
};

const callBlocks = ({ pathway: { callToAction: call }, l10n: { messages } }: View): Part[] =>
  call
    ? [
        heading(2, call.title ?? messages.headings.callToAction),
        call.text && plain(call.text),
        linked(call.label, call),
      ]
    : [];

/**
 * The guide as a page shows it to somebody who has not said anything yet, in the same words. An author's text is text
 * in it, on one line; what is no text of the guide, such as where to write one's hours, is left out.
 * @param l10n words and formats, from `localize`
 * @param today `2026-11-23`; tells whether the guide is due for review
 * @returns text with line feeds, the last one included
 */
export const markdownGuide = (pathway: Pathway, l10n: Localization, today: IsoDate): string => {
  const view: View = { pathway, l10n };
  const blocks = [
    ...overviewBlocks(view),
    ...requirementsBlocks(view),
    ...transferableBlocks(view),
    ...toLearnBlocks(view),
    ...roadmapBlocks(view),
    ...realityCheckBlocks(view),
    ...payBlocks(view, today),
    ...actionPlanBlocks(view),
    ...faqBlocks(view),
    ...callBlocks(view),
    ...imprintBlocks(view, today),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};
