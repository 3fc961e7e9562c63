/** The parts of a guide in reading order. */
import type { PathwayDocument } from './document.js';

/** What a part is called in the navigation, and whether a document has it. */
const SECTIONS = {
  transferable: ['What you already bring', ({ skills }) => skills?.transferable?.length],
  'to-learn': ['What you will learn', ({ skills }) => skills?.toLearn?.length],
  planner: ['Your plan', ({ roadmap }) => roadmap?.length],
  roadmap: ['The roadmap', ({ roadmap }) => roadmap?.length],
  progress: ['Where you stand', ({ roadmap }) => roadmap?.length],
  'reality-check': ['Reality check', ({ realityCheck }) => realityCheck],
  'salary-outlook': ['Pay on the way', ({ salary }) => salary],
  'action-plan': ['First steps', ({ actionPlan }) => actionPlan],
  actions: ['Take it with you', ({ roadmap }) => roadmap?.length],
  faq: ['Questions', ({ faq }) => faq?.length],
  cta: ['Ready to begin?', ({ callToAction }) => callToAction],
} satisfies Record<string, readonly [string, (guide: PathwayDocument) => unknown]>;

export type SectionName = keyof typeof SECTIONS;

/** The parts after the overview. */
export const sectionsOf = (guide: PathwayDocument): { name: SectionName; label: string }[] =>
  (Object.keys(SECTIONS) as SectionName[]).flatMap((name) => {
    const [label, isIn] = SECTIONS[name];
    if (!isIn(guide)) return [];
    return { name, label: (name === 'cta' && guide.callToAction?.title) || label };
  });
