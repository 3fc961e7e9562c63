import type { Rule } from '../../rule.js';
import { actionBeforeItsPhase } from './action-before-its-phase.js';
import { actionOutpacesRoadmap } from './action-outpaces-roadmap.js';
import { actionRepeatsLaterTask } from './action-repeats-later-task.js';
import { actionsFitPace } from './actions-fit-pace.js';
import { dipWithRecovery } from './dip-with-recovery.js';
import { payChangeMatchesPay } from './pay-change-matches-pay.js';
import { phaseCountMatches } from './phase-count-matches.js';
import { plausiblePace } from './plausible-pace.js';
import { plausiblePay } from './plausible-pay.js';
import { roadmapMatchesTimeline } from './roadmap-matches-timeline.js';
import { skillsFitPhase } from './skills-fit-phase.js';
import { skillsFitRoadmap } from './skills-fit-roadmap.js';
import { summaryMatchesTimeline } from './summary-matches-timeline.js';
import { tasksFitPhase } from './tasks-fit-phase.js';
import { textMatchesPayChange } from './text-matches-pay-change.js';
import { textMatchesPay } from './text-matches-pay.js';
import { textMatchesRecovery } from './text-matches-recovery.js';
import { titleMatchesTimeline } from './title-matches-timeline.js';

export const figuresRules: readonly Rule[] = [
  titleMatchesTimeline,
  summaryMatchesTimeline,
  roadmapMatchesTimeline,
  phaseCountMatches,
  skillsFitRoadmap,
  skillsFitPhase,
  tasksFitPhase,
  actionOutpacesRoadmap,
  actionBeforeItsPhase,
  actionRepeatsLaterTask,
  actionsFitPace,
  payChangeMatchesPay,
  textMatchesPayChange,
  textMatchesPay,
  textMatchesRecovery,
  dipWithRecovery,
  plausiblePay,
  plausiblePace,
];
