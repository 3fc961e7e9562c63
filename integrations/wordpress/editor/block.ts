/** The block “Career guide”, for the block editor. */
import { makeDocumentEditor, type DocumentEditor, type StoredGuide } from './document-editor.js';

interface Attributes extends StoredGuide {
  readonly headingLevel: number;
}

const { createElement: el, useEffect, useRef, Fragment, RawHTML } = wp.element;
const { useBlockProps, InspectorControls } = wp.blockEditor;
const { PanelBody, SelectControl } = wp.components;

const LEVELS = [2, 3, 4, 5, 6];

const edit = ({ attributes, setAttributes, clientId }: BlockProps<Attributes>) => {
  const box = useRef<HTMLElement | null>(null);
  const editor = useRef<DocumentEditor | undefined>(undefined);
  // What is typed goes out by this; what stands in the box is its own from then on.
  const change = useRef(setAttributes);
  change.current = setAttributes;
  const setBusy = (isBusy: boolean) => {
    // Among widgets there is no post to lock.
    const { lockPostSaving, unlockPostSaving } = wp.data.dispatch('core/editor') ?? {};
    (isBusy ? lockPostSaving : unlockPostSaving)?.(`pathway-elements/${clientId}`);
  };
  useEffect(() => {
    if (!box.current) return undefined;
    editor.current = makeDocumentEditor(box.current, {
      guide: attributes,
      headingLevel: attributes.headingLevel,
      onChange: (changed) => {
        change.current(changed);
      },
      onBusy: setBusy,
    });
    return () => {
      setBusy(false);
    };
  }, []);
  useEffect(() => {
    editor.current?.setGuide(attributes);
    return undefined;
  }, [attributes.document, attributes.draft, attributes.src]);
  useEffect(() => {
    editor.current?.setHeadingLevel(attributes.headingLevel);
    return undefined;
  }, [attributes.headingLevel]);
  useEffect(() => {
    const notices = wp.data.dispatch('core/notices');
    const id = `pathway-elements/${clientId}`;
    if (attributes.draft)
      notices?.createWarningNotice(
        wp.i18n.__(
          'A career guide has a mistake: readers get its last version without one, or nothing yet.',
          'pathway-elements',
        ),
        { id, isDismissible: false },
      );
    return () => notices?.removeNotice(id);
  }, [attributes.draft !== '']);
  return el(
    Fragment,
    null,
    el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: wp.i18n.__('Guide', 'pathway-elements') },
        el(SelectControl, {
          label: wp.i18n.__('Level of its heading', 'pathway-elements'),
          help: wp.i18n.__('One below that of the heading it stands under.', 'pathway-elements'),
          value: String(attributes.headingLevel),
          options: LEVELS.map((level) => ({ label: `H${String(level)}`, value: String(level) })),
          onChange: (level: string) => {
            setAttributes({ headingLevel: Number(level) });
          },
        }),
      ),
    ),
    el('div', useBlockProps(), el('div', { ref: box })),
  );
};

/** The words alone, so that they can be read without this plugin; what was saved is always valid, whoever saved it. */
const save = ({ attributes: { content } }: { readonly attributes: Attributes }) =>
  content ? el('div', useBlockProps.save(), el(RawHTML, null, content)) : null;

wp.blocks.registerBlockType<Attributes>('pathway-elements/career-pathway', { edit, save });
