import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { guideJsonLd, jsonLdText } from '../../exporters/json-ld.js';
import { localize } from '../../i18n/index.js';
import { staticMessages } from '../../i18n/static/index.js';
import type { Pathway } from '../../model/index.js';
import { guidePage, indexPage, sitemap, staticGuide } from '../../render/index.js';
import { guideTag, type Files } from '../../snippet/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { aboutImportMap } from '../import-map-hash.js';
import { readPathways, type ReadPathway } from '../inputs/pathways.js';
import { copyPublished, publishedIntegrity } from '../published-files.js';
import { counted } from '../reports/wording.js';
import type { Session } from '../session.js';
import { trouble, TroubleError } from '../trouble.js';
import { version } from '../version.js';
import { writeWhole } from '../write-whole.js';
import { linkBase, type LinkBase } from './link-base.js';
import { oembedText } from './oembed.js';

export interface RenderOptions {
  /** File, or with pages a folder. */
  readonly out?: string | undefined;
  /** Address of the document, for the tag around the content. */
  readonly src?: string | undefined;
  readonly lang?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly hasJsonLd: boolean;
  readonly isPage: boolean;
  /** Address of the folder that the pages will be in. */
  readonly baseUrl?: string | undefined;
  /** Address of the folder with the script; without it, the files are copied beside the pages. */
  readonly assets?: string | undefined;
}

const fail = (name: string, message: string, suggestion: string): never => {
  throw new TroubleError(trouble(name, message, suggestion));
};

/** Text of a script, or nothing. */
const jsonLdOf = async (pathway: Pathway, { hasJsonLd, lang }: RenderOptions, url?: string) =>
  hasJsonLd
    ? jsonLdText(guideJsonLd(pathway, await localize(lang ?? pathway.lang ?? 'en'), { url }), 0)
    : undefined;

const put = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true });
  const failure = writeWhole(path, text);
  if (failure) throw new TroubleError(failure);
};

const slashed = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** Guides that would be written to one file. */
const assertApart = (pathways: readonly ReadPathway[]) => {
  const names = new Map<string, string>();
  for (const { name, pathway } of pathways) {
    const other = names.get(pathway.id);
    if (other !== undefined)
      fail(
        name,
        `“${other}” and “${name}” have the same id, “${pathway.id}”, and would become the same page.`,
        'Give one of them another "id".',
      );
    if (pathway.id === 'index')
      fail(
        name,
        `“${name}” has the id “index”, which is the page that lists all guides.`,
        'Give it another "id".',
      );
    names.set(pathway.id, name);
  }
};

/** A folder of pages, with their documents beside them. */
const renderSite = async (
  pathways: readonly ReadPathway[],
  { errors }: Session,
  options: RenderOptions,
  folder: string,
): Promise<void> => {
  assertApart(pathways);
  const base = options.baseUrl === undefined ? undefined : slashed(options.baseUrl);
  const assets = slashed(options.assets ?? `pathway-elements/${version}`);
  if (options.assets === undefined) copyPublished(join(folder, assets));
  const files: Files = { folder: assets, integrity: publishedIntegrity() };
  const pages = pathways.map(({ pathway, json }) => ({
    pathway,
    json,
    href: `${pathway.id}.html`,
    src: `${pathway.id}.json`,
  }));
  let about = '';
  for (const { pathway, json, href, src } of pages) {
    const url = base === undefined ? undefined : new URL(href, base).href;
    const lang = options.lang ?? pathway.lang ?? 'en';
    const oembed = base === undefined ? undefined : `${pathway.id}.oembed.json`;
    put(join(folder, src), json);
    if (oembed !== undefined && base !== undefined)
      put(join(folder, oembed), oembedText(pathway, { base, files, src }));
    const page = guidePage(pathway, {
      files,
      src,
      lang,
      content: await staticGuide(pathway, { lang: options.lang }),
      url,
      oembed: oembed !== undefined && base !== undefined ? new URL(oembed, base).href : undefined,
      jsonLd: await jsonLdOf(pathway, options, url),
    });
    about = aboutImportMap(page);
    put(join(folder, href), page);
  }
  const lang = options.lang ?? commonLanguage(pathways) ?? 'en';
  const messages = staticMessages(await localize(lang));
  put(join(folder, 'index.html'), indexPage(pages, { files, lang, messages, url: base }));
  if (base !== undefined) put(join(folder, 'sitemap.xml'), sitemap(pages, base));
  await errors.write(
    `pathway: ${counted(pages.length, 'page')}, a list of them${base === undefined ? '' : ', a sitemap'} and ${
      options.assets === undefined ? 'the files that they need' : 'their documents'
    } are in ${folder}.${base === undefined ? ' With --base-url you get canonical links, a sitemap and oembed.json.' : ''}\n`,
  );
  await errors.write(about);
};

/** The language of all guides, where it is one. */
const commonLanguage = (pathways: readonly ReadPathway[]): string | undefined => {
  const languages = new Set(pathways.map(({ pathway }) => pathway.lang));
  return languages.size === 1 ? [...languages][0] : undefined;
};

/** Static content of one guide, in its tag where its address is known. */
const renderContent = async (
  { pathway }: ReadPathway,
  options: RenderOptions,
  linkTo?: LinkBase['linkTo'],
): Promise<string> => {
  const { src, lang, headingLevel } = options;
  const content = await staticGuide(pathway, {
    lang,
    headingLevel,
    linkTo,
  });
  const jsonLd = await jsonLdOf(pathway, options);
  const data = jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`;
  return `${src === undefined ? content : guideTag({ src, lang, headingLevel, content })}${data}\n`;
};

/** Writes guides as HTML that needs no script. */
export const runRender = async (
  args: readonly string[],
  session: Session,
  options: RenderOptions,
): Promise<ExitCode> => {
  const { isPage, out, src } = options;
  if (isPage && (out === undefined || out === '-'))
    fail('', 'Pages need a folder to go to.', 'Name one: --output site.');
  const links = isPage || src === undefined ? undefined : linkBase(src);
  const { pathways, code } = await readPathways(args, session, links?.baseUrl);
  // Half a site would replace a whole one.
  if (!pathways.length || (code !== EXIT.fine && isPage)) return code || EXIT.problems;
  if (isPage) {
    await renderSite(pathways, session, options, out!);
    return EXIT.fine;
  }
  const [only] = pathways;
  if (!only || pathways.length > 1)
    return fail(
      '',
      `These are ${counted(pathways.length, 'document')}, and content is written for one.`,
      'Name one document, or write pages of all: --page --output site.',
    );
  const content = await renderContent(only, options, links?.linkTo);
  if (out === undefined || out === '-') await session.output.write(content);
  else put(out, content);
  return code;
};
