export const EXPORT_FORMATS = ['markdown', 'json-ld', 'csv'] as const;

export interface ExportOptions {
  readonly format: (typeof EXPORT_FORMATS)[number];
  readonly output?: string | undefined;
  /** Language of the interface; the document's own where none is given. */
  readonly lang?: string | undefined;
  /** Address of the page that shows the guide. */
  readonly url?: string | undefined;
  /** Address of the document, where it was not read from there. */
  readonly base?: string | undefined;
  readonly bom?: boolean | undefined;
}
