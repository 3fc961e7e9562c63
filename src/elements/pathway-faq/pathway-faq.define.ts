import { define } from '../shared/define.js';
import { PathwayFaq } from './pathway-faq.js';

define('pathway-faq', PathwayFaq);
