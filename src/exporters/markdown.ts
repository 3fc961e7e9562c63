/** A plan as a checklist in CommonMark. https://spec.commonmark.org/0.31.2/ */
import type { Pathway, Task } from '../model/index.js';
import type { IsoDate, Learner, Plan } from '../plan/index.js';
import { linked, plain } from './markdown-text.js';

/** Words in the reader's language. */
export interface ChecklistWords {
  readonly skipped: string;
  readonly firstSteps: string;
  readonly dates: (from: IsoDate, until: IsoDate) => string;
}

/** @returns text with line feeds, the last one included */
export const markdownChecklist = (
  pathway: Pathway,
  plan: Plan,
  learner: Learner,
  words: ChecklistWords,
): string => {
  const item = (task: Task): string => {
    const mark = learner.tasks.get(task.id);
    if (mark === 'skipped') return `- [ ] ~~${linked(task.text, task)}~~ (${plain(words.skipped)})`;
    return `- [${mark ? 'x' : ' '}] ${linked(task.text, task)}`;
  };
  const inRoadmap = new Set(pathway.roadmap.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  const { thisWeek, thisMonth, next90Days } = pathway.actionPlan;
  const steps = [...thisWeek, ...thisMonth, ...next90Days].filter(({ id }) => !inRoadmap.has(id));
  const sections = plan.phases.map(({ phase, dates }) => [
    `## ${plain(phase.title)}`,
    ...(dates ? [plain(words.dates(dates.from.earliest, dates.until.latest))] : []),
    phase.tasks.map(item).join('\n'),
  ]);
  if (steps.length) sections.push([`## ${plain(words.firstSteps)}`, steps.map(item).join('\n')]);
  return `${[`# ${plain(pathway.title)}`, ...sections.flat()].filter(Boolean).join('\n\n')}\n`;
};
