/**
 * Where an author pastes or uploads a document, sees what is wrong with it and what readers will see. Made of plain elements,
 * so that it works in the block editor, with or without a frame around it, and in a dialog of the classic one.
 */
import { makeFindingsView } from './findings.js';
import { makerFor } from './make.js';
import { makePreview } from './preview.js';
import { restore, store } from './stored-document.js';
import type { Finding, Read } from './tools.js';
import { fill, fillCount, translate } from './words.js';

/** A guide as a post keeps it. */
export interface StoredGuide {
  /** The last document that could be shown; see `stored-document.ts`. */
  readonly document: string;
  /** What its author has written, where that can't be shown: readers go on to see the document. */
  readonly draft: string;
  /** Address of the document, where it isn't in the post. */
  readonly src: string;
  /** The guide's words as HTML. */
  readonly content: string;
}

export interface DocumentEditorOptions {
  readonly guide: StoredGuide;
  /** Level of the guide's top heading, 2 to 6. */
  readonly headingLevel: number;
  /** Called with what has changed, as the author works. @param title what the guide is called; '' for none yet */
  readonly onChange: (changed: Partial<StoredGuide>, title: string) => void;
  /** Called when what was written is being looked at, so that nothing is saved in between, and when that is done. */
  readonly onBusy?: (isBusy: boolean) => void;
}

export interface DocumentEditor {
  setHeadingLevel(level: number): void;
  /** Shows another guide, unless it is the one that was reported last: what the author took back. */
  setGuide(guide: StoredGuide): void;
}

/** How long nothing is typed before the text is looked at, in milliseconds. */
const PAUSE = 300;

const fetchTools = () =>
  import(/* @vite-ignore */ window.pathwayElementsEditor.tools) as Promise<
    typeof import('./tools.js')
  >;

const NO_GUIDE: StoredGuide = { document: '', draft: '', src: '', content: '' };

/** What a look has brought; undefined where a later one is under way. */
type Changed = [changed: Partial<StoredGuide>, title?: string] | undefined;

