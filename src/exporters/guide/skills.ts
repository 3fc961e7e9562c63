import { formatDuration, formatList, formatNumber } from '../../i18n/index.js';
import { byPriority, weeksByPriority, type Skill } from '../../model/index.js';
import { plain } from '../markdown-text.js';
import {
  dotted,
  heading,
  list,
  resourceList,
  sectionHeading,
  type Part,
  type View,
} from './blocks.js';

/** What the reader already brings. */
export const transferableBlocks = (view: View): Part[] => {
  const { transferable } = view.pathway.skills;
  if (!transferable.length) return [];
  return [
    sectionHeading(view, 'transferable'),
    list(
      transferable.map(({ name, description }) =>
        dotted([`**${plain(name)}**`, description && plain(description)]),
      ),
    ),
  ];
};

/** How the time for learning divides by priority. */
const share = ({ pathway, l10n }: View): Part => {
  const { messages } = l10n;
  const weeks = weeksByPriority(pathway.skills.toLearn);
  if (weeks.size < 2) return undefined;
  const total = [...weeks.values()].reduce((sum, some) => sum + some, 0);
  const shares = [...weeks].map(
    ([priority, some]) =>
      `${messages.priorities[priority]} ${formatNumber(l10n, some / total, { style: 'percent' })}`,
  );
  return plain(`${messages.shareOfTime}: ${shares.join(messages.comma)}`);
};

const skillBlocks = (view: View, skill: Skill, names: ReadonlyMap<string, string>): Part[] => {
  const { l10n } = view;
  const { messages } = l10n;
  const { name, priority, weeks, description, requires, resources } = skill;
  return [
    heading(3, name),
    dotted([
      priority && plain(messages.priorities[priority]),
      weeks && plain(formatDuration(l10n, weeks, 'weeks')),
    ]),
    description && plain(description),
    requires.length > 0 &&
      plain(
        messages.requires(
          formatList(
            l10n,
            requires.map((id) => names.get(id)!),
          ),
        ),
      ),
    resourceList(view, resources),
  ];
};

/** What there is to learn, the most important first. */
export const toLearnBlocks = (view: View): Part[] => {
  const { toLearn } = view.pathway.skills;
  if (!toLearn.length) return [];
  const names = new Map(toLearn.map(({ id, name }) => [id, name]));
  return [
    sectionHeading(view, 'toLearn'),
    share(view),
    ...byPriority(toLearn).flatMap((skill) => skillBlocks(view, skill, names)),
  ];
};
