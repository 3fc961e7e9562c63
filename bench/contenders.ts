/**
 * The pages that the benchmark loads side by side: one guide, shown in as many ways as a publisher has. All have the same
 * page around the guide, and the same words in it; each loads the way its own documentation advises.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../src/cli/version.js';
import { parse, type Pathway } from '../src/model/index.js';
import { staticGuide } from '../src/render/index.js';
import { guideTag, snippet } from '../src/snippet/index.js';
import { openTag, tag } from '../src/snippet/markup.js';
import { bundle, folderOf, PEERS, versionOf } from './contenders/bundle.js';
import {
  inComposition,
  inElements,
  inGuide,
  inMarkup,
  inTimeline,
  type Path,
} from './contenders/complete.js';
import { composition } from './contenders/composition.js';
import { copy, writeText } from './contenders/files.js';
import type { PathwayDocument } from './contenders/guide/document.js';
import { guide as handwritten } from './contenders/guide/guide.js';
import { pageOf } from './contenders/page.js';
import { missingWords, type Description } from './contenders/words.js';

export interface Contender {
  /** `static`, `vanilla`, `preact`, `react`, `shoelace`, `timelinejs`, `ours`, `ours-single` or `ours-static`. */
  readonly name: string;
  /** For tables and charts, with the library's version. */
  readonly label: string;
  /** The page, as a path in the folder that was built. */
  readonly page: string;
  /**
   * Paths through shadow roots to elements that are there once the last content is: the last items of each section. Of
   * what ours fetches when the reader nears it, nothing is among them.
   */
  readonly complete: readonly Path[];
}

export interface ContenderOptions {
  /** All by default. */
  readonly names?: readonly string[];
  /** Text of the pathway document; the guide that the project began with by default. */
  readonly document?: string;
}

const pathTo = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const SOURCE_GUIDE = 'demo/pathways/backend-developer-to-ai-interpretability-researcher.json';

/** Address of the document, beside every page. */
const SRC = 'guide.json';

/** What a contender is made of. */
interface Making {
  /** The folder of its own. */
  readonly folder: string;
  readonly guide: PathwayDocument;
  readonly pathway: Pathway;
  /** What `pathway render` makes of it. */
  readonly content: string;
}

/** What it puts into the page. */
interface Parts {
  readonly head: string;
  readonly main: string;
}

interface Recipe {
  readonly label: () => string;
  /** The folder is named by what comes before the slash. */
  readonly page: string;
  /** Writes the files that the page loads. */
  readonly make: (making: Making) => Parts | Promise<Parts>;
  readonly complete: (guide: PathwayDocument) => Path[];
  /** What it says of the guide, to be held against what the static page does. */
  readonly describe?: Description;
}

const head = (...lines: readonly string[]) => lines.join('\n');

const PRELOAD = openTag('link', { rel: 'preload', href: SRC, as: 'fetch', crossorigin: true });
const SCRIPT = tag('script', { type: 'module', src: 'guide.js' });
const styleSheet = (href: string) => openTag('link', { rel: 'stylesheet', href });

const STYLES = 'pathway-elements.css';

const copyStyles = ({ folder }: Making) => {
  copy(pathTo(`dist/${STYLES}`), join(folder, STYLES));
};

/** Keeps the place of what a script will show, as ours does. */
const space = (selector: string) =>
  tag('style', {}, `${selector}:empty{display:block;min-height:100vh}`);

const HOST = tag('div', { id: 'guide' });

/** A script that fetches the document and shows it with the markup and the style sheet of the static page. */
const handmade =
  (entry: string, { selector, main }: { readonly selector: string; readonly main: string }) =>
  async (making: Making): Promise<Parts> => {
    copyStyles(making);
    writeText(join(making.folder, 'guide.js'), await bundle(entry));
    return { head: head(space(selector), styleSheet(STYLES), PRELOAD, SCRIPT), main };
  };

const withShoelace = async ({ folder }: Making): Promise<Parts> => {
  writeText(join(folder, 'guide.js'), await bundle(join(PEERS, 'shoelace.js')));
  writeText(join(folder, 'guide.css'), await bundle(join(PEERS, 'shoelace.css')));
  return { head: head(space('#guide'), styleSheet('guide.css'), PRELOAD, SCRIPT), main: HOST };
};

/** Its documentation has a style sheet and a script, then a few lines in the page; and wants the place to have a height. */
const withTimeline = async ({ folder }: Making): Promise<Parts> => {
  const library = folderOf('@knight-lab/timelinejs');
  copy(join(library, 'dist/css/timeline.css'), join(folder, 'css/timeline.css'));
  copy(join(library, 'dist/css/icons'), join(folder, 'css/icons'));
  copy(join(library, 'dist/js/timeline.js'), join(folder, 'js/timeline.js'));
  const lines = await bundle(join(PEERS, 'timelinejs.js'));
  return {
    head: head(
      tag('style', {}, '#guide{height:650px}'),
      styleSheet('css/timeline.css'),
      PRELOAD,
      tag('script', { defer: true, src: 'js/timeline.js' }),
      tag('script', { type: 'module' }, lines),
    ),
    main: HOST,
  };
};

/** The folder of the script, named by its version as the snippet has it. */
const KIT = `pathway-elements/${version}/`;

/** Of the published files, what a page with modules may ask for. */
const FOR_PAGES = /^(?:pathway-elements\.(?:js|css)$|pieces\/)/;

const published = () =>
  JSON.parse(readFileSync(pathTo('dist/integrity.json'), 'utf8')) as Record<string, string>;

