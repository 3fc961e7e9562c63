import { countsIn } from '../../language/counts.js';
import { lexiconOf } from '../../language/lexicon.js';
import type { Rule } from '../../rule.js';

export const phaseCountMatches: Rule = {
  id: 'phase-count-matches',
  severity: 'error',
  title: 'The heading over the roadmap counts the phases that are there.',
  reason: 'Readers look for the phase that is missing.',
  languages: ['en', 'de'],
  examples: {
    wrong: {
      headings: { roadmap: 'Three phases, one at a time' },
      roadmap: [
        { title: 'Hand tools', tasks: [] },
        { title: 'A first chair', tasks: [] },
      ],
    },
    right: {
      headings: { roadmap: 'Two phases, one at a time' },
      roadmap: [
        { title: 'Hand tools', tasks: [] },
        { title: 'A first chair', tasks: [] },
      ],
    },
  },
  *check({ pathway: { headings, roadmap }, language }) {
    const lexicon = lexiconOf(language);
    const heading = headings.roadmap;
    if (!lexicon || heading === undefined || roadmap.length === 0) return;
    const phase = 'phase'.replace(lexicon.plural, '');
    const counts = countsIn(heading, language).filter(({ noun, upTo }) => noun === phase && !upTo);
    // Where a heading counts twice, it counts parts.
    if (counts.length !== 1) return;
    // The search for work may be counted as one, or not.
    const learning = roadmap.filter(({ kind }) => kind !== 'apply' && kind !== 'wait');
    if ([roadmap.length, learning.length].includes(counts[0]!.count)) return;
    yield {
      segments: ['headings', 'roadmap'],
      message: `The heading “${heading}” counts ${counts[0]!.count} phases, but the roadmap has ${roadmap.length}.`,
      suggestion: 'Correct the number, or leave it out of the heading.',
      related: [{ segments: ['roadmap'], message: `The roadmap has ${roadmap.length} phases.` }],
    };
  },
};
