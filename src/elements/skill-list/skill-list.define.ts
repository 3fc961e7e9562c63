import { define } from '../shared/define.js';
import { SkillList } from './skill-list.js';

define('skill-list', SkillList);
