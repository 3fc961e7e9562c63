import { define } from '../shared/define.js';
import { RealityCheck } from './reality-check.js';

define('reality-check', RealityCheck);
