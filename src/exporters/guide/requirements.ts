import { formatCost } from '../../i18n/cost.js';
import { formatDuration, formatList, formatRegion } from '../../i18n/index.js';
import { requirementMessages } from '../../i18n/requirements/index.js';
import type { Requirement } from '../../model/index.js';
import { linked, plain } from '../markdown-text.js';
import { dotted, heading, joined, list, sectionHeading, type Part, type View } from './blocks.js';

/** Empty where there are none. */
const regionsOf = ({ l10n }: View, regions: readonly string[]): string =>
  formatList(
    l10n,
    regions.map((code) => formatRegion(l10n, code)),
  );

const requirementBlocks = (view: View, requirement: Requirement): Part[] => {
  const { l10n } = view;
  const words = requirementMessages(l10n);
  const { name, kind, level, alternatives, regions, weeks, cost, note } = requirement;
  const about = joined(
    [
      kind && words.kinds[kind],
      weeks && formatDuration(l10n, weeks, 'weeks'),
      cost && formatCost(l10n, cost),
      regionsOf(view, regions),
    ],
    l10n.messages.comma,
  );
  return [
    `### ${linked(name, requirement)}`,
    dotted([level && plain(words.levels[level]), plain(about)]),
    typeof cost === 'object' && cost.note && plain(cost.note),
    note && plain(note),
    alternatives.length > 0 &&
      plain(words.alternatives(formatList(l10n, alternatives, 'disjunction'))),
  ];
};

/** What is required, what it costs, who helps. */
export const requirementsBlocks = (view: View): Part[] => {
  const { pathway, l10n } = view;
  const { messages } = l10n;
  const words = requirementMessages(l10n);
  const { requirements, costs, funding, roadmap } = pathway;
  const groups: readonly (readonly [title: string, entries: string[]])[] = [
    [
      words.costs,
      costs.map(({ name, cost, required }) =>
        dotted([
          plain(name),
          cost && plain(formatCost(l10n, cost)),
          required === false && plain(messages.optional),
          typeof cost === 'object' && cost.note && plain(cost.note),
        ]),
      ),
    ],
    [
      words.funding,
      funding.map((fund) =>
        dotted([
          linked(fund.name, fund),
          fund.note && plain(fund.note),
          plain(regionsOf(view, fund.regions)),
        ]),
      ),
    ],
    [
      words.earning,
      roadmap.flatMap(({ title, income }) =>
        income ? [dotted([plain(title), plain(messages.incomes[income])])] : [],
      ),
    ],
  ];
  const blocks = [
    ...requirements.flatMap((requirement) => requirementBlocks(view, requirement)),
    ...groups.flatMap(([title, entries]) =>
      entries.length ? [heading(3, title), list(entries)] : [],
    ),
  ];
  return blocks.length ? [sectionHeading(view, 'requirements'), ...blocks] : [];
};
