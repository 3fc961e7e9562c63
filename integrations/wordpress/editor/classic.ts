/** The button “Add career guide” of the classic editor, its dialog, and the box that stands for a guide in the text. */
import { makeDocumentEditor, type StoredGuide } from './document-editor.js';
import { makerFor } from './make.js';
import { fill, translate } from './words.js';

const TAG = 'career_pathway';

const make = makerFor(document);

const NO_GUIDE: StoredGuide = { document: '', draft: '', src: '', content: '' };

/**
 * When texts are saved, the classic editor makes line breaks of plain paragraphs; those with an attribute it leaves.
 */
const withLastingParagraphs = (content: string): string =>
  content.replaceAll('<p>', '<p class="pw-paragraph">');

const attribute = (name: string, value: string): string =>
  value ? ` ${name}="${value.replace(/["[\]]/g, '')}"` : '';

const toShortcode = ({ document: stored, src, content }: StoredGuide, title: string): string =>
  `[${TAG}${attribute('title', title)}${attribute('src', src)}${attribute('document', stored)}]${withLastingParagraphs(content).replace(/\[/g, '&#91;')}[/${TAG}]`;

const toGuide = ({ attrs, content }: Shortcode): StoredGuide => ({
  ...NO_GUIDE,
  document: attrs.named.document ?? '',
  src: attrs.named.src ?? '',
  content,
});

/** @param onDone gets the shortcode; not called where the author gives up */
const openDialog = (guide: StoredGuide, onDone: (shortcode: string) => void) => {
  let current = guide;
  let title = '';
  const heading = make('h2', {
    id: 'pathway-editor-heading',
    textContent: translate('Career guide'),
  });
  const box = make('div');
  const done = make('button', {
    type: 'button',
    className: 'button button-primary',
    textContent: translate('Put it into the text'),
    disabled: true,
  });
  const cancel = make('button', {
    type: 'button',
    className: 'button',
    textContent: translate('Cancel'),
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
  document.body.append(dialog);
  makeDocumentEditor(box, {
    guide,
    headingLevel: 2,
    onChange: (changed, name) => {
      current = { ...current, ...changed };
      title = name;
      done.disabled = !current.src && (!current.document || current.draft !== '');
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
    const name = fill('Career guide: %s', title ?? src ?? '');
    // The box by which WordPress shows what it has no preview of.
    const icon = make('div', { className: 'dashicons dashicons-welcome-learn-more' });
    const box = make('div', { className: 'wpview-error' }, icon, make('p', { textContent: name }));
    this.render(box.outerHTML);
  },
  edit(_text, update) {
    openDialog(toGuide(this.shortcode), update);
  },
});
