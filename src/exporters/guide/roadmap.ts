import {
  formatCount,
  formatDuration,
  formatList,
  formatNumber,
  formatRange,
} from '../../i18n/index.js';
import {
  againstStated,
  phaseSpans,
  studyHours,
  totalWeeks,
  weeksAsMonths,
  type Pathway,
  type Phase,
} from '../../model/index.js';
import { plain } from '../markdown-text.js';
import {
  dotted,
  label,
  resourceList,
  sectionHeading,
  taskList,
  type Part,
  type View,
} from './blocks.js';

/** Phases, weeks, months, hours and the pace behind them. */
const totals = ({ pathway, l10n }: View): string => {
  const { messages } = l10n;
  const { roadmap, pace } = pathway;
  const weeks = totalWeeks(roadmap);
  const hours = studyHours(pathway);
  const parts = [formatCount(l10n, roadmap.length, messages.phases)];
  if (weeks.max > 0) {
    const months = formatDuration(l10n, weeksAsMonths(weeks), 'months', 0);
    parts.push(`${formatDuration(l10n, weeks, 'weeks')} (${messages.about(months)})`);
  }
  if (hours.max > 0) {
    const { hoursPerWeek } = pace;
    const weekly = formatDuration(l10n, { min: hoursPerWeek, max: hoursPerWeek }, 'hours');
    const at = messages.atPace(weekly) + (pace.assumed ? ` (${messages.assumedPace})` : '');
    parts.push(`${messages.about(formatDuration(l10n, hours, 'hours', 0))} ${at}`);
  }
  return dotted(parts.map(plain));
};

/** How the phases together compare with the time stated for the whole change. */
const comparison = ({ pathway, l10n }: View): Part => {
  const compared = againstStated(pathway);
  const { timeline } = pathway;
  return (
    compared &&
    timeline &&
    plain(l10n.messages.againstStated[compared](formatDuration(l10n, timeline, timeline.unit)))
  );
};

/** What all phases are seen against. */
interface Whole {
  readonly skillNames: ReadonlyMap<string, string>;
  /** Where each phase begins and ends, in weeks; empty where the length of any is unknown. */
  readonly spans: ReturnType<typeof phaseSpans>;
  readonly isExact: boolean;
}

const wholeOf = ({ roadmap, skills }: Pathway): Whole => ({
  skillNames: new Map(skills.toLearn.map(({ id, name }) => [id, name])),
  spans: roadmap.every(({ weeks }) => weeks?.max) ? phaseSpans(roadmap) : [],
  isExact: roadmap.every(({ weeks }) => weeks?.min === weeks?.max),
});

/** In which weeks of the whole a phase is. */
const weeksOfPhase = ({ l10n }: View, { spans, isExact }: Whole, index: number): Part => {
  const span = spans[index];
  if (!span) return undefined;
  const { messages } = l10n;
  const [min, max] = [Math.floor(span.from) + 1, Math.ceil(span.to)];
  const weeks = messages.inWeeks(formatRange(l10n, { min, max }), min === max);
  return isExact ? weeks : messages.about(weeks);
};

const phaseBlocks = (view: View, phase: Phase, index: number, whole: Whole): Part[] => {
  const { l10n } = view;
  const { messages } = l10n;
  const { title, kind, clock, weeks, description, tasks, resources, skills, income, ifYouStop } =
    phase;
  const about = [
    weeks && formatDuration(l10n, weeks, 'weeks'),
    weeksOfPhase(view, whole, index),
    messages.phaseKinds[kind],
    clock === 'calendar' && messages.fixedLength,
    income && messages.incomes[income],
  ];
  const names = skills.map((id) => whole.skillNames.get(id)!);
  const jobs = ifYouStop?.jobs.length ? messages.jobs(formatList(l10n, ifYouStop.jobs)) : '';
  return [
    `### ${formatNumber(l10n, index + 1)}. ${plain(title)}`,
    dotted(about.map((part) => part && plain(part))),
    description && plain(description),
    names.length > 0 && `${label(messages.skills)} ${plain(formatList(l10n, names))}`,
    ...(tasks.length ? [label(messages.tasks), taskList(view, tasks)] : []),
    ...(resources.length ? [label(messages.resources), resourceList(view, resources)] : []),
    ifYouStop && `${label(messages.ifYouStop)} ${plain(`${ifYouStop.text} ${jobs}`)}`,
  ];
};

/** The phases with their tasks and resources. */
export const roadmapBlocks = (view: View): Part[] => {
  const { roadmap } = view.pathway;
  if (!roadmap.length) return [];
  const whole = wholeOf(view.pathway);
  return [
    sectionHeading(view, 'roadmap'),
    totals(view),
    comparison(view),
    ...roadmap.flatMap((phase, index) => phaseBlocks(view, phase, index, whole)),
  ];
};
