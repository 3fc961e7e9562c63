import { addressesOf, isWebAddress } from '../../links.js';
import { resourcesOf, sourcesOf } from '../../resource-places.js';
import type { Report, Rule } from '../../rule.js';
import { quote } from '../../say.js';

/** A host and nothing before it: `www.example.org`, `example.org/courses`; not `courses/a.html`. */
const BARE_HOST =
  /^(?:www\.[^\s/]+\.\p{L}{2,}|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|io|dev|info|app|eu|uk|de|at|ch|fr|nl|ie|ca|au|us))(?:[/?#:]|$)/iu;

const complaint = (url: string): Pick<Report, 'message' | 'suggestion'> | undefined => {
  if (BARE_HOST.test(url)) {
    return {
      message: `${quote(url)} is read as a page of the site that shows the guide: nothing says that it is an address on the web.`,
      suggestion: `Write "https://${url}".`,
    };
  }
  if (/\s/.test(url.trim())) {
    return {
      message: `The address ${quote(url)} has a space in it.`,
      suggestion: 'Copy it once more from the browser, or write each space as %20.',
    };
  }
  return undefined;
};

export const unreachableLink: Rule = {
  id: 'unreachable-link',
  severity: 'warning',
  title: 'Links are whole addresses, and addresses are links.',
  reason:
    'An address without “https://” leads to a page of the site that shows the guide, where there is none. One that stands in place of a title is no link at all.',
  examples: {
    wrong: {
      to: { title: 'Carpenter', url: 'www.carpenters.example/jobs' },
      sources: ['https://carpenters.example/survey'],
    },
    right: {
      to: { title: 'Carpenter', url: '/jobs/carpenter' },
      sources: [{ title: 'A survey of carpenters', url: 'https://carpenters.example/survey' }],
    },
  },
  *check({ pathway }) {
    for (const { url, segments } of addressesOf(pathway)) {
      const found = complaint(url);
      if (found) yield { segments, ...found };
    }
    for (const { resource, segments } of [...resourcesOf(pathway), ...sourcesOf(pathway)]) {
      if (resource.url !== undefined || !isWebAddress(resource.title)) continue;
      yield {
        segments,
        message: `${quote(resource.title)} stands where a title belongs, so readers see the address and cannot follow it.`,
        suggestion: `Write { "title": "…", "url": ${JSON.stringify(resource.title)} }.`,
      };
    }
  },
};
