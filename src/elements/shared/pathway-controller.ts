import { nothing, type LitElement, type ReactiveController } from 'lit';
import { composedParent } from '../../context/composed-parent.js';
import { StoreController } from '../../context/store-controller.js';
import { PathwayErrorEvent, PathwayLoadEvent } from '../../events/events.js';
import { localize, type Localization } from '../../i18n/index.js';
import type { ParseResult, Pathway, Problem } from '../../model/index.js';
import type { PathwayState } from '../../store/pathway-store.js';
import { failureTemplate } from './failure.js';
import { clampLevel } from './heading.js';
import type { PathwayProperties } from './pathway-properties.js';
import { skeletonTemplate } from './skeleton.js';

/** What a section needs in order to show a pathway. */
export interface View {
  readonly pathway: Pathway;
  readonly localization: Localization;
  /** Level of the section's own heading. */
  readonly level: number;
  /** Language of the author's texts, where it is another than the interface's. */
  readonly contentLang: string | undefined;
}

type PathwayHost = LitElement & PathwayProperties;

const deferred = <T>() => {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
};

const nearestLang = (element: Element): string | undefined => {
  for (let around: Element | undefined = element; around; around = composedParent(around)) {
    const lang = around.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
};

const reportToConsole = (address: string | undefined, problems: readonly Problem[]) => {
  if (!problems.length) return;
  const lines = problems.map(({ grade, message, suggestion }) => `${grade}: ${message} ${suggestion}`);
  console.warn(['[pathway-elements] ' + (address ?? 'The pathway in this page'), ...lines].join('\n  '));
};

/** What every element of the kit does with its pathway: find it, wait for it, say when it fails, speak its language. */
export class PathwayController implements ReactiveController {
  private readonly source: StoreController;
  private localization: Localization | undefined;
  private settled = deferred<ParseResult>();
  private settledState: PathwayState | undefined;
  private isRetrying = false;

  constructor(
    private readonly host: PathwayHost,
    private readonly isProvider = false,
  ) {
    host.headingLevel = 2;
    this.source = new StoreController(host, isProvider);
    host.addController(this);
  }

  get state(): PathwayState {
    return this.source.state;
  }

  get pathway(): Pathway | undefined {
    const { state } = this;
    return state.status === 'ready' ? state.pathway : undefined;
  }

  /** Resolves when the pathway is shown, or can't be; never rejects. */
  get ready(): Promise<ParseResult> {
    return this.settled.promise;
  }

  hostUpdate(): void {
    const { lang } = this.host;
    const found = localize(lang || this.pathway?.lang || (nearestLang(this.host) ?? 'en'));
    if (found instanceof Promise) {
      this.localization = undefined;
      void found.then(() => this.host.requestUpdate());
    } else {
      this.localization = found;
    }
  }

  hostUpdated(): void {
    const { state } = this;
    if (state !== this.settledState && this.settledState) {
      this.settledState = undefined;
      this.settled = deferred();
    }
    if (!this.localization || !('problems' in state)) return;
    if (state !== this.settledState) {
      this.settledState = state;
      this.settled.resolve({ problems: state.problems, ...(state.status === 'ready' && { pathway: state.pathway }) });
      this.restoreFocus();
    }
    if (!this.source.claimAnnouncement()) return;
    reportToConsole(this.source.store?.address, state.problems);
    this.host.dispatchEvent(
      state.status === 'ready'
        ? new PathwayLoadEvent(state.pathway, state.problems)
        : new PathwayErrorEvent(state.problems),
    );
  }

  /** The content once it is there; until then, or instead of it, what the reader needs to know. */
  render(content: (view: View) => unknown): unknown {
    const { state, localization, isProvider } = this;
    if (state.status === 'idle') return nothing;
    if (!localization || state.status === 'loading') {
      return skeletonTemplate(localization, isProvider, this.source.isSpeaker);
    }
    if (state.status === 'error') {
      return this.source.isSpeaker
        ? failureTemplate(localization, state.problems, this.source.store?.address && this.retry)
        : nothing;
    }
    const { pathway } = state;
    return content({
      pathway,
      localization,
      level: clampLevel(this.host.headingLevel),
      contentLang: pathway.lang === localization.tag ? undefined : pathway.lang,
    });
  }

  private readonly retry = () => {
    this.isRetrying = true;
    this.source.store?.dispatch({ type: 'retry' });
  };

  /** The button that was pressed is gone; what came in its place takes the focus. */
  private restoreFocus() {
    if (!this.isRetrying) return;
    this.isRetrying = false;
    const base = this.host.renderRoot.querySelector<HTMLElement>('[part~=base], [part~=error]');
    if (!base) return;
    base.tabIndex = -1;
    base.focus();
  }
}
