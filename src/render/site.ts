/** What a folder of guides has beside their pages: a list for readers, and one for search engines. */
import { directionOf } from '../i18n/index.js';
import type { StaticMessages } from '../i18n/static/index.js';
import type { Pathway } from '../model/index.js';
import { accentRule } from '../snippet/accent.js';
import { escaped, openTag, tag } from '../snippet/markup.js';
import { styleSheet, type Files } from '../snippet/parts.js';
import { descriptionOf, frame, ownStyleSheet } from './page.js';

export interface ListedPage {
  readonly pathway: Pathway;
  /** Address of the page, relative to the index. */
  readonly href: string;
}

const listed = ({ pathway, href }: ListedPage): string => {
  const { title, lang = 'en' } = pathway;
  const description = descriptionOf(pathway);
  return tag(
    'li',
    { lang, dir: directionOf(lang) },
    tag('h2', {}, tag('a', { href }, escaped(title))) +
      (description ? tag('p', {}, escaped(description)) : ''),
  );
};

export interface IndexOptions {
  readonly files: Files;
  readonly lang: string;
  readonly messages: StaticMessages;
  /** Address of a style sheet after that of the kit. */
  readonly ownStyles?: string | undefined;
  /** The index's own address, where it is known. */
  readonly url?: string | undefined;
}

/** The list of all guides, by title. */
export const indexPage = (
  pages: readonly ListedPage[],
  { files, lang, messages, ownStyles, url }: IndexOptions,
): string => {
  const { compare } = new Intl.Collator(lang);
  const inOrder = [...pages].sort((a, b) => compare(a.pathway.title, b.pathway.title));
  return frame({
    lang,
    title: messages.guides,
    head: [
      url ? openTag('link', { rel: 'canonical', href: url }) : '',
      styleSheet(files),
      ownStyleSheet(ownStyles),
    ],
    body: tag(
      'main',
      {},
      tag('h1', {}, escaped(messages.guides)) +
        tag('ul', { class: 'pathway-guides', role: 'list' }, inOrder.map(listed).join('\n')),
    ),
  });
};

/**
 * A style sheet that brands all pages. Guides see to it that their colour can be told from the page; the lines under the
 * links around them, and of the list, get it as dark or as light as that takes.
 */
export const accentStyles = (accent: string): string =>
  `${accentRule('.pathway-page', accent)}
.pathway-page>footer a,.pathway-guides a{text-decoration-color:light-dark(oklch(from var(--pathway-accent) min(l,.6) c h),oklch(from var(--pathway-accent) max(l,.65) c h))}
`;

/** https://www.sitemaps.org/protocol.html @param base address of the folder */
export const sitemap = (pages: readonly ListedPage[], base: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escaped(base)}</loc></url>
${pages
  .map(
    ({ pathway: { updated }, href }) =>
      `<url><loc>${escaped(new URL(href, base).href)}</loc>${updated ? `<lastmod>${updated}</lastmod>` : ''}</url>`,
  )
  .join('\n')}
</urlset>
`;
