import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STDIN_NAME } from '../inputs/source.js';

/** The folder that reports name files from: the repository's where a build server says it, else the one we are in. */
export const reportRoot = (env: NodeJS.ProcessEnv = process.env): string =>
  env.GITHUB_WORKSPACE || process.cwd();

/** A file's path from there, with slashes; undefined for what lies elsewhere, or is no file. */
export const pathFromRoot = (name: string, root: string): string | undefined => {
  if (name === STDIN_NAME || /^https?:\/\//i.test(name)) return undefined;
  const path = relative(root, resolve(name));
  if (!path || isAbsolute(path) || path === '..' || path.startsWith(`..${sep}`)) return undefined;
  return path.split(sep).join('/');
};

const encoded = (path: string): string =>
  path.toWellFormed().split('/').map(encodeURIComponent).join('/');

/** The address of a document in a report: relative where it can be, always a valid URI. */
export const uriOf = (name: string, root: string): { uri: string; isRelative: boolean } => {
  const path = pathFromRoot(name, root);
  if (path !== undefined) return { uri: encoded(path), isRelative: true };
  if (name === STDIN_NAME) return { uri: 'stdin', isRelative: true };
  const uri = URL.canParse(name) ? new URL(name).href : pathToFileURL(resolve(name)).href;
  return { uri, isRelative: false };
};
