/** Guides of 5, 50 and 500 phases, against the same as static HTML. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildContenders } from '../contenders.js';
import { describeSize, documentOf, pathwayOf, PHASE_SIZES } from './documents.js';
import type { Figure } from './figure.js';
import { measureLoads, type Loaded, type Pair } from './loads.js';
import { withSite } from './site.js';

const fill = async (folder: string): Promise<readonly Pair[]> => {
  writeFileSync(join(folder, 'blank.html'), '<!doctype html>');
  const pairs: Pair[] = [];
  for (const size of PHASE_SIZES) {
    const document = documentOf(size);
    pathwayOf(document);
    const within = `phases-${String(size.phases)}`;
    const built = await buildContenders(join(folder, within), {
      names: ['static', 'ours'],
      document,
    });
    const named = (name: string): Loaded => {
      const { page, complete } = built.find((each) => each.name === name)!;
      return { page: `${within}/${page}`, complete };
    };
    pairs.push({ name: describeSize(size), ours: named('ours'), limit: named('static') });
  }
  return pairs;
};

export const measurePhases = (
  browser: Browser,
  { rounds }: { readonly rounds: number },
): Promise<readonly Figure[]> =>
  withSite(fill, (origin, pairs) => measureLoads(browser, origin, pairs, rounds));
