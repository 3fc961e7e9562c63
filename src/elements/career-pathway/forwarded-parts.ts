/**
 * The parts inside each section that a page may style. A test holds this list against the `@csspart` tags of the
 * elements, from which the manifest is made.
 */
const PARTS: Record<string, string> = {
  'pathway-overview':
    'route from to summary facts fact fact-label fact-value notes overview overview-heading imprint overdue sources resources resource link',
  'pathway-requirements': 'requirement level costs funding earning group-heading link',
  'skill-list': 'skill skill-name priority weeks weeks-bar resources resource link',
  'roadmap-timeline':
    'totals axis phases phase phase-title phase-facts phase-skills tasks task resources resource link if-you-stop',
  'reality-check': 'column love miss challenges column-heading point resources resource link',
  'action-plan': 'column column-heading tasks task link',
  'pathway-faq': 'question question-text answer resources resource link',
  'pathway-cta': 'text button',
};

/**
 * The value of `exportparts` for a section inside a guide: each part by its own name (`::part(heading)` reaches every
 * heading) and by that of its element (`::part(skill-list-heading)` reaches one).
 */
export const forwardedParts = (tag: string): string =>
  `base heading ${PARTS[tag] ?? ''}`
    .trim()
    .split(' ')
    .flatMap((part) => [...(part === 'base' ? [] : [part]), `${part}:${tag}-${part}`])
    .join(', ');
