import type { Messages } from '../../i18n/index.js';
import type { HeadingKey, Pathway } from '../../model/index.js';
import { ActionPlan } from '../action-plan/action-plan.js';
import { PathwayCta } from '../pathway-cta/pathway-cta.js';
import { PathwayFaq } from '../pathway-faq/pathway-faq.js';
import { PathwayOverview } from '../pathway-overview/pathway-overview.js';
import { PathwayRequirements } from '../pathway-requirements/pathway-requirements.js';
import { RealityCheck } from '../reality-check/reality-check.js';
import { RoadmapTimeline } from '../roadmap-timeline/roadmap-timeline.js';
import type { SectionName } from '../shared/fragment.js';
import { SkillList, type SkillListKind } from '../skill-list/skill-list.js';

/** One part of the guide, in reading order. */
export interface Section {
  readonly name: SectionName;
  readonly tag: string;
  readonly Element: CustomElementConstructor;
  readonly kind?: SkillListKind;
  readonly isShown: (pathway: Pathway) => boolean;
  /** What the in-page navigation calls it. */
  readonly label: (messages: Messages, pathway: Pathway) => string;
}

const headed =
  (key: HeadingKey & keyof Messages['headings']): Section['label'] =>
  (messages, { headings }) =>
    headings[key] ?? messages.headings[key];

export const SECTIONS: readonly Section[] = [
  {
    name: 'overview',
    tag: 'pathway-overview',
    Element: PathwayOverview,
    isShown: () => true,
    label: headed('overview'),
  },
  {
    name: 'requirements',
    tag: 'pathway-requirements',
    Element: PathwayRequirements,
    isShown: PathwayRequirements.hasContent,
    label: headed('requirements'),
  },
  {
    name: 'transferable',
    tag: 'skill-list',
    Element: SkillList,
    kind: 'transferable',
    isShown: (pathway) => SkillList.hasContent(pathway, 'transferable'),
    label: headed('transferable'),
  },
  {
    name: 'to-learn',
    tag: 'skill-list',
    Element: SkillList,
    kind: 'to-learn',
    isShown: (pathway) => SkillList.hasContent(pathway, 'to-learn'),
    label: headed('toLearn'),
  },
  {
    name: 'roadmap',
    tag: 'roadmap-timeline',
    Element: RoadmapTimeline,
    isShown: RoadmapTimeline.hasContent,
    label: headed('roadmap'),
  },
  {
    name: 'reality-check',
    tag: 'reality-check',
    Element: RealityCheck,
    isShown: RealityCheck.hasContent,
    label: headed('realityCheck'),
  },
  {
    name: 'action-plan',
    tag: 'action-plan',
    Element: ActionPlan,
    isShown: ActionPlan.hasContent,
    label: headed('actionPlan'),
  },
  {
    name: 'faq',
    tag: 'pathway-faq',
    Element: PathwayFaq,
    isShown: PathwayFaq.hasContent,
    label: headed('faq'),
  },
  {
    name: 'cta',
    tag: 'pathway-cta',
    Element: PathwayCta,
    isShown: PathwayCta.hasContent,
    label: ({ headings }, { callToAction }) => callToAction?.title ?? headings.callToAction,
  },
];

/** Tags of the kit that show a part of a pathway. */
export const SECTION_TAGS: readonly string[] = [...new Set(SECTIONS.map(({ tag }) => tag))];
