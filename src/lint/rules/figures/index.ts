import type { Rule } from '../../rule.js';
import { roadmapMatchesTimeline } from './roadmap-matches-timeline.js';
import { skillsFitPhase } from './skills-fit-phase.js';
import { skillsFitRoadmap } from './skills-fit-roadmap.js';
import { summaryMatchesTimeline } from './summary-matches-timeline.js';
import { titleMatchesTimeline } from './title-matches-timeline.js';

export const figuresRules: readonly Rule[] = [
  titleMatchesTimeline,
  summaryMatchesTimeline,
  roadmapMatchesTimeline,
  skillsFitRoadmap,
  skillsFitPhase,
];
