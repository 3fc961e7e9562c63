import { define } from '../shared/define.js';
import { SalaryOutlook } from './salary-outlook.js';

define('salary-outlook', SalaryOutlook);

// Whoever registers the element knows its type.
export type {} from './salary-outlook.js';
