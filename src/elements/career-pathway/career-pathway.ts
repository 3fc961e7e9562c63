import { html, LitElement, nothing } from 'lit';
import { baseStyles } from '../../styles/base.js';
import { drawn } from '../../timing/drawn.js';
import { tagOf } from '../shared/define.js';
import { forwardParts } from '../shared/forward-parts.js';
import { reveal } from '../shared/fragment.js';
import { loadReader, PathwayController, type View } from '../shared/pathway-controller.js';
import { pathwayProperties, type PathwayProperties } from '../shared/pathway-properties.js';
import { styles } from './career-pathway.styles.js';
import { guideTemplate, navigationTemplate } from './career-pathway.template.js';
import { SECTION_TAGS, sectionsOf, type Section } from './sections.js';
import type { TakeOverStage } from './take-over.js';

/**
 * Give it the address of a document, and it shows the guide. Put elements of the kit inside to lay the guide out by hand;
 * anything else inside shows until the guide does, or if it never does. Every part of a section is reached through the guide as
 * well: by its own name, and by that of the section's tag and its own, as in `skill-list-heading`.
 *
 * ```html
 * <career-pathway src="/pathways/my-pathway.json">
 *   <p><a href="/pathways/">All our guides</a></p>
 * </career-pathway>
 * ```
 *
 * @summary Loads one pathway and shares it. Shows the whole guide, unless it holds tags of the kit: then it provides to them.
 * @tag career-pathway
 *
 * @slot - Pathway tags, to lay the guide out by hand; anything else shows until the guide does, or if it never does.
 * @slot start - Before the guide.
 * @slot end - After the guide.
 *
 * @csspart base - The guide.
 * @csspart navigation - The list of its sections.
 * @csspart navigation-link - One link in that list.
 * @csspart notice - A quiet line on how answers are kept.
 * @csspart offer - A plan that has come with a link or a file.
 * @csspart button - A button.
 * @csspart pathway-overview - The section `<pathway-overview>` of a guide.
 * @csspart pathway-requirements - The section `<pathway-requirements>` of a guide.
 * @csspart skill-list - Each of the two sections `<skill-list>` of a guide.
 * @csspart transferable - The section of skills that the reader brings.
 * @csspart to-learn - The section of skills to learn.
 * @csspart pathway-planner - The section `<pathway-planner>` of a guide.
 * @csspart roadmap-timeline - The section `<roadmap-timeline>` of a guide.
 * @csspart pathway-progress - The section `<pathway-progress>` of a guide.
 * @csspart reality-check - The section `<reality-check>` of a guide.
 * @csspart salary-outlook - The section `<salary-outlook>` of a guide.
 * @csspart action-plan - The section `<action-plan>` of a guide.
 * @csspart pathway-actions - The section `<pathway-actions>` of a guide.
 * @csspart pathway-faq - The section `<pathway-faq>` of a guide.
 * @csspart pathway-cta - The section `<pathway-cta>` of a guide.
 * @csspart skeleton - The shapes that stand in while the guide loads.
 * @csspart error - What stands in when the guide can't be shown.
 * @csspart error-details - What is wrong, for the publisher.
 * @csspart retry - The button that tries again.
 *
 * @fires {PathwayLoadEvent} pathway-load - The pathway is shown: once per pathway and load.
 * @fires {PathwayErrorEvent} pathway-error - The pathway can't be shown: once per load.
 * @fires {PathwayResourceEvent} pathway-resource - The reader follows a resource's link.
 * @fires {PathwayRequestEvent} pathway-request - The reader asks for a change; cancel it to keep it from happening.
 * @fires {PathwayProgressEvent} pathway-progress - What is done, skipped and left has changed.
 * @fires {PathwayPlanEvent} pathway-plan - The reader’s plan has changed.
 * @fires {PathwayCtaEvent} pathway-cta - The reader answers the closing call; cancel it to keep the browser from following the link.
 *
 * @cssproperty [--pathway-accent=light-dark(#0b5cad, #84b9ff)] - The one colour that brands the guide: its line, marks, underlines and closing button. Any colour will do; where it would not be legible, a darker or lighter shade of it is used.
 * @cssproperty [--pathway-font=inherit] - Typeface; the page's own by default.
 * @cssproperty [--pathway-text=inherit] - Colour of text; the page's own by default.
 * @cssproperty [--pathway-muted=color-mix(in oklab, currentColor 80%, transparent)] - Colour of quieter text.
 * @cssproperty [--pathway-surface=Canvas] - The inside of the line's stops, and the background where `theme` is `light` or `dark`.
 * @cssproperty [--pathway-border=color-mix(in oklab, currentColor 20%, transparent)] - Colour of lines.
 * @cssproperty [--pathway-radius=0.25em] - Rounding of corners.
 * @cssproperty [--pathway-space=1em] - Unit of all distances.
 * @cssproperty [--pathway-sticky-offset=2em] - How far from the top of the window the list of sections stays, under a page's own fixed header.
 * @cssproperty [--pathway-critical=var(--pathway-accent)] - Colour of the mark for critical skills.
 * @cssproperty [--pathway-important=var(--pathway-accent)] - Colour of the mark for important skills.
 * @cssproperty [--pathway-nice=var(--pathway-accent)] - Colour of the mark for skills that are nice to have.
 */
