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

/** @param onDone gets the shortcode; not called where the author gives up */
const openDialog = (guide: ShortcodeGuide, onDone: (shortcode: string) => void) => {
  let current = guide;
  let title = '';
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
    disabled: true,
  });
  const cancel = make('button', {
    type: 'button',
    className: 'button',
    textContent: wp.i18n.__('Cancel', 'pathway-elements'),
  });
  const dialog = make(
    'dialog',
    { className: 'pathway-editor-dialog' },
    heading,
    box,
    make('p', { className: 'pathway-editor-actions' }, done, cancel),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  done.addEventListener('click', () => {
    dialog.close();
    onDone(toShortcode(current, title));
  });
  cancel.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  const refresh = () => {
    const isWhole = current.src !== '' || (current.document !== '' && current.draft === '');
    done.disabled = isBusy || !isWhole;
  };
  document.body.append(dialog);
  makeDocumentEditor(box, {
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

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('.pathway-elements-add');
  if (!button) return;
  window.wpActiveEditor = button.dataset.editor ?? 'content';
  openDialog(NO_GUIDE, (shortcode) => wp.media?.editor.insert(shortcode));
});

wp.mce?.views.register(TAG, {
  initialize() {
    const { title, src } = this.shortcode.attrs.named;
    const name = wp.i18n.sprintf(
      wp.i18n.__('Career guide: %s', 'pathway-elements'),
      title ?? src ?? '',
    );
    // The box by which WordPress shows what it has no preview of.
    const icon = make('div', { className: 'dashicons dashicons-welcome-learn-more' });
    const box = make('div', { className: 'wpview-error' }, icon, make('p', { textContent: name }));
    this.render(box.outerHTML);
  },
  edit(_text, update) {
    openDialog(toGuide(this.shortcode), update);
  },
});
