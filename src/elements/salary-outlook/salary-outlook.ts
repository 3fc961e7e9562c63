import { LitElement } from 'lit';
import type { Pathway } from '../../model/index.js';
import { baseStyles } from '../../styles/base.js';
import { PathwayController } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { Piece } from '../shared/piece.js';

/**
 * @summary Pay before, at entry and in the target range, and when the old pay is passed.
 * @tag salary-outlook
 *
 * @slot heading - Replaces the section's heading.
 * @slot start - Before the section's content.
 * @slot end - After the section's content.
 *
 * @csspart base - The section.
 * @csspart heading - Its heading.
 */
export class SalaryOutlook extends LitElement {
  static override properties = pathwayProperties;
  static override styles = baseStyles;

  /** Whether a pathway has anything to show here. */
  static hasContent({ salary }: Pathway): boolean {
    return salary !== undefined;
  }

  readonly #source: PathwayController = new PathwayController(this, () => 'salary-outlook');
  readonly #piece: Piece = new Piece(this, () => import('./salary-outlook.content.js'));

  /** Resolves when the section is there, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  protected override render() {
    return this.#source.render((view) => this.#piece.render(view, 'salary'));
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface SalaryOutlook extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'salary-outlook': SalaryOutlook;
  }
}
