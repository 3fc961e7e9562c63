import { define } from '../shared/define.js';
import { SalaryOutlook } from './salary-outlook.js';

define('salary-outlook', SalaryOutlook);
