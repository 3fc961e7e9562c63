/** The files of the package that pages link: they lie around the built command, and in `dist` beside its sources. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trouble, TroubleError, troubleOf } from './trouble.js';

const folders = ['..', '../..', '../../dist'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** @throws TroubleError where the package has not been built */
export const publishedFolder = (): string => {
  const folder = folders.find((path) => existsSync(join(path, 'integrity.json')));
  if (folder === undefined) {
    throw new TroubleError(
      trouble('', 'The files that pages link are not there.', 'Build the package: npm run build.'),
    );
  }
  return folder;
};

/** Hashes of the published files, by their paths in the folder. */
export const publishedIntegrity = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(publishedFolder(), 'integrity.json'), 'utf8')) as Record<
    string,
    string
  >;

/** What pages fetch, and nothing that serves authors. */
const isForPages =
  /^(?:pathway-elements\.(?:js|iife\.js|css)$|pieces(?:[\\/]|$)|embed|integrity\.json$|third-party-licenses\.md$)/;

/** The look of frames, which their owner may have made another one. */
const OWNERS = 'embed.css';

/**
 * Copies what pages fetch.
 * @param target a folder, made where it is missing
 * @throws TroubleError where that fails
 */
export const copyPublished = (target: string): void => {
  const folder = publishedFolder();
  const isKept = existsSync(join(target, OWNERS));
  try {
    cpSync(folder, target, {
      recursive: true,
      filter: (source) => {
        const name = relative(folder, source);
        return !name || (isForPages.test(name) && !(isKept && name === OWNERS));
      },
    });
  } catch (error) {
    throw new TroubleError(troubleOf(target, error));
  }
};
