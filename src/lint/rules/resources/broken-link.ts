import { linksOf } from '../../links.js';
import type { Rule } from '../../rule.js';

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'warning',
  title: 'Links lead somewhere.',
  reason:
    'A dead link leaves readers alone, and makes them doubt the rest of the guide. Only told where addresses are tried, as by `pathway lint --check-links`.',
  examples: {
    wrong: { callToAction: { label: 'Find a mentor', url: 'https://mentors.example/gone' } },
    right: { callToAction: { label: 'Find a mentor', url: 'https://mentors.example/join' } },
    links: {
      'https://mentors.example/gone': { isBroken: true, answer: 'HTTP status 404' },
      'https://mentors.example/join': { isBroken: false, answer: 'HTTP status 200' },
    },
  },
  check({ pathway, links }) {
    if (!links) return [];
    return linksOf(pathway).flatMap(({ url, segments }) => {
      const state = links.get(url);
      return state?.isBroken
        ? [
            {
              segments,
              message: `The link to ${url} is broken: ${state.answer}.`,
              suggestion: 'Find its new address, or replace it.',
            },
          ]
        : [];
    });
  },
};
