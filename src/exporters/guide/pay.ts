import {
  formatDate,
  formatDuration,
  formatList,
  formatMoney,
  formatPercent,
} from '../../i18n/index.js';
import { planningMessages } from '../../i18n/planning/index.js';
import { weeksAsMonths, type Pay, type Range, type Salary } from '../../model/index.js';
import { NEWCOMER, payOutlook, planFor, type IsoDate, type PayOutlook } from '../../plan/index.js';
import { plain } from '../markdown-text.js';
import { dotted, joined, list, sectionHeading, sourceOf, type Part, type View } from './blocks.js';

/** What becomes of the pay, stage by stage. */
const stages = ({ l10n }: View, outlook: PayOutlook, salary: Salary): string => {
  const words = planningMessages(l10n);
  const { atEntry, inTarget, untilEntry, recovery } = outlook;
  const byTheGuide = (pay: Pay | undefined) =>
    pay && words.byTheGuide(`${formatMoney(l10n, pay)} ${words.periods[pay.period]}`);
  const asChange = (share: Range | undefined) =>
    share
      ? formatPercent(
          l10n,
          { min: (share.min - 1) * 100, max: (share.max - 1) * 100 },
          'exceptZero',
        )
      : words.notStated;
  const whenEntry = untilEntry
    ? words.inWeeks(formatDuration(l10n, weeksAsMonths(untilEntry), 'months', 0))
    : words.notStated;
  const whenPassed =
    recovery && salary.recovery
      ? words.afterEntry(formatDuration(l10n, salary.recovery, salary.recovery.unit))
      : words.notStated;
  const rows: readonly (readonly [stage: string, ...said: Part[]])[] = [
    [words.today, words.now, words.asNow, byTheGuide(salary.current)],
    [words.atEntry, whenEntry, asChange(atEntry)],
    [words.inTarget, asChange(inTarget), byTheGuide(salary.target)],
    [words.passed, whenPassed],
  ];
  return list(rows.map(([stage, ...said]) => plain(`${stage}: ${dotted(said)}`)));
};

const contradiction = ({ l10n }: View, { contradicts }: PayOutlook, { change }: Salary): Part =>
  contradicts &&
  change &&
  plain(
    planningMessages(l10n).contradiction(
      formatPercent(l10n, contradicts, 'exceptZero'),
      formatPercent(l10n, change, 'exceptZero'),
    ),
  );

/** Where the figures come from, and what they mean. */
const provenance = (view: View, { source, asOf, basis }: Salary): string => {
  const { pathway, l10n } = view;
  const words = planningMessages(l10n);
  const about = [
    basis?.pay && words.payBasis[basis.pay],
    basis?.stage && words.payStages[basis.stage],
    asOf ? l10n.messages.asOf(formatDate(l10n, asOf)) : words.undated,
  ].filter((part): part is string => Boolean(part));
  return dotted([
    source ? sourceOf(view, source) : plain(words.unsourced),
    plain(formatList(l10n, about)),
    plain(joined([basis?.includes, pathway.regionNote], ' ')),
  ]);
};

/** What happens to the pay on the way, as to a reader who has told nothing of theirs. */
export const payBlocks = (view: View, today: IsoDate): Part[] => {
  const { pathway } = view;
  const { salary } = pathway;
  const outlook = payOutlook(pathway, planFor(pathway, NEWCOMER, today), today);
  if (!salary) return [];
  return [
    sectionHeading(view, 'salary'),
    outlook && stages(view, outlook, salary),
    outlook && contradiction(view, outlook, salary),
    provenance(view, salary),
  ];
};
