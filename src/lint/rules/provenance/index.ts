import type { Rule } from '../../rule.js';
import { figureDate } from './figure-date.js';
import { figureRegion } from './figure-region.js';
import { figureSource } from './figure-source.js';
import { futureDate } from './future-date.js';
import { oldFigures } from './old-figures.js';
import { paceMissing } from './pace-missing.js';
import { reviewOverdue } from './review-overdue.js';
import { unknownRegion } from './unknown-region.js';

export const provenanceRules: readonly Rule[] = [
  figureRegion,
  unknownRegion,
  figureDate,
  figureSource,
  oldFigures,
  paceMissing,
  reviewOverdue,
  futureDate,
];
