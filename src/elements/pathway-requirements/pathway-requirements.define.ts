import { define } from '../shared/define.js';
import { PathwayRequirements } from './pathway-requirements.js';

define('pathway-requirements', PathwayRequirements);

// Whoever registers the element knows its type.
export type {} from './pathway-requirements.js';
