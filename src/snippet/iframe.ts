/** The guide in a frame, for places that strip scripts and tags that they don't know. */
import { tag } from './markup.js';
import { EMBED, EMBED_HELPER, type Files } from './parts.js';

export interface FrameOptions {
  /** Address of the document, as the page in the frame sees it. */
  readonly src: string;
  readonly title: string;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly accent?: string | undefined;
  readonly storage?: string | undefined;
  readonly headingLevel?: number | undefined;
}

/** Height in pixels until the helper knows better, and for good without it: then the frame scrolls. */
export const FRAME_HEIGHT = 900;

/** @returns the address of the page in the frame, with what it is asked for */
export const frameAddress = (
  { folder }: Pick<Files, 'folder'>,
  { src, lang, theme, accent, storage, headingLevel }: Omit<FrameOptions, 'title'>,
): string => {
  const asked = new URLSearchParams({ src });
  for (const [name, value] of Object.entries({
    lang,
    theme,
    accent,
    storage,
    'heading-level': headingLevel,
  }))
    if (value) asked.set(name, String(value));
  return `${folder}${EMBED}?${String(asked)}`;
};

export const frameTag = (files: Pick<Files, 'folder'>, options: FrameOptions): string =>
  tag('iframe', {
    'data-pathway-embed': true,
    src: frameAddress(files, options),
    title: options.title,
    loading: 'lazy',
    width: '100%',
    height: FRAME_HEIGHT,
    allow: 'clipboard-write',
    style: 'border: 0',
  });

/**
 * Makes frames as high as what is in them. Without a hash: the helper mostly comes from another site than the page, and
 * browsers compare hashes only if that site's server lets other sites read its files.
 */
export const frameHelper = ({ folder }: Pick<Files, 'folder'>): string =>
  tag('script', { defer: true, src: folder + EMBED_HELPER });
