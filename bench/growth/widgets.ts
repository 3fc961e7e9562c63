/** One guide, ten and fifty on one page, each of a document of its own. */
import type { Browser } from 'playwright-core';
import { staticGuide } from '../../src/render/index.js';
import { documentOf, pathwayOf, type Size } from './documents.js';
import type { Figure } from './figure.js';
import { measureLoads, type Pair } from './loads.js';
import { pageOf, SCRIPT, STYLES, withSite, writeSite } from './site.js';

const COUNTS = [1, 10, 50] as const;

/** As large as the guides of the demo. */
const SIZE: Size = { phases: 5, tasks: 20 };

const idOf = (index: number): string => `guide-${String(index + 1)}`;

/** The last things of the last section. */
const LAST = { ours: '.next90Days .tasks li', limit: '.pw-next90Days .pw-tasks li' };

const fill = async (folder: string): Promise<readonly Pair[]> => {
  const guides = await Promise.all(
    Array.from({ length: Math.max(...COUNTS) }, async (_, index) => {
      const id = idOf(index);
      const document = documentOf(SIZE, id);
      return { id, document, content: await staticGuide(pathwayOf(document)) };
    }),
  );
  const files = Object.fromEntries(guides.map(({ id, document }) => [`${id}.json`, document]));
  const pairs = COUNTS.map((count): Pair => {
    const some = guides.slice(0, count);
    const [ours, limit] = ['ours', 'static'].map((kind) => `${kind}-${String(count)}.html`);
    files[ours!] = pageOf(
      SCRIPT,
      some
        .map(({ id }) => `<career-pathway id="${id}" src="${id}.json"></career-pathway>`)
        .join('\n'),
    );
    files[limit!] = pageOf(
      STYLES,
      some.map(({ id, content }) => `<div id="${id}">${content}</div>`).join('\n'),
    );
    return {
      name: count === 1 ? '1 guide' : `${String(count)} guides`,
      ours: {
        page: ours!,
        complete: some.map(({ id }) => [`#${id}`, '[data-section="action-plan"]', LAST.ours]),
      },
      limit: { page: limit!, complete: some.map(({ id }) => [`#${id} ${LAST.limit}`]) },
    };
  });
  writeSite(folder, files);
  return pairs;
};

export const measureWidgets = (
  browser: Browser,
  { rounds }: { readonly rounds: number },
): Promise<readonly Figure[]> =>
  withSite(fill, (origin, pairs) => measureLoads(browser, origin, pairs, rounds));
