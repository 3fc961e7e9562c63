import type { Rule } from '../../rule.js';
import { phaseWithoutSkills } from './phase-without-skills.js';
import { phaseWithoutTasks } from './phase-without-tasks.js';
import { repeatedTask } from './repeated-task.js';
import { skillsWithoutPhases } from './skills-without-phases.js';
import { taughtTooLate } from './taught-too-late.js';
import { usedBeforeTaught } from './used-before-taught.js';

export const roadmapRules: readonly Rule[] = [
  phaseWithoutTasks,
  phaseWithoutSkills,
  skillsWithoutPhases,
  taughtTooLate,
  usedBeforeTaught,
  repeatedTask,
];
