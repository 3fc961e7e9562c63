/**
 * Where an author pastes or uploads a document, sees what is wrong with it and what readers will see. Made of plain elements,
 * so that it works in the block editor, with or without a frame around it, and in a dialog of the classic one.
 */
import { makeFindingsView } from './findings.js';
import { keepKeys } from './keyboard.js';
import { makerFor } from './make.js';
import { makePreview } from './preview.js';
import { restore, restoreAddress, store, storeAddress } from './stored-document.js';
import type { Finding, Read } from './tools.js';

/** A guide as a post keeps it. */
export interface StoredGuide {
  /** The last document that could be shown; see `stored-document.ts`. */
  readonly document: string;
  /** What its author has written, where that can't be shown: readers go on to see the document. */
  readonly draft: string;
  /** Address of the document, where it isn't in the post; see `stored-document.ts`. */
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
  /** What stands before the preview, which is long. */
  readonly actions?: HTMLElement;
}

export interface DocumentEditor {
  /** Whether there is anything that the author has not begun with. */
  isChanged(): boolean;
  setHeadingLevel(level: number): void;
  /** Shows another guide, unless it is the one that was reported last: what the author took back. */
  setGuide(guide: StoredGuide): void;
}

/** How long nothing is typed before the text is looked at, in milliseconds. */
const PAUSE = 300;

/** How long an address may take to answer, in milliseconds: until then the post can't be saved. */
const PATIENCE = 15_000;

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
    errors &&
      wp.i18n.sprintf(wp.i18n._n('%d error', '%d errors', errors, 'pathway-elements'), errors),
    others &&
      wp.i18n.sprintf(wp.i18n._n('%d hint', '%d hints', others, 'pathway-elements'), others),
  ].filter(Boolean);
  if (!isShown)
    return `${wp.i18n.__('Readers can’t be shown this yet.', 'pathway-elements')} ${counts.join(', ')}`.trim();
  return counts.length
    ? counts.join(', ')
    : wp.i18n.__('Nothing wrong with it.', 'pathway-elements');
};

/** WordPress writes the same markup in ways of its own. */
const isSameMarkup = (...markups: readonly [string, string]): boolean => {
  const [one, other] = markups.map(
    (markup) => new DOMParser().parseFromString(markup, 'text/html').body.innerHTML,
  );
  return one === other;
};

let editors = 0;

