/** The parts that snippets and whole pages are put together of. */
import { openTag, scriptData, tag } from './markup.js';

/** Where the files of the kit are, and what is in them. */
export interface Files {
  /** Address of the folder, with a slash at its end. */
  readonly folder: string;
  /** By its path in the folder, what goes into the `integrity` attribute of a file's tag: `dist/integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const SCRIPT = 'pathway-elements.js';
export const CLASSIC_SCRIPT = 'pathway-elements.iife.js';
export const STYLES = 'pathway-elements.css';
export const EMBED = 'embed.html';
export const EMBED_HELPER = 'embed-host.js';

/**
 * What a browser checks a file by; the attribute `crossorigin` lets it look into files of other sites.
 * @throws {Error} where the hash is not known: a tag without one would be checked by nobody
 */
const checked = ({ integrity }: Files, file: string) => {
  const hash = integrity[file];
  if (!hash)
    throw new Error(
      `integrity.json has no hash for ${file}: the package is not whole; install or build it again.`,
    );
  return { integrity: hash, crossorigin: true };
};

/** Keeps the place of a guide until the script has run, so that what is below it does not jump. */
export const spaceRule = (): string =>
  tag('style', {}, 'career-pathway:not(:defined){display:block;min-height:100vh}');

/** Lets a document travel at the same time as the script. */
export const preload = (src: string): string =>
  openTag('link', { rel: 'preload', href: src, as: 'fetch', crossorigin: true });

/** An address in an import map has to be told from a name. https://html.spec.whatwg.org/#resolving-a-module-specifier */
const specifier = (address: string): string =>
  /^(?:[a-z][a-z0-9+.-]*:|\.{0,2}\/)/i.test(address) ? address : `./${address}`;

/**
 * What the script fetches later is checked by what an import map says of it: browsers know no other way for what
 * `import()` fetches. https://html.spec.whatwg.org/#import-map-integrity-map
 */
export const integrityMap = ({ folder, integrity }: Files): string => {
  const pieces = Object.entries(integrity).filter(([file]) => file.startsWith('pieces/'));
  const map = Object.fromEntries(
    pieces.map(([file, hash]) => [specifier(folder + file), hash] as const),
  );
  return tag('script', { type: 'importmap' }, scriptData({ integrity: map }));
};

export const moduleScript = (files: Files): string =>
  tag('script', { type: 'module', src: files.folder + SCRIPT, ...checked(files, SCRIPT) });

export const classicScript = (files: Files): string =>
  tag('script', {
    defer: true,
    src: files.folder + CLASSIC_SCRIPT,
    ...checked(files, CLASSIC_SCRIPT),
  });

export const styleSheet = (files: Files): string =>
  openTag('link', { rel: 'stylesheet', href: files.folder + STYLES, ...checked(files, STYLES) });

export interface GuideTag {
  /** Address of the document. */
  readonly src: string;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly storage?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** Static content, as `pathway render` writes it. */
  readonly content?: string | undefined;
}

export const guideTag = ({
  src,
  lang,
  theme,
  storage,
  headingLevel,
  content = '',
}: GuideTag): string =>
  tag('career-pathway', { src, lang, theme, storage, 'heading-level': headingLevel }, content);
