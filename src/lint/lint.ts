import { formatPath, type Pathway } from '../model/index.js';
import { nearest } from '../model/nearest.js';
import { UNDETERMINED } from './language/codes.js';
import type { Context, LinkState, Path, Report, Rule, Severity, UnusedIgnore } from './rule.js';
import { rules } from './rules/index.js';
import { silencingRules } from './rules/silencing/index.js';

/** What a configuration says of a rule: how bad its findings are, whether they are told at all, and its numbers. */
export type RuleSetting =
  Severity | 'off' | ({ readonly severity?: Severity | 'off' } & Readonly<Record<string, unknown>>);

export interface LintOptions {
  /** Rules by id; the others are as they come. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** ISO date; default: the day it is, in UTC. */
  readonly today?: string;
  /** Tells a place of the pathway as one of the document, by which its `lint` names places; default: they are the same. */
  readonly placeInDocument?: (segments: Path) => Path;
  /** Addresses that were tried, with what came of it. */
  readonly links?: ReadonlyMap<string, LinkState>;
}

/** A report with the rule that made it. */
export interface LintFinding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  readonly reason: string;
}

const severityOf = (rule: Rule, setting: RuleSetting | undefined): Severity | 'off' =>
  (typeof setting === 'object' ? setting.severity : setting) ?? rule.severity;

const optionsOf = (
  { options = {} }: Rule,
  setting: RuleSetting | undefined,
): Context['options'] => {
  const chosen: Readonly<Record<string, unknown>> = typeof setting === 'object' ? setting : {};
  return Object.fromEntries(
    Object.entries(options).map(([name, { default: usual }]) => {
      const value = chosen[name];
      return [name, typeof value === 'number' ? value : usual];
    }),
  );
};

type Ignored = NonNullable<NonNullable<Pathway['lint']>[number]>;

const isAtOrIn = (path: string, place: string): boolean =>
  path === place || (path.startsWith(place) && /[.[]/.test(path.charAt(place.length)));

const silences = ({ at }: Ignored, path: () => string): boolean =>
  at === undefined || isAtOrIn(path(), at);

/** Of “undetermined”, some engines say that it is no language. */
const languageOf = ({ lang = 'en' }: Pathway): string =>
  (new Intl.Locale(lang) as { readonly language?: string }).language ?? UNDETERMINED;

/** Places that are named where a rule reports elsewhere; there may be thousands. */
const MOST_PLACES = 3;

const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

/** What silences nothing, with what its author may have meant. */
const unusedAmong = (
  ignored: readonly (Ignored | undefined)[],
  { used, ran }: { readonly used: ReadonlySet<Ignored>; readonly ran: ReadonlySet<string> },
  placesOf: (rule: string) => readonly string[],
): UnusedIgnore[] =>
  ignored.flatMap((entry, index): UnusedIgnore[] => {
    if (!entry || used.has(entry)) return [];
    const ids = rules.map(({ id }) => id);
    const isKnown = ids.includes(entry.ignore);
    // Of a rule that has not spoken, nobody knows whether it would have been silenced.
    if (isKnown && !ran.has(entry.ignore)) return [];
    return [
      {
        index,
        ignore: entry.ignore,
        at: entry.at,
        isKnown,
        meant: isKnown ? undefined : nearest(entry.ignore, ids),
        elsewhere: placesOf(entry.ignore),
      },
    ];
  });

/**
 * Holds a pathway against the editorial rules.
 * @returns what they have to say, rule by rule; without what the document or the options silence
 */
export const lint = async (
  pathway: Pathway,
  {
    rules: settings = {},
    today = new Date().toISOString().slice(0, 10),
    placeInDocument = (segments) => segments,
    links,
  }: LintOptions = {},
): Promise<LintFinding[]> => {
  const language = languageOf(pathway);
  const ran = new Set<string>();
  const run = async (rule: Rule, unused: readonly UnusedIgnore[] = []): Promise<LintFinding[]> => {
    const setting = settings[rule.id];
    const severity = severityOf(rule, setting);
    if (severity === 'off') return [];
    if (rule.languages && !rule.languages.includes(language)) return [];
    // Without addresses that were tried, it has nothing to say of any.
    if (links || !rule.examples.links) ran.add(rule.id);
    const options = optionsOf(rule, setting);
    const reports = await rule.check({ pathway, today, language, options, links, unused });
    return [...reports].map((report) => ({
      ...report,
      rule: rule.id,
      severity,
      reason: rule.reason,
    }));
  };
  const runAll = async (chosen: readonly Rule[], unused?: readonly UnusedIgnore[]) =>
    (await Promise.all(chosen.map((rule) => run(rule, unused)))).flat();

  const pathOf = ({ segments }: LintFinding): string => formatPath(placeInDocument(segments));
  const ignored = pathway.lint ?? [];
  const byRule = groupBy(
    ignored.filter((entry) => entry !== undefined),
    ({ ignore }) => ignore,
  );
  const used = new Set<Ignored>();
  const unsilenced = (findings: readonly LintFinding[]) =>
    findings.filter((finding) => {
      let known: string | undefined;
      const path = () => (known ??= pathOf(finding));
      const silent = (byRule.get(finding.rule) ?? []).filter((entry) => silences(entry, path));
      for (const entry of silent) used.add(entry);
      return !silent.length;
    });

  const told = unsilenced(await runAll(rules.filter((rule) => !silencingRules.includes(rule))));
  const toldByRule = groupBy(told, ({ rule }) => rule);
  const placesOf = (id: string) => (toldByRule.get(id) ?? []).slice(0, MOST_PLACES).map(pathOf);
  const unused = unusedAmong(ignored, { used, ran }, placesOf);
  return [...told, ...unsilenced(await runAll(silencingRules, unused))];
};
