import { readFileSync } from 'node:fs';

/** Put in by the build; the sources are run without it. */
declare const PATHWAY_VERSION: string | undefined;

const fromPackage = (): string =>
  (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

/** The package's version. */
export const version: string =
  typeof PATHWAY_VERSION === 'undefined' ? fromPackage() : PATHWAY_VERSION;
