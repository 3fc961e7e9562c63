import { formatMoney } from './format.js';
import type { Localization } from './localization.js';

type Cost =
  | 'free'
  | 'paid'
  | 'freemium'
  | {
      readonly min: number;
      readonly max: number;
      readonly currency: string;
      readonly per?: 'once' | 'month' | 'year' | undefined;
    };

/** `€90–€120 a month`, `free`. */
export const formatCost = (l10n: Localization, cost: Cost): string => {
  const { messages } = l10n;
  if (typeof cost === 'string') return messages.cost[cost];
  const per = cost.per && cost.per !== 'once' ? ` ${messages.perCost[cost.per]}` : '';
  return formatMoney(l10n, cost) + per;
};