const textOf = ({ document, draft }: StoredGuide): string => {
  if (draft) return restore(draft);
  const json = restore(document);
  return json && `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
};

const summarise = (findings: readonly Finding[], isShown: boolean): string => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const others = findings.length - errors;
  const counts = [
    errors && fillCount('%d error', '%d errors', errors),
    others && fillCount('%d hint', '%d hints', others),
  ].filter(Boolean);
  if (!isShown)
    return `${translate('Readers can’t be shown this yet.')} ${counts.join(', ')}`.trim();
  return counts.length ? counts.join(', ') : translate('Nothing wrong with it.');
};

let editors = 0;

/** @param box where it stands */
export function makeDocumentEditor(
  box: HTMLElement,
  { guide, headingLevel, onChange, onBusy = () => undefined }: DocumentEditorOptions,
): DocumentEditor {
  const make = makerFor(box.ownerDocument);
  const id = `pathway-editor-${String((editors += 1))}`;
  let level = headingLevel;
  let turn = 0;
  let reports = 0;
  let reported = guide;
  const report = (changed: Partial<StoredGuide>, title = '') => {
    reported = { ...reported, ...changed };
    onChange(changed, title);
  };
  let timer: number | undefined;

  const field = make('textarea', {
    id: `${id}-text`,
    className: 'pathway-editor-text',
    rows: 10,
    spellcheck: false,
    value: textOf(guide),
  });
  field.setAttribute('aria-describedby', `${id}-state`);
  const state = make('p', { id: `${id}-state`, className: 'pathway-editor-state' });
  state.setAttribute('role', 'status');
  const findingsView = makeFindingsView(make, ({ offset, length }) => {
    const end = offset + Math.max(length, 1);
    field.focus();
    field.setSelectionRange(offset, end);
    // Browsers bring a caret into sight, and no selection.
    const lines = field.value.slice(0, offset).split('\n').length;
    const height = field.scrollHeight / field.value.split('\n').length;
    field.scrollTop = (lines - 3) * height;
  });
  const preview = makePreview(make, box);

  const file = make('input', {
    type: 'file',
    accept: '.json,.jsonc,.yaml,.yml,.txt,application/json',
    hidden: true,
  });
  const upload = make('button', {
    type: 'button',
    className: 'button',
    textContent: translate('Upload a file'),
  });
  const mend = make('button', {
    type: 'button',
    className: 'button',
    textContent: translate('Put right what can be'),
    hidden: true,
  });
  const address = make('input', {
    id: `${id}-address`,
    type: 'text',
    inputMode: 'url',
    className: 'regular-text',
    placeholder: 'https://',
    value: guide.src,
  });

  const show = ({ findings, isMendable, guide: shown }: Read) => {
    state.textContent = summarise(findings, shown !== undefined);
    state.classList.toggle('is-wrong', !shown);
    mend.hidden = !isMendable;
    findingsView.show(findings);
    if (shown) preview.show(shown.json, level);
  };

  const showNothing = (reason = '') => {
    state.textContent = reason;
    state.classList.toggle('is-wrong', reason !== '');
    mend.hidden = true;
    findingsView.show([]);
    preview.show(undefined, level);
  };

  const showFailure = (error: unknown) => {
    showNothing(fill('The checks could not be loaded: %s', String(error)));
  };

  /** @returns undefined where a later look is under way, which counts */
  const read = async (text: string): Promise<Read | undefined> => {
    const own = (turn += 1);
    const result = await (await fetchTools()).read(text, level);
    return own === turn ? result : undefined;
  };

  const lookAtText = async (text: string): Promise<Changed> => {
    const result = await read(text);
    if (!result) return undefined;
    show(result);
    const { guide: shown } = result;
    return shown
      ? [{ document: store(shown.json), draft: '', src: '', content: shown.content }, shown.title]
      : [{ draft: store(text) }];
  };

  const lookAtAddress = async (src: string): Promise<Changed> => {
    if (!/^(?:https?:)?\//i.test(src)) {
      showNothing(
        translate('This is no address: it begins with https://, or on this site with /.'),
      );
      return [NO_GUIDE];
    }
    let text: string;
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(String(response.status));
      text = await response.text();
    } catch (error) {
      turn += 1;
      showNothing(
        fill(
          'The document could not be read from here (%s), so it has no preview and no text for readers without JavaScript. Its server has to send Access-Control-Allow-Origin.',
          error instanceof Error ? error.message : String(error),
        ),
      );
      return [{ ...NO_GUIDE, src }, src];
    }
    const result = await read(text);
    if (!result) return undefined;
    show(result);
    const { guide: shown } = result;
    return [{ ...NO_GUIDE, src, content: shown?.content ?? '' }, shown?.title ?? src];
  };

  /** A text goes before an address. */
  const look = async (): Promise<Changed> => {
    window.clearTimeout(timer);
    if (field.value.trim()) return lookAtText(field.value);
    const src = address.value.trim();
    if (src) return lookAtAddress(src);
    turn += 1;
    showNothing();
    return [NO_GUIDE];
  };

  const lookAndReport = async () => {
    const own = (reports += 1);
    onBusy(true);
    try {
      const changed = await look();
      if (changed) report(...changed);
    } catch (error) {
      showFailure(error);
      report({ draft: store(field.value) });
    }
    if (own === reports) onBusy(false);
  };

  const replaceText = (text: string) => {
    field.value = text;
    void lookAndReport();
  };

  field.addEventListener('input', () => {
    reports += 1;
    onBusy(true);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void lookAndReport(), PAUSE);
  });
  upload.addEventListener('click', () => {
    file.click();
  });
  file.addEventListener('change', () => {
    void file.files?.[0]?.text().then((text) => {
      // The same file can be chosen once more, after it was changed.
      file.value = '';
      replaceText(text);
    });
  });
  mend.addEventListener('click', () => {
    void fetchTools()
      .then((tools) => tools.mend(field.value))
      .then((text) => {
        replaceText(text);
        // The button is gone, and focus with it.
        field.focus();
      });
  });
  address.addEventListener('change', () => void lookAndReport());

  box.classList.add('pathway-editor');
  box.replaceChildren(
    make('label', { htmlFor: field.id, textContent: translate('The guide’s document') }),
    make('p', {
      className: 'pathway-editor-help',
      textContent: translate(
        'Paste it here as JSON or YAML, or upload it. It is kept in this post, as JSON.',
      ),
    }),
    field,
    make('div', { className: 'pathway-editor-actions' }, upload, file, mend),
    make(
      'details',
      { open: guide.src !== '' },
      make('summary', { textContent: translate('Or take it from an address') }),
      make('label', { htmlFor: address.id, textContent: translate('Address of the document') }),
      address,
    ),
    state,
    findingsView.element,
    preview.element,
  );
  // What was saved is as its author left it; only what they change is reported.
  void look().catch(showFailure);

  return {
    setHeadingLevel: (next) => {
      if (next === level) return;
      level = next;
      void lookAndReport();
    },
    setGuide: (next) => {
      const { document, draft, src } = next;
      const isKnown =
        document === reported.document && draft === reported.draft && src === reported.src;
      if (isKnown) return;
      reported = next;
      field.value = textOf(next);
      address.value = src;
      void look().catch(showFailure);
    },
  };
}