/** What the snippet tells publishers to paste: into the head, and where the guide should stand. */
const pasted = ({ folder, pathway }: Making, content?: string): Parts => {
  const integrity = published();
  for (const file of Object.keys(integrity).filter((name) => FOR_PAGES.test(name)))
    copy(pathTo(`dist/${file}`), join(folder, KIT, file));
  const [inHead, inPage] = snippet('html', {
    src: SRC,
    version,
    title: pathway.title,
    files: { folder: KIT, integrity },
    content,
  });
  return { head: inHead!.code, main: inPage!.code };
};

const SINGLE_ELEMENTS = [
  'pathway-overview',
  'skill-list kind="transferable"',
  'skill-list kind="to-learn"',
  'pathway-planner',
  'roadmap-timeline',
  'pathway-progress',
  'reality-check',
  'salary-outlook',
  'action-plan',
  'pathway-actions',
  'pathway-faq',
  'pathway-cta',
];

/** A layout of the page's own, and room for each element as the demo's page of single elements keeps it. */
const SINGLE_STYLE =
  'career-pathway>*{display:block;margin-block-end:3rem}career-pathway>:not(:defined){min-height:14em}';

const asElements = (making: Making): Parts => {
  const elements = SINGLE_ELEMENTS.map((each) => `<${each}></${each.split(' ')[0]!}>`);
  return {
    head: head(tag('style', {}, SINGLE_STYLE), pasted(making).head),
    main: guideTag({ src: SRC, content: `\n${elements.join('\n')}\n` }),
  };
};

const RECIPES: Readonly<Record<string, Recipe>> = {
  static: {
    label: () => 'Static HTML (the limit)',
    page: 'static/index.html',
    make: (making) => {
      copyStyles(making);
      return { head: styleSheet(STYLES), main: making.content };
    },
    complete: inMarkup,
  },
  vanilla: {
    label: () => 'Custom element by hand',
    page: 'vanilla/index.html',
    make: handmade(pathTo('bench/contenders/vanilla.ts'), {
      selector: 'handwritten-guide',
      main: tag('handwritten-guide', { src: SRC }),
    }),
    complete: inMarkup,
    describe: handwritten,
  },
  preact: {
    label: () => `Preact ${versionOf('preact')}`,
    page: 'preact/index.html',
    make: handmade(join(PEERS, 'preact.js'), { selector: '#guide', main: HOST }),
    complete: inMarkup,
    describe: handwritten,
  },
  react: {
    label: () => `React ${versionOf('react')}`,
    page: 'react/index.html',
    make: handmade(join(PEERS, 'react.js'), { selector: '#guide', main: HOST }),
    complete: inMarkup,
    describe: handwritten,
  },
  shoelace: {
    label: () => `Shoelace ${versionOf('@shoelace-style/shoelace')}`,
    page: 'shoelace/index.html',
    make: withShoelace,
    complete: inComposition,
    describe: composition,
  },
  timelinejs: {
    label: () => `TimelineJS ${versionOf('@knight-lab/timelinejs')} (roadmap only)`,
    page: 'timelinejs/index.html',
    make: withTimeline,
    complete: inTimeline,
  },
  ours: {
    label: () => `Pathway Elements ${version}`,
    page: 'ours/index.html',
    make: (making) => pasted(making),
    complete: inGuide,
  },
  'ours-single': {
    label: () => `Pathway Elements ${version}, single elements`,
    page: 'ours/single.html',
    make: asElements,
    complete: inElements,
  },
  'ours-static': {
    label: () => `Pathway Elements ${version} over static content`,
    page: 'ours/static.html',
    make: (making) => pasted(making, making.content),
    complete: inMarkup,
  },
};

/** The names of all contenders. */
export const CONTENDER_NAMES: readonly string[] = Object.keys(RECIPES);

const recipeOf = (name: string): Recipe => {
  const recipe = RECIPES[name];
  if (!recipe)
    throw new Error(`There is no contender “${name}”; there are ${CONTENDER_NAMES.join(', ')}.`);
  return recipe;
};

const assertSameWords = (
  name: string,
  describe: Description,
  { content, guide }: Omit<Making, 'folder'>,
) => {
  const missing = missingWords(content, describe, guide);
  if (missing !== undefined)
    throw new Error(
      `The contender “${name}” does not say what the static page does: “${missing}”.`,
    );
};

/**
 * Writes pages with all that they load into a folder that a server can serve as it is, each text beside its twin in
 * Brotli. The built `dist` has to be there, and for the contenders of other makers the packages of `bench/peers`.
 * @throws {Error} where a contender would show less of the document than the static page does
 */
export const buildContenders = async (
  folder: string,
  {
    names = CONTENDER_NAMES,
    document: text = readFileSync(pathTo(SOURCE_GUIDE), 'utf8'),
  }: ContenderOptions = {},
): Promise<readonly Contender[]> => {
  const { pathway } = parse(text);
  if (!pathway) throw new Error('The document shows nothing.');
  const guide = JSON.parse(text) as PathwayDocument;
  const made = { guide, pathway, content: await staticGuide(pathway) };
  const contenders: Contender[] = [];
  for (const name of names) {
    const { label, page, make, complete, describe } = recipeOf(name);
    const contender = { name, label: label(), page, complete: complete(guide) };
    if (describe) assertSameWords(name, describe, made);
    const [own] = page.split('/');
    const making = { ...made, folder: join(folder, own!) };
    const parts = await make(making);
    const { title, lang = 'en' } = pathway;
    writeText(join(folder, page), pageOf({ lang, title, ...parts }));
    if (name !== 'static') writeText(join(making.folder, SRC), text);
    contenders.push(contender);
  }
  return contenders;
};
