import type { Messages } from '../../i18n/index.js';
import type { Pathway } from '../../model/index.js';
import { ActionPlan } from '../action-plan/action-plan.js';
import { PathwayActions } from '../pathway-actions/pathway-actions.js';
import { PathwayCta } from '../pathway-cta/pathway-cta.js';
import { PathwayFaq } from '../pathway-faq/pathway-faq.js';
import { PathwayOverview } from '../pathway-overview/pathway-overview.js';
import { PathwayPlanner } from '../pathway-planner/pathway-planner.js';
import { PathwayProgress } from '../pathway-progress/pathway-progress.js';
import { PathwayRequirements } from '../pathway-requirements/pathway-requirements.js';
import { RealityCheck } from '../reality-check/reality-check.js';
import { RoadmapTimeline } from '../roadmap-timeline/roadmap-timeline.js';
import { SalaryOutlook } from '../salary-outlook/salary-outlook.js';
import type { SectionName } from '../shared/fragment.js';
import type { SectionClass } from '../shared/pathway-controller.js';
import { SkillList, type SkillListKind } from '../skill-list/skill-list.js';

/** One part of the guide. */
export interface Section {
  readonly name: SectionName;
  readonly tag: string;
  readonly Element: CustomElementConstructor & SectionClass;
  readonly heading: keyof Messages['headings'];
  readonly kind?: SkillListKind;
}

/** The parts of the guide in reading order. */
const SECTIONS: readonly Section[] = [
  { name: 'overview', tag: 'pathway-overview', Element: PathwayOverview, heading: 'overview' },
  {
    name: 'requirements',
    tag: 'pathway-requirements',
    Element: PathwayRequirements,
    heading: 'requirements',
  },
  {
    name: 'transferable',
    tag: 'skill-list',
    Element: SkillList,
    heading: 'transferable',
    kind: 'transferable',
  },
  { name: 'to-learn', tag: 'skill-list', Element: SkillList, heading: 'toLearn', kind: 'to-learn' },
  { name: 'planner', tag: 'pathway-planner', Element: PathwayPlanner, heading: 'planner' },
  { name: 'roadmap', tag: 'roadmap-timeline', Element: RoadmapTimeline, heading: 'roadmap' },
  { name: 'progress', tag: 'pathway-progress', Element: PathwayProgress, heading: 'progress' },
  { name: 'reality-check', tag: 'reality-check', Element: RealityCheck, heading: 'realityCheck' },
  {
    name: 'salary-outlook',
    tag: 'salary-outlook',
    Element: SalaryOutlook,
    heading: 'salary',
  },
  { name: 'action-plan', tag: 'action-plan', Element: ActionPlan, heading: 'actionPlan' },
  { name: 'actions', tag: 'pathway-actions', Element: PathwayActions, heading: 'actions' },
  { name: 'faq', tag: 'pathway-faq', Element: PathwayFaq, heading: 'faq' },
  { name: 'cta', tag: 'pathway-cta', Element: PathwayCta, heading: 'callToAction' },
];

/** Tags of the kit that show a part of a pathway. */
export const SECTION_TAGS: readonly string[] = SECTIONS.map(({ tag }) => tag);

/** The parts that a pathway has content for. */
export const sectionsOf = (pathway: Pathway): Section[] =>
  SECTIONS.filter((section) => section.Element.hasContent?.(pathway, section) ?? true);

/** What the in-page navigation calls a section, and in which language where that is the author's. */
export const labelOf = (
  { heading }: Section,
  { headings }: Messages,
  pathway: Pathway,
): readonly [label: string, lang?: string | undefined] => {
  const authored =
    heading === 'callToAction' ? pathway.callToAction?.title : pathway.headings[heading];
  return authored ? [authored, pathway.lang] : [headings[heading]];
};
