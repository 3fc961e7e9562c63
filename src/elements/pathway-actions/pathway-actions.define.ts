import { define } from '../shared/define.js';
import { PathwayActions } from './pathway-actions.js';

define('pathway-actions', PathwayActions);

// Whoever registers the element knows its type.
export type {} from './pathway-actions.js';
