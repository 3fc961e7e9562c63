import type { Pathway } from '../../../model/index.js';
import type { Path, Report, Rule } from '../../rule.js';
import { quote } from '../../say.js';
import { textsOf } from '../../texts.js';

/** Acronyms that are no words of their own in a role's title, by the languages in which that holds. */
const ACRONYMS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'AI API AWS CAD CEO CFO CNC CRM CSS CTO EMT ERP ETL GIS HR HTML HVAC ICT IT ML NLP PHP QA SEO SQL SRE UI UX VR XR'.split(
      ' ',
    ),
  ),
  de: new Set(
    'API AWS CNC CRM CSS EDV ERP ETL HR HTML ICT IT KI NLP PHP QA SEO SQL UI UX'.split(' '),
  ),
};

interface Role {
  readonly title: string;
  readonly segments: Path;
}

const splitWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const isAcronymAsWord = (word: string, language: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) && Boolean(ACRONYMS[language]?.has(word.toUpperCase()));

/** The title with its acronyms in capitals. */
const withAcronyms = (title: string, language: string): string =>
  title.replace(/[\p{L}\p{N}]+/gu, (word) =>
    isAcronymAsWord(word, language) ? word.toUpperCase() : word,
  );

const rolesOf = ({ from, to, roadmap }: Pathway): Role[] => [
  { title: from.title, segments: ['from', 'title'] },
  { title: to.title, segments: ['to', 'title'] },
  ...roadmap.flatMap(({ ifYouStop }, index) =>
    (ifYouStop?.jobs ?? []).map((title, at) => ({
      title,
      segments: ['roadmap', index, 'ifYouStop', 'jobs', at],
    })),
  ),
];

/** Whether two spellings differ in more than what running text, headings and capitals for a whole line explain. */
const isMixed = (known: string, found: string): boolean => {
  if (found === found.toUpperCase() || known === known.toUpperCase()) return false;
  const words = splitWords(known);
  return splitWords(found).some(
    (word, index) => word !== word.toLowerCase() && word.slice(1) !== words[index]!.slice(1),
  );
};

/** A role's title wherever it stands, in whatever case; a single short word may be another word. */
const patternOf = (title: string): RegExp | undefined => {
  const words = splitWords(title);
  if (!words.length || (words.length < 2 && title.length < 5)) return undefined;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
};

const reportOn = (found: string, known: Role, segments: Path): Report => ({
  segments,
  message: `${quote(found)} is written ${quote(known.title)} elsewhere in the guide.`,
  suggestion: 'Write it in the same way everywhere.',
  related: [{ segments: known.segments, message: quote(known.title) }],
});

export const roleNameCase: Rule = {
  id: 'role-name-case',
  severity: 'warning',
  title: 'The names of roles have the same capitals everywhere.',
  reason:
    '“Ai Interpretability Researcher” looks like a slip, and readers who search for openings copy it. Lower case in running text is fine.',
  examples: {
    wrong: {
      to: { title: 'Ai Interpretability Researcher' },
      title: 'How to become an AI Interpretability Researcher',
    },
    right: {
      to: { title: 'AI Interpretability Researcher' },
      title: 'How to become an AI interpretability researcher',
    },
  },
  check({ pathway, language }) {
    const roles = rolesOf(pathway);
    const asWords = roles.filter(({ title }) => title !== withAcronyms(title, language));
    const reports: Report[] = asWords.map(({ title, segments }) => ({
      segments,
      message: `${quote(title)} has an abbreviation written as a word.`,
      suggestion: `Write ${quote(withAcronyms(title, language))}.`,
    }));
    const told = new Set(asWords.map(({ segments }) => segments.join('.')));

    // What is right is what the roles of the guide say, in their order.
    const known = new Map<string, Role>();
    for (const role of roles) {
      const { title, segments } = role;
      const key = splitWords(title).join(' ').toLowerCase();
      const first = known.get(key);
      if (!first) known.set(key, { ...role, title: withAcronyms(title, language) });
      else if (!told.has(segments.join('.')) && isMixed(first.title, title)) {
        told.add(segments.join('.'));
        reports.push(reportOn(title, first, segments));
      }
    }

    const sought = [pathway.from, pathway.to].flatMap(({ title }) => {
      const pattern = patternOf(title);
      const role = known.get(splitWords(title).join(' ').toLowerCase());
      return pattern && role ? [{ pattern, role }] : [];
    });
    for (const { segments, text } of textsOf(pathway)) {
      if (told.has(segments.join('.'))) continue;
      for (const { pattern, role } of sought) {
        const mixed = [...text.matchAll(pattern)].find(([found]) => isMixed(role.title, found));
        if (mixed) reports.push(reportOn(mixed[0], role, segments));
      }
    }
    return reports;
  },
};
