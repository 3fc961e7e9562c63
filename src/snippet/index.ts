/** What publishers paste. */
export { accentRule, accentStyle, isColourLike, lacksHash } from './accent.js';
export { frameAddress, frameTag, FRAME_HEIGHT, type FrameOptions } from './iframe.js';
export { guideTag, integrityMap, type Files, type GuideTag } from './parts.js';
export {
  FOREIGN_TARGETS,
  FRAME_TARGETS,
  TARGETS,
  TARGET_NAMES,
  usualDocument,
  usualFolder,
  type Target,
} from './sites.js';
export { snippet, snippetText, type SnippetOptions, type Step } from './targets.js';