/** @param box where it stands */
export function makeDocumentEditor(
  box: HTMLElement,
  { guide, headingLevel, onChange, onBusy = () => undefined, actions }: DocumentEditorOptions,
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
    dir: 'ltr',
    value: textOf(guide),
  });
  const help = make('p', {
    id: `${id}-help`,
    className: 'pathway-editor-help',
    textContent: wp.i18n.__(
      'Paste it here as JSON or YAML, or upload it. It is kept in this post, as JSON.',
      'pathway-elements',
    ),
  });
  const state = make('p', { id: `${id}-state`, className: 'pathway-editor-state' });
  state.setAttribute('role', 'status');
  // What a post had when it was opened is no news.
  state.ariaLive = 'off';
  const findingsView = makeFindingsView(make, id, ({ offset, length }, messageId) => {
    const end = offset + Math.max(length, 1);
    field.setAttribute('aria-describedby', `${help.id} ${state.id} ${messageId}`);
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
    textContent: wp.i18n.__('Upload a file', 'pathway-elements'),
  });
  const mend = make('button', {
    type: 'button',
    className: 'button',
    textContent: wp.i18n.__('Put right what can be', 'pathway-elements'),
    hidden: true,
  });
  // Where the focus goes to from a preview with some hundred links and controls.
  const skip = make('button', {
    type: 'button',
    className: 'button-link pathway-editor-skip',
    textContent: wp.i18n.__('Skip the preview', 'pathway-elements'),
    hidden: true,
  });
  const back = make('button', {
    type: 'button',
    className: 'button-link pathway-editor-skip',
    textContent: wp.i18n.__('Back to the document', 'pathway-elements'),
    hidden: true,
  });
  const address = make('input', {
    id: `${id}-address`,
    type: 'text',
    inputMode: 'url',
    className: 'regular-text',
    placeholder: 'https://',
    dir: 'ltr',
    value: restoreAddress(guide.src),
  });

  /** Whether the browser can take back what the field has had since. */
  let isTyped = false;
  const setText = (text: string) => {
    field.value = text;
    isTyped = false;
  };

  const hasText = () => field.value.trim() !== '';

  /** Says how what has been looked at is, and of which field that is. */
  const tell = (text: string, isWrong: boolean) => {
    // What is written anew is read out anew.
    if (state.textContent !== text) state.textContent = text;
    state.classList.toggle('is-wrong', isWrong);
    const isOfText = hasText() || address.value.trim() === '';
    field.setAttribute('aria-describedby', isOfText ? `${help.id} ${state.id}` : help.id);
    address.setAttribute('aria-describedby', isOfText ? '' : state.id);
    field.setAttribute('aria-invalid', String(isWrong && isOfText));
    address.setAttribute('aria-invalid', String(isWrong && !isOfText));
  };

  /** Changes what is shown below the fields, and leads the focus on if what had it is gone. */
  const keepingFocus = (change: () => void) => {
    const { ownerDocument } = box;
    const hadFocus = box.contains(ownerDocument.activeElement);
    const line = findingsView.focused();
    change();
    const now = ownerDocument.activeElement;
    const isLost = !box.contains(now) || !now?.checkVisibility();
    if (hadFocus && isLost && !findingsView.focus(line)) field.focus();
  };

  const show = ({ findings, isMendable, guide: shown }: Read) => {
    const isUnused = hasText() && address.value.trim() !== '';
    const unused = wp.i18n.__('The text is used, not the address.', 'pathway-elements');
    tell(`${summarise(findings, shown !== undefined)}${isUnused ? ` ${unused}` : ''}`, !shown);
    keepingFocus(() => {
      mend.hidden = !isMendable || !hasText();
      findingsView.show(findings, hasText());
      if (shown) preview.show(shown.json, level);
      skip.hidden = back.hidden = preview.element.hidden;
    });
  };

  const showNothing = (reason = '') => {
    tell(reason, reason !== '');
    keepingFocus(() => {
      mend.hidden = true;
      findingsView.show([], false);
      preview.show(undefined, level);
      skip.hidden = back.hidden = true;
    });
  };

  const showFailure = (error: unknown) => {
    showNothing(
      wp.i18n.sprintf(
        wp.i18n.__('The checks could not be loaded: %s', 'pathway-elements'),
        String(error),
      ),
    );
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
        wp.i18n.__(
          'This is no address: it begins with https://, or on this site with /.',
          'pathway-elements',
        ),
      );
      return [NO_GUIDE];
    }
    let text: string;
    try {
      const response = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(String(response.status));
      text = await response.text();
    } catch (error) {
      turn += 1;
      showNothing(
        wp.i18n.sprintf(
          wp.i18n.__(
            'The document could not be read from here (%s), so it has no preview and no text for readers without JavaScript. Its server has to send Access-Control-Allow-Origin.',
            'pathway-elements',
          ),
          error instanceof Error ? error.message : String(error),
        ),
      );
      return [{ ...NO_GUIDE, src: storeAddress(src) }, src];
    }
    const result = await read(text);
    if (!result) return undefined;
    show(result);
    const { guide: shown } = result;
    return [
      { ...NO_GUIDE, src: storeAddress(src), content: shown?.content ?? '' },
      shown?.title ?? src,
    ];
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
    state.ariaLive = 'polite';
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

  /** What was saved is as its author left it; but a document with an address may have changed since its words were made. */
  const lookAtSaved = async () => {
    const [changed, title] = (await look()) ?? [];
    if (changed?.src && changed.content && !isSameMarkup(changed.content, guide.content))
      report(changed, title);
  };

  const replaceText = (text: string) => {
    setText(text);
    void lookAndReport();
  };

  field.addEventListener('input', () => {
    isTyped = true;
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
        field.setSelectionRange(0, 0);
      });
  });
  address.addEventListener('change', () => void lookAndReport());

  box.classList.add('pathway-editor');
  box.replaceChildren(
    make('label', {
      htmlFor: field.id,
      textContent: wp.i18n.__('The guide’s document', 'pathway-elements'),
    }),
    help,
    field,
    make('div', { className: 'pathway-editor-actions' }, upload, file, mend),
    make(
      'details',
      { open: guide.src !== '' },
      make('summary', {
        textContent: wp.i18n.__('Or take it from an address', 'pathway-elements'),
      }),
      make('label', {
        htmlFor: address.id,
        textContent: wp.i18n.__('Address of the document', 'pathway-elements'),
      }),
      address,
    ),
    state,
    findingsView.element,
    ...(actions ? [actions] : []),
    skip,
    preview.element,
    back,
  );
  skip.addEventListener('click', () => {
    back.focus();
  });
  back.addEventListener('click', () => {
    field.focus();
  });
  keepKeys(box, (element) => isTyped && element === field);
  void lookAtSaved().catch(showFailure);

  return {
    isChanged: () =>
      field.value !== textOf(guide) || address.value.trim() !== restoreAddress(guide.src),
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
      reports += 1;
      onBusy(false);
      setText(textOf(next));
      address.value = restoreAddress(src);
      void look().catch(showFailure);
    },
  };
}
