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

/** @param more what does not follow from the name */
const part = (
  name: SectionName,
  Element: Section['Element'],
  more: Partial<Section> = {},
): Section => ({
  name,
  Element,
  tag: `pathway-${name}`,
  heading: name as Section['heading'],
  ...more,
});

/** The parts of the guide in reading order. */
const SECTIONS: readonly Section[] = [
  part('overview', PathwayOverview),
  part('requirements', PathwayRequirements),
  part('transferable', SkillList, { tag: 'skill-list', kind: 'transferable' }),
  part('to-learn', SkillList, { tag: 'skill-list', kind: 'to-learn', heading: 'toLearn' }),
  part('planner', PathwayPlanner),
  part('roadmap', RoadmapTimeline, { tag: 'roadmap-timeline' }),
  part('progress', PathwayProgress),
  part('reality-check', RealityCheck, { tag: 'reality-check', heading: 'realityCheck' }),
  part('salary-outlook', SalaryOutlook, { tag: 'salary-outlook', heading: 'salary' }),
  part('action-plan', ActionPlan, { tag: 'action-plan', heading: 'actionPlan' }),
  part('actions', PathwayActions),
  part('faq', PathwayFaq),
  part('cta', PathwayCta, { heading: 'callToAction' }),
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
