/** What it takes to answer a reader: the plan, the next steps and how far they are. */
import { parse } from '../src/model/index.js';
import { allTasks, nextSteps, planFor, totalProgress, type Learner } from '../src/plan/index.js';
import { goodDocument, worstPlans } from '../tests/support/worst-documents.js';
import type { Case } from './measure.js';

const TODAY = '2026-11-02';

const prepare = (text: string) => {
  const { pathway, problems } = parse(text);
  if (!pathway || problems.length) throw new Error('A plan is measured with good documents only.');
  /** Every other task is done, and every other skill is there. */
  const reader: Learner = {
    tasks: new Map(allTasks(pathway).flatMap(({ id }, index) => (index % 2 ? [[id, 'done']] : []))),
    skills: new Map(
      pathway.skills.toLearn.flatMap(({ id }, index) => (index % 2 ? [[id, 'yes']] : [])),
    ),
    hoursPerWeek: { min: 5, max: 8 },
    // As many as are read from a link or a file.
    timeOff: Array.from({ length: 100 }, (_, index) => {
      const year = String(2027 + index);
      return { from: `${year}-07-01`, until: `${year}-07-14` };
    }),
  };
  return () => [
    planFor(pathway, reader, TODAY),
    nextSteps(pathway, reader, 6),
    totalProgress(pathway, reader),
  ];
};

export const planCases: readonly Case[] = Object.entries({
  'a good document': goodDocument,
  ...worstPlans,
}).map(([name, make]) => ({ name, make, prepare }));
