import { define } from '../shared/define.js';
import { PathwayCta } from './pathway-cta.js';

define('pathway-cta', PathwayCta);
