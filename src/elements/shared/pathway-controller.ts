import { nothing, type LitElement, type ReactiveController } from 'lit';
import { nearestAttribute } from '../../context/composed-parent.js';
import { StoreController } from '../../context/store-controller.js';
import { PathwayErrorEvent, PathwayLoadEvent } from '../../events/events.js';
import type { SkillListKind } from '../skill-list/skill-list.js';
import { localize, type Localization } from '../../i18n/index.js';
import type { ParseResult, Pathway } from '../../model/index.js';
import { nextTurn } from '../../timing/next-turn.js';
import { patiently } from '../../timing/patiently.js';
import type { PathwayState } from '../../store/pathway-store.js';
import { failureTemplate } from './failure.js';
import { answerFragment, type SectionName } from './fragment.js';
import { clampLevel } from './heading.js';
import type { PathwayProperties } from './pathway-properties.js';
import type { Reader } from './reader.js';
import { skeletonTemplate } from './skeleton.js';

/** What a section needs in order to show a pathway. */
export interface View {
  readonly pathway: Pathway;
  readonly l10n: Localization;
  /** Level of the section's own heading. */
  readonly level: number;
  /** What the reader has told; it comes after what there is to read, or not at all. */
  readonly reader?: Reader | undefined;
  /** Asks for that once more, where it did not come. */
  readonly retryReader?: (() => Promise<void>) | undefined;
}

let readerPiece: typeof import('./reader.js') | undefined;
let readerComing: Promise<void> | undefined;
let isReaderMissing = false;

/** Elements that can be read, and wait for what makes of readers more than that. */
const awaitingReader = new Set<LitElement>();

/** Fetched once there is something to read; until then, and without it, a guide can be read but not ticked. */
export const loadReader = async (): Promise<void> => {
  const tell = async (isMissing: boolean) => {
    isReaderMissing = isMissing;
    for (const host of [...awaitingReader]) {
      host.requestUpdate();
      await nextTurn();
    }
  };
  void tell(false);
  try {
    readerPiece = await patiently(() => import('./reader.js'));
  } catch {
    await tell(true);
    return;
  }
  await tell(false);
  awaitingReader.clear();
};

export type PathwayHost = LitElement & PathwayProperties & { readonly kind?: SkillListKind };

type SettledState = Extract<PathwayState, { problems: unknown }>;

/** A class whose elements may have nothing to show of a pathway. */
export interface SectionClass {
  hasContent?(pathway: Pathway, section: { readonly kind?: SkillListKind }): boolean;
}

const deferred = <T>() => {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
};

/** What every element of the kit does with its pathway: find it, wait for it, say when it fails, speak its language. */
export class PathwayController implements ReactiveController {
  readonly #host: PathwayHost;
  readonly #section: (() => SectionName) | undefined;
  #answered: string | undefined;
  readonly #source: StoreController;
  #l10n: Localization | undefined;
  #settled = deferred<ParseResult>();
  #settledState: PathwayState | undefined;
  #isRetrying = false;

  /** @param section which section the host is; none for a whole guide, which provides to the elements inside it */
  constructor(host: PathwayHost, section?: () => SectionName) {
    this.#host = host;
    this.#section = section;
    host.headingLevel = 2;
    this.#source = new StoreController(host, !section);
    host.addController(this);
  }

  get state(): PathwayState {
    return this.#source.state;
  }

  get pathway(): Pathway | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.pathway : undefined;
  }

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready(): Promise<ParseResult> {
    return this.#settled.promise;
  }

  /** Fetches the document again, where it has an address; what is shown stays until there is something better. */
  async reload(): Promise<ParseResult> {
    return (await this.#source.store?.reload?.()) ?? this.ready;
  }

  /** Finds and fetches the pathway of a host that waits before it renders. */
  begin(): void {
    this.#source.hostConnected();
    this.#source.hostUpdate();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#answer);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#answer);
  }

  hostUpdate(): void {
    const { lang } = this.#host;
    const found = localize(
      lang ||
        this.pathway?.lang ||
        nearestAttribute(this.#host, 'lang', '[lang]:not([lang=""])') ||
        'en',
    );
    if (found instanceof Promise) {
      this.#l10n = undefined;
      void found.then(() => this.#host.requestUpdate());
    } else {
      this.#l10n = found;
    }
  }

  hostUpdated(): void {
    const { state } = this;
    if (state !== this.#settledState && this.#settledState) {
      this.#settledState = undefined;
      this.#settled = deferred();
    }
    if (!this.#l10n || !('problems' in state)) return;
    // A guide is complete when its sections are, a little later.
    void this.#host.updateComplete.then(() => {
      if (state === this.state) this.#tell(state);
    });
  }

  #tell(state: SettledState) {
    if (state !== this.#settledState) {
      this.#settledState = state;
      const { problems } = state;
      this.#settled.resolve(
        state.status === 'ready' ? { problems, pathway: state.pathway } : { problems },
      );
      this.#restoreFocus();
      if (this.pathway) this.#awaitReader();
    }
    // An address that was there before the content is answered once the content is.
    if (this.#answered !== location.hash) this.#answer();
    if (!this.#source.claimAnnouncement()) return;
    this.#host.dispatchEvent(
      state.status === 'ready'
        ? new PathwayLoadEvent(state.pathway, state.problems)
        : new PathwayErrorEvent(state.problems),
    );
  }

  #awaitReader() {
    if (readerPiece) {
      this.#host.requestUpdate();
      return;
    }
    awaitingReader.add(this.#host);
    // Within a guide it is the guide that asks, once all of its sections can be read.
    if (!this.#host.dataset.section) readerComing ??= loadReader();
  }

  /** The content once it is there; until then, or instead of it, what the reader needs to know. */
  render(content: (view: View) => unknown): unknown {
    const { state } = this;
    const l10n = this.#l10n;
    if (state.status === 'idle') return nothing;
    if (!l10n || state.status === 'loading') {
      return skeletonTemplate(l10n, !this.#section, this.#source.isSpeaker);
    }
    if (state.status === 'error') {
      return this.#source.isSpeaker
        ? failureTemplate(l10n, state.problems, this.#source.store?.address && this.#retry)
        : nothing;
    }
    const { hasContent } = this.#host.constructor as SectionClass;
    if (hasContent && !hasContent(state.pathway, this.#host)) return nothing;
    return content({
      pathway: state.pathway,
      l10n,
      level: clampLevel(this.#host.headingLevel),
      reader: readerPiece?.readerFor(this.#host, state.pathway, l10n),
      retryReader: isReaderMissing ? loadReader : undefined,
    });
  }

  readonly #answer = () => {
    const { pathway } = this;
    if (!pathway || !this.#section) return;
    this.#answered = location.hash;
    answerFragment(location.hash, this.#host, pathway.id, this.#section());
  };

  readonly #retry = () => {
    this.#isRetrying = true;
    this.#source.store?.dispatch({ type: 'retry' });
  };

  /** The button that was pressed is gone; what came in its place takes the focus. */
  #restoreFocus() {
    if (!this.#isRetrying) return;
    this.#isRetrying = false;
    const base = this.#host.renderRoot.querySelector<HTMLElement>('.base');
    // A reader who has moved on is left where they are.
    if (!base || document.activeElement !== document.body) return;
    base.tabIndex = -1;
    base.focus();
  }
}
