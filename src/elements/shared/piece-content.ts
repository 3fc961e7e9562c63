import type { CSSResult, LitElement } from 'lit';
import { forwardParts } from './forward-parts.js';
import { follow } from './follow.js';
import { offersTemplate } from './notices.js';
import type { View } from './pathway-controller.js';
import type { Content } from './piece.js';
import { adopt } from './adopt.js';
import { readerStyles } from './reader.styles.js';
import { readingFor, type Reading } from './reading.js';

/** Parts of notices and offers, which any section shows when there is one. */
const NOTICE_PARTS = ['notice', 'offer', 'button'];

/**
 * The content of a section that shows nothing but the reader's own; it renders again when they say something.
 * @param parts all that it has, whether or not they show at first
 */
export const pieceContent =
  (
    styles: CSSResult,
    parts: readonly string[],
    template: (reading: Reading, view: View) => unknown,
  ): Content['content'] =>
  (view: View, host: LitElement) => {
    const reading = readingFor(host, view.pathway, view.l10n);
    for (const sheet of [readerStyles, styles]) adopt(host.renderRoot as ShadowRoot, sheet);
    if (host.dataset.section) forwardParts(host, [...NOTICE_PARTS, ...parts]);
    return follow(reading.learner, '', () => [offersTemplate(reading), template(reading, view)]);
  };
