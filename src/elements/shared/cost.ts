import { formatMoney, type Localization } from '../../i18n/index.js';
import type { Cost } from '../../model/index.js';

/** `€90–€120 a month`, `free`. */
export const formatCost = (l10n: Localization, cost: Cost): string => {
  const { messages } = l10n;
  if (typeof cost === 'string') return messages.cost[cost];
  const per = cost.per && cost.per !== 'once' ? ` ${messages.perCost[cost.per]}` : '';
  return formatMoney(l10n, cost) + per;
};
