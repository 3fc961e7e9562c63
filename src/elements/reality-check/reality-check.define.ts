import { define } from '../shared/define.js';
import { RealityCheck } from './reality-check.js';

define('reality-check', RealityCheck);

// Whoever registers the element knows its type.
export type {} from './reality-check.js';
