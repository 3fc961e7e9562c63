import type { CSSResult, LitElement } from 'lit';
import { follow } from './follow.js';
import { offersTemplate } from './notices.js';
import type { View } from './pathway-controller.js';
import type { Content } from './piece.js';
import { adopt } from './adopt.js';
import { readerStyles } from './reader.styles.js';
import { readingFor, type Reading } from './reading.js';

/** The content of a section that shows nothing but the reader's own; it renders again when they say something. */
export const pieceContent =
  (styles: CSSResult, template: (reading: Reading, view: View) => unknown): Content['content'] =>
  (view: View, host: LitElement) => {
    const reading = readingFor(host, view.pathway, view.l10n);
    for (const sheet of [readerStyles, styles]) adopt(host.renderRoot as ShadowRoot, sheet);
    return follow(reading.learner, '', () => [offersTemplate(reading), template(reading, view)]);
  };
