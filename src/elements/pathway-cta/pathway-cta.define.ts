import { define } from '../shared/define.js';
import { PathwayCta } from './pathway-cta.js';

define('pathway-cta', PathwayCta);

// Whoever registers the element knows its type.
export type {} from './pathway-cta.js';
