/** What to paste where, for each kind of site. */
import { accentStyle } from './accent.js';
import { frameAddress, frameHelper, frameTag } from './iframe.js';
import {
  classicScript,
  guideTag,
  integrityMap,
  moduleScript,
  preload,
  spaceRule,
  styleSheet,
  type Files,
  type GuideTag,
} from './parts.js';
import { THEME, type Target } from './sites.js';

export interface SnippetOptions extends GuideTag {
  readonly files: Files;
  /** What the guide is called; for the title of a frame. */
  readonly title: string;
  /** Colour that brands the guide, as CSS has it. */
  readonly accent?: string | undefined;
  /** The package's version. */
  readonly version: string;
}

/** Something to paste, or to do. */
export interface Step {
  /** Where it goes, and what there is to know of it, as sentences. */
  readonly where: string;
  /** As it is pasted. */
  readonly code: string;
  readonly language: 'html' | 'sh' | 'js' | 'text';
}

const html = (where: string, ...lines: readonly string[]): Step => ({
  where,
  code: lines.filter(Boolean).join('\n'),
  language: 'html',
});

const accentSteps = (options: SnippetOptions): Step[] =>
  options.accent
    ? [html('Into the <head>, or into a style sheet.', accentStyle(options.accent))]
    : [];

/** Static content has its own style sheet, and needs no place kept. */
const before = (options: SnippetOptions): string[] => [
  options.content ? styleSheet(options.files) : spaceRule(),
  options.accent ? accentStyle(options.accent) : '',
  preload(options.src),
];

const withModule = (options: SnippetOptions): string[] => [
  ...before(options),
  integrityMap(options.files),
  moduleScript(options.files),
];

const onOwnPage = (options: SnippetOptions, about: string): Step[] => [
  html(
    `Into the <head> of the page. ${about} If the page has an import map already, put the entries of this one into it: the map has to stand before the first module.`,
    ...withModule(options),
  ),
  html('Where the guide should stand.', guideTag(options)),
];

const isWhole = (address: string): boolean => /^https?:/.test(address);

/** What has to lie where, before the block shows anything. */
const filesFor = ({ files, src }: SnippetOptions): string =>
  `The script comes from ${files.folder}, a copy of the package’s folder “dist”, and the document from ${src}${
    isWhole(files.folder)
      ? `${isWhole(src) ? '' : ' of the page’s own site'}. A site that is not the page’s own has to send Access-Control-Allow-Origin for its files.`
      : '. A site that has no room for such a folder takes both from another one, named by its whole address, whose server sends Access-Control-Allow-Origin.'
  }`;

/** All in one block, for editors that know no head. */
const inOneBlock = (where: string, options: SnippetOptions): Step[] => [
  html(`${where} ${filesFor(options)}`, ...withModule(options), guideTag(options)),
];

const inClassicBlock = (where: string, options: SnippetOptions): Step[] => [
  html(
    `${where} ${filesFor(options)}`,
    ...before(options),
    integrityMap(options.files),
    classicScript(options.files),
    guideTag(options),
  ),
];

const inTheme = ({ files, src }: SnippetOptions): string =>
  [files.folder, src].some((address) => address.startsWith(THEME))
    ? ` What is to have an address below ${THEME} goes into the folder “assets” of the theme, which you upload then.`
    : '';

/** In characters, as Webflow counts those of an embed: docs/publish/hosted-services.md has the source. */
const WEBFLOW_LIMIT = 50_000;

/** With a warning before all else where an embed has no room for what is pasted. */
const withinLimit = (step: Step): Step =>
  snippetText([step]).length > WEBFLOW_LIMIT
    ? {
        ...step,
        where: `This is too long for Webflow, which takes ${WEBFLOW_LIMIT.toLocaleString('en')} characters in an embed: make it anew without --static. ${step.where}`,
      }
    : step;

