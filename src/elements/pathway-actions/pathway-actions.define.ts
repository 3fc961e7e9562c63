import { define } from '../shared/define.js';
import { PathwayActions } from './pathway-actions.js';

define('pathway-actions', PathwayActions);
