/** What the sections of a guide in Markdown are made of: blocks, between which a blank line stands. */
import { formatCost } from '../../i18n/cost.js';
import { formatDate, formatDuration, type Localization } from '../../i18n/index.js';
import type { HeadingKey, Pathway, Provenance, Resource, Task } from '../../model/index.js';
import { linked, plain } from '../markdown-text.js';

/** A pathway, and the words in which the interface speaks of it. */
export interface View {
  readonly pathway: Pathway;
  readonly l10n: Localization;
}

/** What may be missing. */
export type Part = string | false | undefined;

/** The parts that there are, which are text, with something between them. */
export const joined = (parts: readonly Part[], between: string): string =>
  parts.filter(Boolean).join(between);

/** Parts that are Markdown already, as the pages set them apart. */
export const dotted = (parts: readonly Part[]): string => joined(parts, ' · ');

/** @param level 1 for the guide's title */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${plain(text)}`;

/** The author's heading of a section, or else the interface's. */
export const sectionHeading = ({ pathway, l10n }: View, key: HeadingKey): string =>
  heading(2, pathway.headings[key] ?? l10n.messages.headings[key]);

/** @param items Markdown that begins with a text */
export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** A word of the interface that stands over what follows. */
export const label = (words: string): string => `**${plain(words)}**`;

/** Who says a figure, and whether they pay for being named. */
export const sourceOf = ({ l10n: { messages } }: View, source: Resource): string =>
  dotted([
    `${plain(messages.source)} ${linked(source.title, source)}`,
    source.sponsored && plain(messages.sponsored),
  ]);

/** What something rests on: when it was right, and who says so. */
export const withProvenance = (view: View, said: Part, { asOf, source }: Provenance): string => {
  const { l10n } = view;
  return dotted([
    said,
    asOf && plain(l10n.messages.asOf(formatDate(l10n, asOf))),
    source && sourceOf(view, source),
  ]);
};

const resourceItem = ({ l10n }: View, resource: Resource): string => {
  const { messages } = l10n;
  const { title, kind, provider, author, date, cost, note, sponsored } = resource;
  const about = joined(
    [
      author,
      provider,
      kind && messages.resourceKinds[kind],
      date && formatDate(l10n, date),
      cost && formatCost(l10n, cost),
      typeof cost === 'object' && cost.note,
      sponsored && messages.sponsored,
    ],
    messages.comma,
  );
  return dotted([linked(title, resource), plain(about), note && plain(note)]);
};

/** Where to learn it; empty without resources. */
export const resourceList = (view: View, resources: readonly Resource[]): string =>
  list(resources.map((resource) => resourceItem(view, resource)));

const taskItem = ({ l10n }: View, task: Task): string => {
  const { messages } = l10n;
  const { text, hours, optional, oneOf } = task;
  const about = joined(
    [
      hours !== undefined && formatDuration(l10n, { min: hours, max: hours }, 'hours'),
      optional && messages.optional,
      oneOf && messages.oneOf,
    ],
    messages.comma,
  );
  return dotted([linked(text, task), plain(about)]);
};

/** What there is to do; empty without tasks. */
export const taskList = (view: View, tasks: readonly Task[]): string =>
  list(tasks.map((task) => taskItem(view, task)));
