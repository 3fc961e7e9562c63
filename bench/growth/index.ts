/**
 * Measures how what is read, shown and changed grows with the document and with the number of guides on a page, and prints
 * tables. Needs the built `dist`.
 *
 * Usage: node --import=tsx bench/growth/index.ts [rounds]
 */
import { launch } from '../browser/chromium.js';
import { rowOf, type Figure } from './figure.js';
import { measureInteractions } from './interactions.js';
import { measureParseAndPlan } from './parse-and-plan.js';
import { measurePhases } from './phases.js';
import { measureWidgets } from './widgets.js';

const rounds = Number(process.argv[2] ?? 10);

const print = (what: string, figures: readonly Figure[]) => {
  console.log(`\n${what}`);
  console.table(figures.map(rowOf));
};

print('To read and to reckon', await measureParseAndPlan({ rounds }));
const browser = await launch();
try {
  print('What a reader does', await measureInteractions(browser, { rounds }));
  print('Phases', await measurePhases(browser, { rounds }));
  print('Guides on one page', await measureWidgets(browser, { rounds }));
} finally {
  await browser.close();
}
