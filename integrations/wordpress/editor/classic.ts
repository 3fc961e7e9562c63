/** The button “Add career guide” of the classic editor, its dialog, and the box that stands for a guide in the text. */
import { makeDocumentEditor, type StoredGuide } from './document-editor.js';
import { makerFor } from './make.js';

const TAG = 'career_pathway';

const make = makerFor(document);

const NO_GUIDE: ShortcodeGuide = { document: '', draft: '', src: '', content: '', headingLevel: 2 };

/**
 * When texts are saved, the classic editor makes line breaks of plain paragraphs; those with an attribute it leaves.
 */
const withLastingParagraphs = (content: string): string =>
  content.replaceAll('<p>', '<p class="pw-paragraph">');

const attribute = (name: string, value: string): string => (value ? ` ${name}="${value}"` : '');

/** Without what ends an attribute or the shortcode, or is written otherwise where an author saves. */
const named = (title: string): string =>
  title
    .replace(/["[\]<>&]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A guide with what the shortcode says of it beside. */
interface ShortcodeGuide extends StoredGuide {
  readonly headingLevel: number;
}

/** The document goes along with the words, which are all that is seen should the plugin be switched off. */
const toShortcode = (guide: ShortcodeGuide, title: string): string => {
  const { document: stored, src, content, headingLevel } = guide;
  const words = withLastingParagraphs(content)
    .replaceAll('[', '&#91;')
    .replace('<div', `<div${attribute('data-document', stored)}`);
  const level = headingLevel > 2 ? String(headingLevel) : '';
  return `[${TAG}${attribute('title', named(title))}${attribute('src', src)}${attribute('heading_level', level)}]${words}[/${TAG}]`;
};

const DOCUMENT = /\sdata-document="([^"]*)"/;

const toGuide = ({ attrs, content }: Shortcode): ShortcodeGuide => ({
  ...NO_GUIDE,
  document: DOCUMENT.exec(content)?.[1] ?? '',
  src: attrs.named.src ?? '',
  content: content.replace(DOCUMENT, ''),
  headingLevel: Number(attrs.named.heading_level) || 2,
});

/**
 * @param title what the guide is called
 * @param onDone gets the shortcode; not called where the author gives up
 */
const openDialog = (
  guide: ShortcodeGuide,
  title: string,
  onDone: (shortcode: string) => void,
  onClose: () => void = () => undefined,
) => {
  let current = guide;
  let isBusy = false;
  const heading = make('h2', {
    id: 'pathway-editor-heading',
    textContent: wp.i18n.__('Career guide', 'pathway-elements'),
  });
  const box = make('div');
  const done = make('button', {
    type: 'button',
    className: 'button button-primary',
    textContent: wp.i18n.__('Put it into the text', 'pathway-elements'),
  });
  const cancel = make('button', {
    type: 'button',
    className: 'button',
    textContent: wp.i18n.__('Cancel', 'pathway-elements'),
  });
  const dialog = make('dialog', { className: 'pathway-editor-dialog' }, heading, box);
  dialog.setAttribute('aria-labelledby', heading.id);
  done.addEventListener('click', () => {
    if (!isReady()) return;
    dialog.close();
    onDone(toShortcode(current, title));
  });
  const mayLeave = () =>
    !editor.isChanged() ||
    window.confirm(
      wp.i18n.__('Leave without putting the guide into the text?', 'pathway-elements'),
    );
  cancel.addEventListener('click', () => {
    if (mayLeave()) dialog.close();
  });
  dialog.addEventListener('cancel', (event) => {
    // Of the file chooser within it, too.
    if (event.target === dialog && !mayLeave()) event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose();
  });
  const isReady = () =>
    !isBusy && (current.src !== '' || (current.document !== '' && current.draft === ''));
  // It can have the focus all along, so that nothing is skipped while a guide is looked at.
  const refresh = () => {
    done.ariaDisabled = String(!isReady());
    done.classList.toggle('disabled', !isReady());
  };
  refresh();
  document.body.append(dialog);
  const editor = makeDocumentEditor(box, {
    actions: make('p', { className: 'pathway-editor-actions' }, done, cancel),
    guide,
    headingLevel: guide.headingLevel,
    onChange: (changed, name) => {
      current = { ...current, ...changed };
      title = name;
      refresh();
    },
    onBusy: (now) => {
      isBusy = now;
      refresh();
    },
  });
  dialog.showModal();
};

/** The guide that the caret is in, where the text is edited without the visual editor, which has boxes for guides. */
const guideAtCaret = (id: string) => {
  const text = document.getElementById(id);
  const isVisual = window.tinymce?.get(id)?.isHidden() === false;
  if (!(text instanceof HTMLTextAreaElement) || isVisual) return undefined;
  const { value, selectionStart: caret } = text;
  for (
    let found = wp.shortcode.next(TAG, value);
    found;
    found = wp.shortcode.next(TAG, value, found.index + found.content.length)
  ) {
    const { index, content, shortcode } = found;
    if (caret <= index || caret >= index + content.length) continue;
    return {
      shortcode,
      title: shortcode.attrs.named.title ?? '',
      replace: (replacement: string) => {
        text.setRangeText(replacement, index, index + content.length);
      },
    };
  }
  return undefined;
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.pathway-elements-add');
  if (!button) return;
  const id = button.dataset.editor ?? 'content';
  window.wpActiveEditor = id;
  const present = guideAtCaret(id);
  if (present) openDialog(toGuide(present.shortcode), present.title, present.replace);
  else openDialog(NO_GUIDE, '', (shortcode) => wp.media?.editor.insert(shortcode));
});

wp.mce?.views.register(TAG, {
  initialize() {
    const { title, src } = this.shortcode.attrs.named;
    const name = wp.i18n.sprintf(
      wp.i18n.__('Career guide: %s', 'pathway-elements'),
      title ?? src ?? '',
    );
    // The box by which WordPress shows what it has no preview of.
    const icon = make('div', {
      className: 'dashicons dashicons-welcome-learn-more',
      ariaHidden: 'true',
    });
    const box = make('div', { className: 'wpview-error' }, icon, make('p', { textContent: name }));
    this.render(box.outerHTML);
  },
  edit(_text, update) {
    openDialog(toGuide(this.shortcode), this.shortcode.attrs.named.title ?? '', update, () => {
      // The bar with the pencil is gone.
      window.tinymce?.activeEditor?.focus();
    });
  },
});
