import { formatPath, type Resource } from '../../../model/index.js';
import { isWebAddress } from '../../links.js';
import { resourcesOf, sourcesOf } from '../../resource-places.js';
import type { Path, Rule } from '../../rule.js';
import { quote } from '../../say.js';

/** Titles have fewer words; a longer text is a piece of advice. In languages of which we know no words, a guess. */
const ADVICE_WORDS = 12;
const DESCRIPTION_WORDS = 6;

const AT_HAND: Readonly<Record<string, RegExp>> = {
  // A title that begins with “The” goes on in capitals, at least once.
  en: /^(?:An?|One|Some|Someone|Somebody) |(?<!\p{L})[Yy]our?(?!\p{L})|^(?:[Tt]he|[Aa]ny|[Ff]ormer|[Oo]ld|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Tt]en|[Ss]everal|[Cc]olleagues|[Ff]riends|[Pp]en|[Pp]aper) [^\p{Lu}]+$/u,
  de: /^(?:eine?|jemand) |(?<!\p{L})(?:ihre?[mnrs]?|deine?[mnrs]?|sie)(?!\p{L})/iu,
};

/**
 * What readers have at hand or have to look for among people: “A friend who reads both projects”, “Your own data”. Only
 * told of a text alone; who gives a resource its kind, or names who offers it, means something that can be found.
 */
const isAtHand = ({ title, kind, provider, author }: Resource, language: string): boolean => {
  if (kind ?? provider ?? author) return false;
  const pattern = AT_HAND[language];
  const words = title.split(/\s+/).length;
  return pattern ? words >= ADVICE_WORDS || pattern.test(title) : words >= DESCRIPTION_WORDS;
};

/** “Don’t Make Me Think by Steve Krug” … */
const NAMES_AUTHOR = / by \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.’'-]*)+$/u;
/** … but not a course by somebody. */
const IS_NO_BOOK =
  /(?<!\p{L})(?:blog|channel|class|courses?|lectures?|newsletter|podcast|series|speciali[sz]ation|tutorials?|videos?|workshop)(?!\p{L})/iu;

/** Any bookshop and any library finds it by title and author. */
const isKnownBook = ({ title, kind, author }: Resource): boolean =>
  kind === 'book'
    ? author !== undefined
    : !kind && (author !== undefined || (NAMES_AUTHOR.test(title) && !IS_NO_BOOK.test(title)));

const titleKey = (title: string): string => title.trim().toLowerCase();

export const resourceWithoutLink: Rule = {
  id: 'resource-without-link',
  severity: 'warning',
  title: 'A resource has a link.',
  reason:
    'Readers who have to search for it may find another, or none. A community has a page on which to join, a course one to enrol on. A book needs none if its author is named, nor does what readers have at hand, such as “Your own notes” or “A friend who reads it”.',
  examples: {
    wrong: {
      roadmap: [{ title: 'Foundation', tasks: ['Install it'], resources: ['PyTorch tutorials'] }],
    },
    right: {
      roadmap: [
        {
          title: 'Foundation',
          tasks: ['Install it'],
          resources: [
            { title: 'PyTorch tutorials', url: 'https://pytorch.org/tutorials/' },
            'A friend who reads your code',
          ],
        },
      ],
    },
  },
  check({ pathway, language }) {
    const resources = resourcesOf(pathway);
    const linked = new Map<string, Path>();
    for (const { resource, segments } of [...resources, ...sourcesOf(pathway)]) {
      const key = titleKey(resource.title);
      if (resource.url && !linked.has(key)) linked.set(key, segments);
    }
    return resources.flatMap(({ resource, segments }) => {
      // An address in place of a title is another rule's.
      if (resource.url || isWebAddress(resource.title)) return [];
      if (isKnownBook(resource) || isAtHand(resource, language)) return [];
      const elsewhere = linked.get(titleKey(resource.title));
      return [
        {
          segments,
          message: `${quote(resource.title)} has no link.`,
          suggestion: elsewhere
            ? `Use the "url" that it has at ${formatPath([...elsewhere])}.`
            : resource.kind === 'book'
              ? 'Name its "author", or give it a "url".'
              : resource.kind
                ? 'Give it a "url", or take it out if there is no page for it.'
                : 'Give it a "url", or take it out if there is no page for it. Of a book, the "author" is enough, with { "kind": "book" }.',
          ...(elsewhere && {
            related: [{ segments: elsewhere, message: 'It has a link here.' }],
          }),
        },
      ];
    });
  },
};