/** @returns nothing for what is no address, such as one that is still being typed */
const addressOf = (text: string, base: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined;

/** The document, and of which site it is: the frame shows those of others only if its own has said so. */
const inFrameShown = ({ files, src }: SnippetOptions): string => {
  const frame = addressOf(files.folder, 'https://relative.invalid/');
  const origin = frame && addressOf(src, frame.href)?.origin;
  return !origin || origin === frame.origin
    ? `${src} of the same site.`
    : `${src}. If ${origin} is another site than that of the frame, a file embed.json beside embed.html there has to say { "origins": ["${origin}"] }.`;
};

const inFrame = (where: string, options: SnippetOptions): Step[] => [
  html(
    `${where} The page in the frame comes from ${options.files.folder}, a copy of the package’s folder “dist”, and shows ${inFrameShown(options)}`,
    frameTag(options.files, options),
    frameHelper(options.files),
  ),
];

const frameOnly = (where: string, options: SnippetOptions): Step[] => [
  html(where, frameTag(options.files, options)),
];

const steps: Readonly<Record<Target, (options: SnippetOptions) => Step[]>> = {
  html: (options) =>
    onOwnPage(
      options,
      `The folder “dist” of the package lies on your site as ${options.files.folder}, and the document as ${options.src}. Each version has a folder of its own, so that no cache mixes two.`,
    ),
  cdn: (options) =>
    onOwnPage(
      options,
      `The script comes from a network that is not yours: the hashes make browsers refuse any file but these. The document lies on your site as ${options.src}.`,
    ),
  iframe: (options) =>
    inFrame(
      'Where the guide should stand. Leave the script out where scripts are stripped: then the frame keeps its height and scrolls.',
      options,
    ),
  npm: (options) => [
    {
      where: 'In your project.',
      code: `npm install pathway-elements@${options.version}`,
      language: 'sh',
    },
    {
      where: options.content
        ? 'In a module of the page, with a bundler that takes style sheets; without one, link dist/pathway-elements.css of the package in the <head>.'
        : 'In a module of the page.',
      code: options.content
        ? `import 'pathway-elements';\nimport 'pathway-elements/pathway-elements.css';`
        : `import 'pathway-elements';`,
      language: 'js',
    },
    ...accentSteps(options),
    html(`In the markup. The document lies on your site as ${options.src}.`, guideTag(options)),
  ],
  wordpress: (options) =>
    inOneBlock(
      'With the plugin, pathway-elements.zip, you need none of this: paste the document itself into its block “Career guide”, which authors can do too. Without the plugin, into a block “Custom HTML”. It takes an administrator or an editor: of what authors and contributors save, WordPress strips scripts and tags that it does not know, and multisites strip them for editors too. There, use --for iframe if frames are allowed.',
      options,
    ),
  ghost: (options) =>
    inOneBlock(`Into a card “HTML” (type /html in the post).${inTheme(options)}`, options),
  squarespace: (options) =>
    inClassicBlock(
      'Into a block “Code” of type HTML. Plans that allow no scripts strip them: there, use --for iframe.',
      options,
    ),
  webflow: (options) =>
    inClassicBlock(
      'Into an element “Code Embed”. It shows on the published site, not in the designer.',
      options,
    ).map(withinLimit),
  wix: (options) =>
    frameOnly(
      'Into an element “HTML iframe” (under Add Elements, Embed), which is a frame itself: make it as high as you want the guide to be, since nothing tells it the height.',
      options,
    ),
  notion: ({ files, ...options }) => [
    {
      where:
        'Into a block “Embed”, as an address. The folder has to be on the open web, over https.',
      code: frameAddress(files, options),
      language: 'text',
    },
  ],
  'google-sites': (options) =>
    frameOnly(
      'Insert, Embed, “Embed code”: a frame within a frame, as high as you draw it.',
      options,
    ),
};

export const snippet = (target: Target, options: SnippetOptions): Step[] => steps[target](options);

const comments: Readonly<Record<Step['language'], (text: string) => string>> = {
  // An address in it may not end it.
  html: (text) => `<!-- ${text.replace(/--(!?)>/g, '--$1&gt;')} -->`,
  sh: (text) => `# ${text}`,
  js: (text) => `// ${text}`,
  text: (text) => `# ${text}`,
};

/** All steps as one text, each under a comment that says where it goes. */
export const snippetText = (all: readonly Step[]): string =>
  `${all.map(({ where, code, language }) => `${comments[language](where)}\n${code}`).join('\n\n')}\n`;
