import {
  formatCount,
  formatDate,
  formatDuration,
  formatList,
  formatNumber,
  formatPercent,
  formatRegion,
} from '../../i18n/index.js';
import type { DifficultyLevel, Occupation, Provenance } from '../../model/index.js';
import type { IsoDate } from '../../plan/index.js';
import { linked, plain } from '../markdown-text.js';
import {
  dotted,
  heading,
  joined,
  list,
  resourceList,
  sectionHeading,
  withProvenance,
  type Part,
  type View,
} from './blocks.js';

const route = ({ pathway: { from, to }, l10n: { messages } }: View): string =>
  [plain(messages.from), linked(from.title, from), plain(messages.to), linked(to.title, to)].join(
    ' ',
  );

const difficultyOf = ({ l10n }: View, level: DifficultyLevel): string => {
  const { messages } = l10n;
  const levels = Object.keys(messages.difficulties);
  const [step, steps] = [levels.indexOf(level) + 1, levels.length].map((number) =>
    formatNumber(l10n, number),
  ) as [string, string];
  return `${messages.difficulties[level]} (${messages.stepOf(step, steps)})`;
};

const facts = (view: View): string => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { difficulty, timeline, salary, demand } = pathway;
  const fact = (name: string, value: Part, provenance: Provenance = {}): string[] =>
    value ? [withProvenance(view, plain(`${name}: ${value}`), provenance)] : [];
  return list([
    ...fact(messages.difficulty, difficulty && difficultyOf(view, difficulty.level)),
    ...fact(messages.timeline, timeline && formatDuration(l10n, timeline, timeline.unit), timeline),
    ...fact(
      messages.payChange,
      salary?.change && formatPercent(l10n, salary.change, 'exceptZero'),
      salary,
    ),
    ...fact(messages.demand, demand?.level && messages.demands[demand.level], demand),
  ]);
};

/** The sentences that say more than the facts can: why, how much, where. */
const notes = (view: View): string[] => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { difficulty, demand, regions, regionNote } = pathway;
  const { partTime, remote, shifts, note }: NonNullable<Occupation['work']> = pathway.to.work ?? {};
  const names = regions.map((code) => formatRegion(l10n, code));
  const paragraph = (...sentences: Part[]) => plain(joined(sentences, ' '));
  // Where there is a level, it stands among the facts, and what it rests on beside it.
  const restsOn: Provenance = demand && !demand.level ? demand : {};
  return [
    paragraph(difficulty?.why),
    withProvenance(view, paragraph(demand?.note), restsOn),
    paragraph(
      partTime !== undefined && `${messages.partTime(partTime)}.`,
      remote !== undefined && `${messages.remote(remote)}.`,
      shifts && `${messages.shifts[shifts]}.`,
      note,
    ),
    paragraph(names.length > 0 && messages.region(formatList(l10n, names)), regionNote),
  ];
};

/** From which job to which, how hard, how long, and what it is about. */
export const overviewBlocks = (view: View): Part[] => {
  const { title, summary, overview } = view.pathway;
  return [
    heading(1, title),
    summary && plain(summary),
    route(view),
    facts(view),
    ...notes(view),
    ...(overview.length ? [sectionHeading(view, 'overview'), ...overview.map(plain)] : []),
  ];
};

/** Who wrote the guide, when, from what; and whether it is past its time. */
export const imprintBlocks = (view: View, today: IsoDate): Part[] => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const { author, updated, reviewed, reviewBy, views, sources } = pathway;
  const isOverdue = reviewBy && reviewBy < today.slice(0, reviewBy.length);
  return [
    ...(sources.length ? [heading(2, messages.sources), resourceList(view, sources)] : []),
    dotted([
      author && linked(messages.by(author.name), author),
      updated && plain(messages.updated(formatDate(l10n, updated))),
      reviewed && plain(messages.reviewed(reviewed.by, formatDate(l10n, reviewed.date))),
      views !== undefined && plain(formatCount(l10n, views, messages.views)),
    ]),
    isOverdue && plain(messages.reviewOverdue(formatDate(l10n, reviewBy))),
  ];
};
