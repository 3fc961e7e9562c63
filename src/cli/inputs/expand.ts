/** From what the caller named to what there is to read. */
import { statSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf, trouble, type Trouble } from '../trouble.js';
import { whyUnreadable } from './why-unreadable.js';
import { realPath } from './real-path.js';
import { STDIN_NAME, type Request, type Source } from './source.js';
import { DOCUMENT, walk } from './walk.js';

const statsOf = (path: string): Stats | { readonly failure: unknown } => {
  try {
    return statSync(path);
  } catch (failure) {
    return { failure };
  }
};

const isPattern = async (argument: string): Promise<boolean> => {
  if (!/[*?[\]{}()!]/.test(argument)) return false;
  const { isDynamicPattern } = await import('tinyglobby');
  return isDynamicPattern(argument);
};

/** Patterns are written with slashes; on Windows, paths in front of them are not. */
const asPattern = (argument: string): string =>
  sep === '\\' ? argument.replaceAll('\\', '/') : argument;

const matchesOf = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  const found = await glob(asPattern(pattern), {
    ignore: '**/node_modules/**',
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  return found.filter((path) => DOCUMENT.test(path)).sort();
};

const ADDRESS = /^https?:\/\//i;

/** What one argument leads to. */
const expandOne = async function* (
  argument: string,
  request: Request,
): AsyncGenerator<Source | Trouble> {
  if (argument === '-') {
    yield { kind: 'stdin', name: STDIN_NAME, isFound: false, isLeftOut: false, request };
    return;
  }
  if (ADDRESS.test(argument)) {
    yield { kind: 'url', name: argument, isFound: false, isLeftOut: false, request };
    return;
  }
  if (!argument) {
    yield trouble(
      '',
      'An empty name was given.',
      'Name a file, a folder, a pattern or an address.',
    );
    return;
  }
  let path = argument;
  if (/^file:\/\//i.test(argument)) {
    try {
      path = fileURLToPath(argument);
    } catch {
      yield trouble(
        argument,
        `“${argument}” is no address of a file on this machine.`,
        'Name the file by its path.',
      );
      return;
    }
  } else if (/^[a-z][a-z\d+.-]+:\/\//i.test(argument)) {
    yield trouble(
      argument,
      `“${argument}” cannot be fetched: only http and https addresses can.`,
      'Fetch it by other means, and name the file.',
    );
    return;
  }

  const stats = statsOf(path);
  if (!('failure' in stats)) {
    if (!stats.isDirectory()) {
      yield { kind: 'file', name: path, isFound: false, isLeftOut: false, request };
      return;
    }
    let isEmpty = true;
    for (const found of walk(path)) {
      isEmpty = false;
      if (found.kind === 'trouble') yield found;
      else yield { kind: 'file', name: found.path, isFound: true, isLeftOut: false, request };
    }
    if (isEmpty) {
      yield trouble(
        argument,
        `There are no documents in the folder “${path}”.`,
        'Documents end in .json, .jsonc, .yaml or .yml; folders whose name begins with a dot, and node_modules, are not searched.',
      );
    }
    return;
  }
  if (codeOf(stats.failure) === 'ENOENT' && (await isPattern(argument))) {
    const matches = await matchesOf(argument);
    for (const name of matches)
      yield { kind: 'file', name, isFound: true, isLeftOut: false, request };
    if (!matches.length) {
      yield trouble(
        argument,
        `No document matches “${argument}”.`,
        'Check the pattern, and the folder that you are in.',
      );
    }
    return;
  }
  yield whyUnreadable(path, stats.failure);
};

/** What makes two sources the same one. */
const identityOf = ({ kind, name }: Source): string =>
  `${kind} ${kind === 'file' ? realPath(name) : name}`;

/**
 * Everything there is to read, each once however often it is named, with what could not be found. Lazily: a folder of a
 * thousand files is searched while they are read.
 */
export const expand = async function* (args: readonly string[]): AsyncGenerator<Source | Trouble> {
  const seen = new Map<string, Source>();
  for (const name of args) {
    const request: Request = { name, documents: 0, leftOut: 0 };
    for await (const found of expandOne(name, request)) {
      if (found.kind === 'trouble') {
        yield found;
        continue;
      }
      const identity = identityOf(found);
      const before = seen.get(identity);
      // What a search has left out is still checked if it is named.
      if (before && (found.isFound || !before.isLeftOut)) {
        request[before.isLeftOut ? 'leftOut' : 'documents'] += 1;
      } else {
        seen.set(identity, found);
        yield found;
      }
    }
    if (request.leftOut && !request.documents) {
      yield trouble(
        name,
        `None of the ${String(request.leftOut)} files that “${name}” leads to is a pathway.`,
        'A pathway has "from" and "to". To have a file checked in any case, name it.',
      );
    }
  }
};