export class CareerPathway extends LitElement {
  static override properties = pathwayProperties;
  static override styles = [baseStyles, styles];

  readonly #source: PathwayController = new PathwayController(this);
  readonly #sections = new Map<string, HTMLElement>();
  #completing: Promise<void> | undefined;
  #takingOver: Promise<void> | undefined;
  #stage: TakeOverStage | undefined;
  #isDrawn = false;

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready() {
    return this.#source.ready;
  }

  /**
   * Fetches the document in `src` again. What is shown stays until the new one has come, and if it never does.
   * @returns the new document with its problems, or the problems that kept it away; never rejects
   */
  reload() {
    return this.#source.reload();
  }

  /** What stands on the page already is drawn first: with a shadow root around it, all of it would be laid out anew before. */
  override connectedCallback() {
    if (this.#isDrawn || this.hasUpdated || !this.querySelector('.pathway-static')) {
      super.connectedCallback();
      return;
    }
    this.#source.begin();
    void drawn().then(() => {
      // It may have been moved meanwhile, and be back.
      if (this.#isDrawn || !this.isConnected) return;
      this.#isDrawn = true;
      super.connectedCallback();
    });
  }

  /** A guide is complete when its sections are. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#takingOver;
    await this.#completing;
    return isDone;
  }

  /**
   * Whether what stood here before the script still stands: it gives way in one step, once all that takes its place has been
   * rendered out of sight.
   */
  #isHeld(): boolean {
    if (this.#stage === 'shown' || !document.querySelector('.pathway-static')) return false;
    const enter = (stage: TakeOverStage) => {
      this.#stage = stage;
      this.requestUpdate();
      this.performUpdate();
      return this.#completing;
    };
    this.#takingOver ??= import('./take-over.js')
      .then(({ takeOver }) => takeOver(this, this.#source.pathway!.id, loadReader, enter))
      .catch(() => void enter('shown'));
    return true;
  }

  protected override render() {
    const { status } = this.#source.state;
    if (this.querySelector(SECTION_TAGS.join())) {
      return html`${status === 'error' ? this.#source.render(() => nothing) : nothing}<slot
        ></slot>`;
    }
    if (status === 'ready') {
      const isHeld = this.#isHeld();
      return html`${isHeld ? html`<slot></slot>` : nothing}${
        isHeld && !this.#stage ? nothing : this.#source.render((view) => this.#guide(view, isHeld))
      }`;
    }
    if (status === 'error') return html`${this.#source.render(() => nothing)}<slot></slot>`;
    return this.#hasFallback() ? html`<slot></slot>` : this.#source.render(() => nothing);
  }

  /** Whether the page's author gave something to show until the guide is there. */
  #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot && node.localName !== 'script'
        : node instanceof Text && /\S/.test(node.data),
    );
  }

  async #complete() {
    try {
      await super.getUpdateComplete();
      for (const section of this.renderRoot.querySelectorAll<LitElement>('.section')) {
        await section.updateComplete;
        forwardParts(section);
      }
    } finally {
      this.#completing = undefined;
    }
  }

  #guide(view: View, isHidden: boolean) {
    const sections = sectionsOf(view.pathway);
    this.#completing ??= this.#complete();
    const [first, ...others] = sections.map((section) => this.#section(view, section));
    const current = view.reader?.inSight(this.#sections.values());
    const goTo = (name: string) => () => {
      this.#goTo(name);
    };
    const content = {
      before: view.reader?.offers(),
      first,
      others,
      navigation: navigationTemplate(view, sections.slice(1), current, goTo),
    };
    return guideTemplate(view, content, isHidden);
  }

  /** The address changes by the link itself, but a second click on the same link changes nothing to answer to. */
  #goTo(name: string) {
    const section = this.renderRoot.querySelector(`[data-section="${name}"]`);
    if (section) reveal(section);
  }

  /** A section under the tag that our class holds, so that a page with a `skill-list` of its own still gets ours. */
  #section({ l10n, level }: View, { name, tag, Element, kind }: Section) {
    const section = this.#sections.get(name) ?? document.createElement(tagOf(Element, tag));
    this.#sections.set(name, section);
    const attributes = {
      class: 'section',
      part: kind ? `${tag} ${kind}` : tag,
      'data-section': name,
      'heading-level': String(name === 'overview' ? level : level + 1),
      lang: l10n.tag,
      ...(kind && { kind }),
    };
    for (const [attribute, value] of Object.entries(attributes))
      if (section.getAttribute(attribute) !== value) section.setAttribute(attribute, value);
    return section;
  }
}

// Lit makes the accessors; this tells TypeScript of them.
export interface CareerPathway extends PathwayProperties {}

declare global {
  interface HTMLElementTagNameMap {
    'career-pathway': CareerPathway;
  }
}
