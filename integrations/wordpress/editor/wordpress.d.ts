/** What of WordPress's own scripts the editor uses; see https://developer.wordpress.org/block-editor/reference-guides/packages/ */

interface BlockProps<Attributes> {
  readonly attributes: Attributes;
  readonly setAttributes: (changed: Partial<Attributes>) => void;
  readonly clientId: string;
}

interface Wp {
  readonly i18n: {
    __(text: string, domain: string): string;
    _n(single: string, plural: string, count: number, domain: string): string;
    sprintf(format: string, ...values: (string | number)[]): string;
  };
  readonly element: {
    createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
    useEffect(effect: () => (() => void) | undefined, dependencies: readonly unknown[]): void;
    useRef<Value>(initial: Value): { current: Value };
    readonly Fragment: unknown;
    readonly RawHTML: unknown;
  };
  readonly blocks: {
    registerBlockType<Attributes>(
      name: string,
      settings: {
        edit: (props: BlockProps<Attributes>) => unknown;
        save: (props: { readonly attributes: Attributes }) => unknown;
      },
    ): void;
  };
  readonly blockEditor: {
    useBlockProps: ((props?: object) => object) & { save(props?: object): object };
    readonly InspectorControls: unknown;
  };
  readonly data: {
    /** Where no post is edited, there may be no such store. */
    dispatch(
      store: 'core/editor',
    ): Partial<Record<'lockPostSaving' | 'unlockPostSaving', (lock: string) => void>> | null;
    dispatch(store: 'core/notices'): {
      createWarningNotice(text: string, options: { id: string; isDismissible: boolean }): void;
      removeNotice(id: string): void;
    } | null;
  };
  readonly components: { readonly PanelBody: unknown; readonly SelectControl: unknown };
  /** Of the classic editor alone. */
  readonly media?: { readonly editor: { insert(text: string): void } };
  readonly mce?: {
    readonly views: {
      register(
        type: string,
        view: {
          initialize(this: ClassicView): void;
          edit(this: ClassicView, text: string, update: (text: string) => void): void;
        },
      ): void;
    };
  };
  readonly shortcode: {
    next(
      tag: string,
      text: string,
      from?: number,
    ):
      | { readonly index: number; readonly content: string; readonly shortcode: Shortcode }
      | undefined;
  };
}

interface Shortcode {
  readonly attrs: { readonly named: Readonly<Record<string, string | undefined>> };
  readonly content: string;
}

interface ClassicView {
  readonly shortcode: Shortcode;
  render(markup: string): void;
}

declare const wp: Wp;

interface Window {
  /** Written by the plugin; see `includes/editor.php`. */
  readonly pathwayElementsEditor: {
    /** Address of `tools.js`. */
    readonly tools: string;
    /** Address of the script that shows guides. */
    readonly script: string;
    /** Address of the style sheet of static content. */
    readonly styles: string;
    /** Address of the site. */
    readonly home: string;
    /** The colour of the site's guides, such as `#7a3b0c`; '' for their own. */
    readonly accent: string;
  };
  /** The classic editor's visual part, where it is switched on. */
  readonly tinymce?: {
    readonly activeEditor?: { focus(): void } | null;
    get(id: string): { isHidden(): boolean } | null;
  };
  /** Set by the classic editor's buttons; the editor that text goes into. */
  wpActiveEditor?: string;
}
