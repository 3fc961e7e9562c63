import { define } from '../shared/define.js';
import { PathwayFaq } from './pathway-faq.js';

define('pathway-faq', PathwayFaq);

// Whoever registers the element knows its type.
export type {} from './pathway-faq.js';
