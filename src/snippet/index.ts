/** What publishers paste. */
export { accentRule, accentStyle, isColourLike, lacksHash } from './accent.js';
export { frameAddress, frameTag, FRAME_HEIGHT, type FrameOptions } from './iframe.js';
export { guideTag, integrityMap, type Files, type GuideTag } from './parts.js';
export {
  FOREIGN_TARGETS,
  FRAME_TARGETS,
  snippet,
  snippetText,
  TARGETS,
  TARGET_NAMES,
  usualFolder,
  type SnippetOptions,
  type Step,
  type Target,
} from './targets.js';
