import { define } from '../shared/define.js';
import { SkillList } from './skill-list.js';

define('skill-list', SkillList);

// Whoever registers the element knows its type.
export type {} from './skill-list.js';
