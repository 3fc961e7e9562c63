/** Pages of guides, each as small as it can be. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../browser/server.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Paths, and what stands in the files there. */
export type Files = Readonly<Record<string, string>>;

/** Writes files beside the built script and style sheet, and the page from which `loadOnce` begins. */
export const writeSite = (folder: string, files: Files): void => {
  for (const name of ['pathway-elements.js', 'pathway-elements.css', 'pieces'])
    cpSync(join(DIST, name), join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries({ 'blank.html': '<!doctype html>', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Serves a folder that is gone afterwards. The server looks through it once, as it starts: so it is filled first. */
export const withSite = async <Filled, Result>(
  fill: (folder: string) => Filled | Promise<Filled>,
  action: (origin: string, filled: Filled) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  try {
    const filled = await fill(folder);
    const { origin, stop } = await serve(folder);
    try {
      return await action(origin, filled);
    } finally {
      stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const SCRIPT = '<script type="module" src="pathway-elements.js"></script>';
export const STYLES = '<link rel="stylesheet" href="pathway-elements.css">';

export const pageOf = (head: string, main: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guides</title>
<link rel="icon" href="data:,">
<style>body{max-width:75rem;margin:0 auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}</style>
${head}
</head>
<body>
<main>${main}</main>
</body>
</html>
`;
