/** A folder of guides as a folder of pages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { localize } from '../../i18n/index.js';
import { staticMessages } from '../../i18n/static/index.js';
import { accentStyles, guidePage, indexPage, sitemap, staticGuide } from '../../render/index.js';
import type { Files } from '../../snippet/index.js';
import { aboutForeignFrame } from '../foreign-frame.js';
import { aboutImportMap } from '../import-map-hash.js';
import type { ReadPathway } from '../inputs/pathways.js';
import { realPath } from '../inputs/real-path.js';
import { copyPublished, publishedIntegrity } from '../published-files.js';
import { counted } from '../reports/wording.js';
import type { Session } from '../session.js';
import { trouble, TroubleError, troubleOf } from '../trouble.js';
import { version } from '../version.js';
import { writeWhole } from '../write-whole.js';
import { jsonLdOf, type JsonLdFlags } from './json-ld-script.js';
import { oembedText } from './oembed.js';

export interface SiteOptions extends JsonLdFlags {
  /** Address of the folder that the pages will be in. */
  readonly baseUrl?: string | undefined;
  /** Address of the folder with the script; without it, the files are copied beside the pages. */
  readonly assets?: string | undefined;
  /** Colour that brands the pages, as CSS has it. */
  readonly accent?: string | undefined;
}

/** What was written the last time, by which a folder of pages is known as ours. */
const LIST = 'pathway-site.json';

const fail = (name: string, message: string, suggestion: string): never => {
  throw new TroubleError(trouble(name, message, suggestion));
};

const slashed = (address: string) => (address.endsWith('/') ? address : `${address}/`);

/** A folder's address as browsers write it, and with it all that is relative to it. */
const baseOf = ({ baseUrl }: SiteOptions): string | undefined =>
  baseUrl === undefined ? undefined : slashed(new URL(baseUrl).href);

/** Guides that would be written to one file, or over the list of all. */
const assertApart = (pathways: readonly ReadPathway[]) => {
  const names = new Map<string, string>();
  for (const { name, pathway } of pathways) {
    const other = names.get(pathway.id);
    if (other !== undefined)
      fail(
        name,
        `“${other}” and “${name}” have the same id, “${pathway.id}”, and would become the same page.`,
        'Name one of them only; or, if they are two guides, give one of them another "id".',
      );
    if (`${pathway.id}.json` === LIST || pathway.id === 'index')
      fail(
        name,
        `“${name}” has the id “${pathway.id}”, whose page or document would be another file of the folder.`,
        'Give it another "id".',
      );
    names.set(pathway.id, name);
  }
};

/** @returns the files that were written to a folder the last time; undefined where it is none of ours */
const writtenBefore = (folder: string): readonly string[] | undefined => {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as { files: unknown };
    return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : undefined;
  } catch {
    return undefined;
  }
};

/** Nothing that somebody else has put there is written over, and no document that was read. */
const assertOwn = (folder: string, names: Iterable<string>, sources: readonly ReadPathway[]) => {
  if (existsSync(folder) && !statSync(folder).isDirectory())
    fail(folder, `“${folder}” is a file, and pages need a folder.`, 'Name another with --output.');
  const read = new Set(sources.map(({ name }) => realPath(name)));
  const before = new Set(writtenBefore(folder));
  for (const name of names) {
    const path = join(folder, name);
    if (!existsSync(path)) continue;
    if (read.has(realPath(path)))
      fail(
        path,
        `“${path}” is a document itself, and would be written over.`,
        'Name another folder with --output.',
      );
    if (!before.has(name))
      fail(
        path,
        `“${path}” is there already, and was not written by this command.`,
        'Move it away, or name another folder with --output.',
      );
  }
};

const put = (path: string, text: string) => {
  const failure = writeWhole(path, text);
  if (failure) throw new TroubleError(failure);
};

const putList = (folder: string, names: Iterable<string>) => {
  put(join(folder, LIST), `${JSON.stringify({ version, files: [...names] }, null, 2)}\n`);
};

const makeFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new TroubleError(troubleOf(folder, error));
  }
};

/** Takes away pages of guides that are no longer among them. */
const remove = (folder: string, names: readonly string[]) => {
  const present = new Set(readdirSync(folder));
  for (const name of names) {
    const path = join(folder, name);
    try {
      // A list that somebody has changed leads nowhere else.
      if (present.has(name)) rmSync(path, { force: true });
    } catch (error) {
      throw new TroubleError(troubleOf(path, error));
    }
  }
};

