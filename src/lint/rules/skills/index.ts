import type { Rule } from '../../rule.js';
import { niceToHaveNeeded } from './nice-to-have-needed.js';
import { prerequisitePriority } from './prerequisite-priority.js';
import { repeatedSkill } from './repeated-skill.js';
import { skillOrder } from './skill-order.js';
import { untaughtSkill } from './untaught-skill.js';

export const skillsRules: readonly Rule[] = [
  skillOrder,
  prerequisitePriority,
  niceToHaveNeeded,
  untaughtSkill,
  repeatedSkill,
];
