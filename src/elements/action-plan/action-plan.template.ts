import { columnsTemplate } from '../shared/columns.js';
import { sectionTemplate } from '../shared/section.js';
import { tasksTemplate } from '../shared/tasks.js';
import type { View } from '../shared/pathway-controller.js';

export const SPANS = ['thisWeek', 'thisMonth', 'next90Days'] as const;

/** What to do this week, this month and within ninety days. */
export const actionPlanTemplate = (view: View) => {
  const { pathway, l10n } = view;
  return sectionTemplate(
    view,
    { own: l10n.messages.headings.actionPlan, authored: pathway.headings.actionPlan },
    columnsTemplate(view, pathway.actionPlan, SPANS, (tasks) => tasksTemplate(view, tasks)),
  );
};
