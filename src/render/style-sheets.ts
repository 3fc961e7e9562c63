/** The style sheets of the elements, of which that of static content is made. */
import type { CSSResult, CSSResultGroup } from 'lit';
import { ActionPlan } from '../elements/action-plan/action-plan.js';
import { CareerPathway } from '../elements/career-pathway/career-pathway.js';
import { PathwayCta } from '../elements/pathway-cta/pathway-cta.js';
import { PathwayFaq } from '../elements/pathway-faq/pathway-faq.js';
import { PathwayOverview } from '../elements/pathway-overview/pathway-overview.js';
import { styles as progressStyles } from '../elements/pathway-progress/pathway-progress.styles.js';
import { styles as requirementsStyles } from '../elements/pathway-requirements/pathway-requirements.styles.js';
import { RealityCheck } from '../elements/reality-check/reality-check.js';
import { RoadmapTimeline } from '../elements/roadmap-timeline/roadmap-timeline.js';
import { styles as salaryStyles } from '../elements/salary-outlook/salary-outlook.styles.js';
import { readerStyles } from '../elements/shared/reader.styles.js';
import { SkillList } from '../elements/skill-list/skill-list.js';
import { baseStyles } from '../styles/base.js';

const textsOf = (styles: CSSResultGroup): string[] =>
  [styles].flat(Infinity as 1).map((sheet) => (sheet as CSSResult).cssText);

const baseTexts = textsOf(baseStyles);

/** What a class has beside what all have. */
const ownTexts = ({ styles }: { readonly styles?: CSSResultGroup }): string[] =>
  textsOf(styles ?? []).filter((text) => !baseTexts.includes(text));

export interface StyleSheets {
  /** For every root. */
  readonly base: readonly string[];
  /** For the guide around the sections. */
  readonly guide: readonly string[];
  /** For each section, by its tag. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** For every root, after its own. */
  readonly reader: readonly string[];
  /** Of sections whose own come last. */
  readonly late: Readonly<Record<string, readonly string[]>>;
}

/** In the order in which the elements adopt them. */
export const styleSheets = (): StyleSheets => ({
  base: baseTexts,
  guide: ownTexts(CareerPathway),
  sections: {
    'pathway-overview': ownTexts(PathwayOverview),
    'skill-list': ownTexts(SkillList),
    'roadmap-timeline': ownTexts(RoadmapTimeline),
    'reality-check': ownTexts(RealityCheck),
    'action-plan': ownTexts(ActionPlan),
    'pathway-faq': ownTexts(PathwayFaq),
    'pathway-cta': ownTexts(PathwayCta),
    'pathway-requirements': [requirementsStyles.cssText],
  },
  reader: [readerStyles.cssText],
  late: {
    'salary-outlook': [salaryStyles.cssText],
    'pathway-progress': [progressStyles.cssText],
  },
});

/** Places in the templates that a style sheet knows by their `part`. */
export const styledParts = (): ReadonlySet<string> => {
  const { base, guide, sections, reader, late } = styleSheets();
  const texts = [base, guide, reader, ...Object.values(sections), ...Object.values(late)].flat();
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\[part='([^']+)'\]/g)].map(([, part = '']) => part)),
  );
};
