import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { Piece } from '../shared/piece.js';

/**
 * @summary How long the change takes at the reader’s own hours, from their own start, with the skills that they have.
 * @tag pathway-planner
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 */
export class PathwayPlanner extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ roadmap }: Pathway): boolean {
    return roadmap.length > 0;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'planner');
  readonly #piece: Piece = new Piece(this, () => import('./pathway-planner.content.js'));

  /** Resolves when the section is there, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => this.#piece.render(view, 'planner'));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface PathwayPlanner extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'pathway-planner': PathwayPlanner;
  }
}
