/**
 * Measures the kit in Chromium: against static HTML and what publishers would use instead; how it grows; what reading a
 * document takes, and the command. Writes `bench/results.json`, and with it the figures and charts of `docs/performance.md`.
 * Needs the built `dist`, and quiet beside it.
 *
 * Usage: npm run bench [-- --full | --quick] [--only loads growth read command] [--loads 40] [--slowed]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { run } from '../scripts/support/run.mjs';
import { launch } from './browser/chromium.js';
import { measureInteractions } from './growth/interactions.js';
import { measureParseAndPlan } from './growth/parse-and-plan.js';
import { measurePhases } from './growth/phases.js';
import { measureWidgets } from './growth/widgets.js';
import { joined, measureLoads, ON_SLOW_4G, SLOWED } from './loads.js';
import { checkStable } from './quick.js';
import { report, type Results } from './report.js';

const PARTS = ['loads', 'growth', 'read', 'command'] as const;
type Part = (typeof PARTS)[number];

const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));
const PEERS = fileURLToPath(new URL('peers', import.meta.url));

const program = new Command('npm run bench --')
  .option(
    '--full',
    'as many loads for every cell as for those with a goal, and twice the rounds of growth',
  )
  .option('--quick', 'only what does not hang on the machine: bytes, requests, nodes, layout shift')
  .addOption(new Option('--only <parts...>', 'some of the parts').choices(PARTS))
  .option('--loads <count>', 'how many for a cell with a goal', Number, 40)
  .option('--slowed', 'loads only on a slow processor with an empty cache, as most goals have it')
  .parse();
const {
  full,
  quick,
  loads,
  slowed,
  only = PARTS,
} = program.opts<{
  loads: number;
  slowed?: boolean;
  full?: boolean;
  quick?: boolean;
  only?: readonly Part[];
}>();

const isAsked = (part: Part) => only.includes(part);

const machine = (browser: string) => {
  const model = cpus()[0]?.model ?? 'unknown processor';
  return `${String(cpus().length)} × ${model.trim()}, ${String(Math.round(totalmem() / 2 ** 30))} GiB, Chromium ${browser}, Node.js ${process.versions.node}`;
};

/** What an earlier run found stays for the parts that this one leaves out. */
const earlier = (): Partial<Results> =>
  existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : {};

const inBrowser = async () => {
  const browser = await launch();
  const tell = (line: string) => {
    console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);
  };
  try {
    const results: Partial<Results> = {
      ...earlier(),
      date: new Date().toISOString().slice(0, 10),
      machine: machine(browser.version()),
    };
    const keep = (found: Partial<Results>) => {
      Object.assign(results, found);
      writeFileSync(RESULTS, `${JSON.stringify(results, undefined, 1)}\n`);
    };
    if (isAsked('loads')) {
      if (!existsSync(`${PEERS}/node_modules`))
        await run('npm', ['ci', '--prefix', PEERS, '--ignore-scripts']);
      const cells = await measureLoads(browser, {
        loads: [loads, full ? loads : Math.ceil((loads * 15) / 40)],
        traced: Math.ceil((loads * 15) / 40),
        ...(slowed && { conditions: [SLOWED, ON_SLOW_4G] }),
        tell,
      });
      keep({ loads: joined(results.loads ?? [], cells) });
    }
    if (isAsked('growth')) {
      const rounds = full ? 20 : 10;
      keep({ parsing: await measureParseAndPlan({ rounds }) });
      tell('parse and plan');
      keep({ interactions: await measureInteractions(browser, { rounds: full ? 10 : 5 }) });
      tell('interactions');
      keep({ phases: await measurePhases(browser, { rounds }) });
      tell('phases');
      keep({ widgets: await measureWidgets(browser, { rounds: full ? 10 : 5 }) });
      tell('widgets');
    }
    await report(results);
  } finally {
    await browser.close();
  }
};

if (quick) {
  process.exitCode = (await checkStable()) ? 0 : 1;
} else {
  if (isAsked('loads') || isAsked('growth')) await inBrowser();
  if (isAsked('read')) await import('./parse.js');
  if (isAsked('command')) await import('./validate.js');
}