/** The one of several, where they are all the same. */
const only = (values: readonly string[]): string | undefined =>
  new Set(values).size === 1 ? values[0] : undefined;

/** The language of all guides, where it is one: that of a country, if all are of the same. */
const commonLanguage = (pathways: readonly ReadPathway[]): string | undefined => {
  const tags = pathways.map(({ pathway }) => pathway.lang ?? 'en');
  return only(tags) ?? only(tags.map((tag) => new Intl.Locale(tag).language));
};

/** The colour of all pages: in a file of its own, since a strict policy lets them have no style in themselves. */
const ACCENT = 'accent.css';

/** Everything but the script's folder, by name. */
const filesOf = async (
  pathways: readonly ReadPathway[],
  options: SiteOptions,
  files: Files,
): Promise<ReadonlyMap<string, string>> => {
  const base = baseOf(options);
  const { accent } = options;
  const ownStyles = accent === undefined ? undefined : ACCENT;
  const written = new Map<string, string>();
  if (accent !== undefined) written.set(ACCENT, accentStyles(accent));
  const pages = pathways.map(({ pathway }) => ({ pathway, href: `${pathway.id}.html` }));
  const l10n = await localize(options.lang ?? commonLanguage(pathways) ?? 'en');
  // Of a language without words of ours, the list is in another.
  const { tag: lang } = l10n;
  const messages = staticMessages(l10n);
  const index = { href: 'index.html', name: messages.guides, lang };
  for (const { pathway, json } of pathways) {
    const { id } = pathway;
    const src = `${id}.json`;
    const oembed = `${id}.oembed.json`;
    const url = base === undefined ? undefined : new URL(`${id}.html`, base).href;
    const guideLang = options.lang ?? pathway.lang ?? 'en';
    written.set(src, json);
    if (base !== undefined)
      written.set(oembed, oembedText(pathway, { base, files, src, lang: options.lang, accent }));
    written.set(
      `${id}.html`,
      guidePage(pathway, {
        files,
        src,
        lang: guideLang,
        l10n: await localize(guideLang),
        content: await staticGuide(pathway, { lang: options.lang }),
        ownStyles,
        index: pages.length > 1 ? index : undefined,
        url,
        oembed: base === undefined ? undefined : new URL(oembed, base).href,
        jsonLd: await jsonLdOf(pathway, options, url),
      }),
    );
  }
  written.set('index.html', indexPage(pages, { files, lang, messages, ownStyles, url: base }));
  if (base !== undefined) written.set('sitemap.xml', sitemap(pages, base));
  return written;
};

/** A folder of pages, with their documents beside them. */
export const renderSite = async (
  pathways: readonly ReadPathway[],
  { errors }: Session,
  options: SiteOptions,
  folder: string,
): Promise<void> => {
  assertApart(pathways);
  const { assets } = options;
  const base = baseOf(options);
  const ownAssets = `pathway-elements/${version}/`;
  const files: Files = {
    folder: assets === undefined ? ownAssets : slashed(assets),
    integrity: publishedIntegrity(),
  };
  const written = await filesOf(pathways, options, files);
  const names = new Set([...written.keys(), LIST]);
  assertOwn(folder, names, pathways);
  makeFolder(folder);
  const before = writtenBefore(folder) ?? [];
  // Of what is interrupted, the next time knows what it has left.
  putList(folder, new Set([...before, ...names]));
  // What pages link is there before them.
  if (assets === undefined) copyPublished(join(folder, ownAssets));
  for (const [name, text] of written) put(join(folder, name), text);
  remove(
    folder,
    before.filter((name) => !names.has(name)),
  );
  putList(folder, names);
  await errors.write(
    `pathway: ${counted(pathways.length, 'page')}, a list of them${base === undefined ? '' : ', a sitemap'} and ${
      assets === undefined ? 'the files that they need' : 'their documents'
    } are in ${folder}.${base === undefined ? ' With --base-url you get canonical links, a sitemap and oembed.json.' : ''}\n`,
  );
  if (base !== undefined) await errors.write(aboutForeignFrame(files.folder, base));
  await errors.write(aboutImportMap(written.get(`${pathways[0]!.pathway.id}.html`)!));
};
