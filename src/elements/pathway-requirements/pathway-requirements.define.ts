import { define } from '../shared/define.js';
import { PathwayRequirements } from './pathway-requirements.js';

define('pathway-requirements', PathwayRequirements);
