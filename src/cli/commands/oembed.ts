/** How other sites may embed a page. https://oembed.com/#section2.3.4.4 */
import type { Pathway } from '../../model/index.js';
import { frameTag, FRAME_HEIGHT, type Files } from '../../snippet/index.js';

const WIDTH = 800;

export interface OembedOptions {
  /** Address of the folder of the pages. */
  readonly base: string;
  /** The script's folder, relative to it. */
  readonly files: Files;
  /** The document, relative to it. */
  readonly src: string;
  /** Of the interface's words, where it is not that of the guide. */
  readonly lang?: string | undefined;
  readonly accent?: string | undefined;
}

/** Other sites know neither what a relative address is relative to, nor any but the web's. */
const webAddressOf = (url: string, documentUrl: string): string | undefined => {
  const { href, protocol } = new URL(url, documentUrl);
  return /^https?:$/.test(protocol) ? href : undefined;
};

export const oembedText = (
  { title, author, lang: own }: Pathway,
  { base, files, src, lang = own, accent }: OembedOptions,
): string => {
  const folder = new URL(files.folder, base).href;
  const documentUrl = new URL(src, base).href;
  const { origin, host } = new URL(base);
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      ...(author && {
        author_name: author.name,
        author_url: author.url && webAddressOf(author.url, documentUrl),
      }),
      provider_name: host,
      provider_url: origin,
      width: WIDTH,
      height: FRAME_HEIGHT,
      html: frameTag({ folder }, { src: documentUrl, title, lang, accent }),
    },
    null,
    2,
  )}\n`;
};
