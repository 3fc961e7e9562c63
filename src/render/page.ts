/** A guide as a whole document, to be served as it is. */
import { directionOf, type Localization } from '../i18n/index.js';
import type { Pathway } from '../model/index.js';
import { escaped, openTag, tag } from '../snippet/markup.js';
import {
  guideTag,
  integrityMap,
  moduleScript,
  preload,
  styleSheet,
  type Files,
} from '../snippet/parts.js';

export interface PageOptions {
  readonly files: Files;
  /** Address of the document. */
  readonly src: string;
  /** BCP 47 tag of the interface's words. */
  readonly lang: string;
  /** Those words. */
  readonly l10n: Pick<Localization, 'tag' | 'direction' | 'messages'>;
  /** Static content of the guide. */
  readonly content: string;
  /** Address of a style sheet after that of the kit. */
  readonly ownStyles?: string | undefined;
  /** The page's own address, where it is known. */
  readonly url?: string | undefined;
  /** Address of what tells other sites how to embed the page: https://oembed.com/#section4 */
  readonly oembed?: string | undefined;
  /** Where all guides are listed, and what the list is called; of one guide alone there is none. */
  readonly index?:
    { readonly href: string; readonly name: string; readonly lang: string } | undefined;
  /** Text of a `<script type="application/ld+json">`. */
  readonly jsonLd?: string | undefined;
}

/** On the `<body>` of whole pages, for the few rules that a page without a style of its own needs. */
const BODY_CLASS = 'pathway-page';

const named = (name: string, content?: string) =>
  content ? openTag('meta', { name, content }) : '';

export const ownStyleSheet = (href?: string) =>
  href ? openTag('link', { rel: 'stylesheet', href }) : '';

/** https://ogp.me/ */
const property = (name: string, content?: string) =>
  content ? openTag('meta', { property: name, content }) : '';

/** As long as search engines and link previews show. */
const LONGEST_DESCRIPTION = 300;

/** Of a description so much is given up at most, to end it with a whole word; not all writing has spaces. */
const LONGEST_WORD = 60;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text that is too long, cut between words, and if these have no end between what readers take for letters. */
const cut = (text: string): string => {
  const { index } = graphemes.segment(text).containing(LONGEST_DESCRIPTION)!;
  const space = text.lastIndexOf(' ', index);
  return text.slice(0, space > 0 && index - space <= LONGEST_WORD ? space : index);
};

export const descriptionOf = ({ summary, overview }: Pathway): string | undefined => {
  const text = (summary ?? overview[0])?.replace(/\s+/g, ' ').trim();
  return text && text.length > LONGEST_DESCRIPTION ? `${cut(text)}…` : text;
};

/** Of the form language_TERRITORY; where no country is named the language alone, since nothing would mean en_US. */
const openGraphLocale = (lang: string): string => {
  const { language, region } = new Intl.Locale(lang);
  return region ? `${language}_${region}` : language;
};

export interface Frame {
  readonly lang: string;
  readonly title: string;
  /** Elements of the head, after what every page has. */
  readonly head: readonly string[];
  readonly body: string;
}

/** A document around a body. */
export const frame = ({ lang, title, head, body }: Frame): string =>
  `<!doctype html>
${openTag('html', { lang, dir: directionOf(lang) })}
<head>
${[
  openTag('meta', { charset: 'utf-8' }),
  named('viewport', 'width=device-width, initial-scale=1'),
  named('color-scheme', 'light dark'),
  tag('title', {}, escaped(title)),
  ...head,
]
  .filter(Boolean)
  .join('\n')}
</head>
<body class="${BODY_CLASS}">
${body}
</body>
</html>
`;

const toIndex = ({ href, name, lang }: NonNullable<PageOptions['index']>): string =>
  tag('footer', { lang, dir: directionOf(lang) }, tag('a', { href }, escaped(name)));

/** From which job to which: the page's own heading, which only those who hear it get. */
const hiddenHeading = (
  { from, to, lang: own = 'en' }: Pathway,
  { tag: lang, direction: dir, messages }: PageOptions['l10n'],
): string => {
  const isOther = lang !== own;
  const job = ({ title }: Pathway['from']) =>
    isOther ? tag('span', { lang: own, dir: directionOf(own) }, escaped(title)) : escaped(title);
  return tag(
    'h1',
    { class: 'pathway-hidden', ...(isOther && { lang, dir }) },
    `${escaped(messages.from)} ${job(from)} ${escaped(messages.to)} ${job(to)}`,
  );
};

export const guidePage = (
  pathway: Pathway,
  { files, src, lang, l10n, content, ownStyles, url, oembed, index, jsonLd }: PageOptions,
): string => {
  const { title, author, lang: own = 'en' } = pathway;
  const description = descriptionOf(pathway);
  return frame({
    lang: own,
    title,
    head: [
      named('description', description),
      named('author', author?.name),
      url ? openTag('link', { rel: 'canonical', href: url }) : '',
      property('og:type', 'article'),
      property('og:title', title),
      property('og:description', description),
      property('og:url', url),
      property('og:locale', openGraphLocale(own)),
      oembed
        ? openTag('link', {
            rel: 'alternate',
            type: 'application/json+oembed',
            href: oembed,
            title,
          })
        : '',
      styleSheet(files),
      ownStyleSheet(ownStyles),
      preload(src),
      integrityMap(files),
      moduleScript(files),
      jsonLd ? tag('script', { type: 'application/ld+json' }, jsonLd) : '',
    ],
    body:
      tag(
        'main',
        {},
        // The guide's own headings begin at the second level.
        hiddenHeading(pathway, l10n) +
          guideTag({ src, lang: lang === own ? undefined : lang, content }),
      ) + (index ? toIndex(index) : ''),
  });
};
