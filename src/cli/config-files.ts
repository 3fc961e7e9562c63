import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { rules } from '../lint/index.js';
import { CONFIG_NAME, readConfig, type Config } from './config.js';
import { decode } from './inputs/decode.js';
import { realPath } from './inputs/real-path.js';
import type { Source } from './inputs/source.js';
import { trouble, troubleOf, type Trouble } from './trouble.js';

/** A configuration that holds for some documents. */
export interface ActiveConfig {
  readonly rules: Config['rules'];
  isIgnored(path: string): boolean;
}

export interface ConfigFiles {
  /** What holds for a document, or why that cannot be told. */
  of(source: Source): ActiveConfig | Trouble;
}

const NO_CONFIG: ActiveConfig = { rules: {}, isIgnored: () => false };

const load = (file: string): ActiveConfig | Trouble => {
  let bytes;
  try {
    if (!statSync(file).isFile()) {
      return trouble(file, `The configuration “${file}” is no file.`, 'Name a file.');
    }
    bytes = readFileSync(file);
  } catch (error) {
    const { message, suggestion } = troubleOf(file, error);
    return trouble(file, `The configuration ${message}`, suggestion);
  }
  const decoded = decode(bytes);
  if (decoded.text === undefined) {
    return trouble(file, `The configuration “${file}” ${decoded.message}`, decoded.suggestion);
  }
  const { config, problems } = readConfig(decoded.text, rules);
  if (problems.length) {
    const told = problems.map(
      ({ line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`,
    );
    return trouble(
      file,
      told.join(' '),
      'Until that is mended, no document is held against the editorial rules.',
    );
  }
  let ignored: ReadonlySet<string> | undefined;
  const search = () =>
    new Set(
      globSync([...config.ignore], {
        cwd: dirname(resolve(file)),
        absolute: true,
        dot: true,
        ignore: '**/node_modules/**',
      }).map((path) => realPath(path)),
    );
  return {
    rules: config.rules,
    isIgnored(path) {
      if (!config.ignore.length) return false;
      ignored ??= search();
      return ignored.has(realPath(path));
    },
  };
};

/**
 * The configurations that hold: the one that was named, or else for each document the nearest from its folder upwards.
 * @param named by the caller
 */
export const createConfigFiles = (named?: string): ConfigFiles => {
  const loaded = new Map<string, ActiveConfig | Trouble>();
  const loadOnce = (file: string) => {
    const known = loaded.get(file);
    if (known) return known;
    const config = load(file);
    loaded.set(file, config);
    return config;
  };
  const nearestTo = (folder: string): ActiveConfig | Trouble => {
    const known = loaded.get(folder);
    if (known) return known;
    const file = join(folder, CONFIG_NAME);
    const above = dirname(folder);
    let config: ActiveConfig | Trouble = NO_CONFIG;
    if (existsSync(file)) config = loadOnce(file);
    else if (above !== folder) config = nearestTo(above);
    loaded.set(folder, config);
    return config;
  };
  return {
    of({ kind, name }) {
      if (named !== undefined) return loadOnce(named);
      return nearestTo(kind === 'file' ? dirname(resolve(name)) : process.cwd());
    },
  };
};
