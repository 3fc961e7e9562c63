import { expect } from '@open-wc/testing';
import { ActionPlan } from '../../src/elements/action-plan/action-plan.js';
import { CareerPathway } from '../../src/elements/career-pathway/career-pathway.js';
import { PathwayCta } from '../../src/elements/pathway-cta/pathway-cta.js';
import { PathwayFaq } from '../../src/elements/pathway-faq/pathway-faq.js';
import { PathwayOverview } from '../../src/elements/pathway-overview/pathway-overview.js';
import { PathwayRequirements } from '../../src/elements/pathway-requirements/pathway-requirements.js';
import { RealityCheck } from '../../src/elements/reality-check/reality-check.js';
import { RoadmapTimeline } from '../../src/elements/roadmap-timeline/roadmap-timeline.js';
import { SkillList } from '../../src/elements/skill-list/skill-list.js';
import { collectWarnings } from '../support/reader.js';

const classes: Record<string, CustomElementConstructor> = {
  'action-plan': ActionPlan,
  'career-pathway': CareerPathway,
  'pathway-cta': PathwayCta,
  'pathway-faq': PathwayFaq,
  'pathway-overview': PathwayOverview,
  'pathway-requirements': PathwayRequirements,
  'reality-check': RealityCheck,
  'roadmap-timeline': RoadmapTimeline,
  'skill-list': SkillList,
};

// In a file of its own, and its tests in this order: what is registered once stays.
describe('registering', () => {
  it('does not happen by importing a class', () => {
    const registered = Object.keys(classes).filter((tag) => customElements.get(tag));
    expect(registered).to.deep.equal([]);
  });

  it('is what the module of one element does for that element', async () => {
    await import('../../src/elements/skill-list/skill-list.define.js');
    expect(customElements.get('skill-list') === SkillList).to.be.true;
    expect(customElements.get('roadmap-timeline')).to.be.undefined;
  });

  it('is what the script-tag file does for all', async () => {
    const console = collectWarnings();
    await import('../../src/pathway-elements.js');
    console.restore();
    for (const [tag, elementClass] of Object.entries(classes)) {
      expect(customElements.get(tag) === elementClass, tag).to.be.true;
    }
    expect(console.warnings).to.be.empty;
  });
});
