/** The commands that make of documents what others read: pages, snippets, files. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { TARGETS, type Target } from '../snippet/index.js';
import type { ExitCode } from './exit-codes.js';
import { EXPORT_FORMATS, type ExportOptions } from './export-options.js';
import {
  cssColour,
  folderAddress,
  interfaceLanguage,
  linkAddress,
  webAddress,
} from './option-values.js';
import type { Session } from './session.js';

interface RenderFlags {
  readonly output?: string;
  readonly src?: string;
  readonly jsonLd?: true;
  readonly page?: true;
  readonly baseUrl?: string;
  readonly assets?: string;
  readonly accent?: string;
  readonly lang?: string;
  readonly headingLevel?: number;
}

interface SnippetCommandFlags {
  readonly for: Target;
  readonly src?: string;
  readonly assets?: string;
  readonly static?: true;
  readonly accent?: string;
  readonly theme?: string;
  readonly storage?: string;
  readonly lang?: string;
  readonly headingLevel?: number;
  readonly output?: string;
}

const headingLevel = (): Option =>
  new Option('--heading-level <level>', 'level of the guide’s top heading, 2 to 6').argParser(
    (text) => {
      if (!/^[2-6]$/.test(text)) throw new InvalidArgumentError('It is a number from 2 to 6.');
      return Number(text);
    },
  );

const accent = (): Option =>
  new Option('--accent <colour>', 'the one colour that brands the guide').argParser(cssColour);

const language = (): Option =>
  new Option('--lang <tag>', 'language of the interface’s words (default: the guide’s)').argParser(
    interfaceLanguage,
  );

/** Adds these commands to the command line; see `createProgram`. */
export const addPublishing = (
  program: Command,
  session: () => Session,
  done: (code: ExitCode) => void,
): void => {
  program
    .command('render')
    .summary('write guides as HTML that needs no script')
    .description(
      'Writes a guide as static HTML: what stands inside the tag until the script takes over, and for good where there is none.',
    )
    .argument('<files...>', 'files, folders, patterns, addresses, or - for standard input')
    .option('-o, --output <path>', 'the file to write; with --page the folder')
    .addOption(
      new Option(
        '--src <address>',
        'write the whole tag, with this address of the document',
      ).argParser(linkAddress),
    )
    .option('--json-ld', 'add what the guide says as schema.org data')
    .option('--page', 'write whole documents, a list of them, and all files that they need')
    .addOption(
      new Option(
        '--base-url <address>',
        'where the folder will be: canonical links, sitemap, oembed.json',
      ).argParser((value) => folderAddress(webAddress(value))),
    )
    .addOption(
      new Option(
        '--assets <address>',
        'where the script’s folder is, instead of a copy beside the pages',
      ).argParser(folderAddress),
    )
    .addOption(accent())
    .addOption(language())
    .addOption(headingLevel())
    .addHelpText(
      'after',
      `
The content is styled by pathway-elements.css, and has neither scripts nor style
attributes. With --page, each guide becomes <id>.html with <id>.json beside it.
An --accent comes as a <style> before the content, and with --page as accent.css.

Exit codes:
  0    written; should a document have problems, standard error says so
  1    a document shows nothing; with --page nothing is written
  2    misuse, or something could not be read or written

Examples:
  pathway render guide.json > guide.html
  pathway render guide.json --src /pathways/guide.json --json-ld
  pathway render guides --page --json-ld --base-url https://example.org/guides/ -o site`,
    )
    .action(async (files: string[], flags: RenderFlags) => {
      const { runRender } = await import('./commands/render.js');
      done(
        await runRender(files, session(), {
          ...flags,
          out: flags.output,
          hasJsonLd: Boolean(flags.jsonLd),
          isPage: Boolean(flags.page),
        }),
      );
    });

  program
    .command('snippet')
    .summary('print what to paste into a page')
    .description('Prints what to paste where, so that a page shows a guide.')
    .argument('<file>', 'a file, an address, or - for standard input')
    .addOption(
      new Option('--for <site>', 'what kind of site it is for').choices(TARGETS).default('html'),
    )
    .addOption(
      new Option(
        '--src <address>',
        'address of the document (default: /pathways/<id>.json; for ghost below /assets, for squarespace and webflow on the site of --assets)',
      ).argParser(linkAddress),
    )
    .addOption(
      new Option(
        '--assets <address>',
        'where the script’s folder is (default: a folder of this version)',
      ).argParser(folderAddress),
    )
    .option('--static', 'with the guide as static content inside the tag')
    .addOption(accent())
    .addOption(new Option('--theme <theme>', 'light or dark').choices(['auto', 'light', 'dark']))
    .addOption(
      new Option('--storage <where>', 'where the reader’s answers are kept').choices([
        'local',
        'session',
        'ask',
        'none',
      ]),
    )
    .addOption(language())
    .addOption(headingLevel())
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText(
      'after',
      `
Exit codes:
  0    printed
  1    the document shows nothing
  2    misuse, or something could not be read or written

Examples:
  pathway snippet guide.json
  pathway snippet --for wordpress --src https://example.org/guide.json guide.json
  pathway snippet --for iframe --assets https://example.org/pathway-elements/ guide.json`,
    )
    .action(async (file: string, flags: SnippetCommandFlags) => {
      const { runSnippet } = await import('./commands/snippet.js');
      done(
        await runSnippet(file, session(), {
          ...flags,
          target: flags.for,
          isStatic: Boolean(flags.static),
          out: flags.output,
        }),
      );
    });

  program
    .command('export')
    .summary('write a guide as Markdown, its tasks as a table, or its data as JSON-LD')
    .description('Writes a guide as pages show it, in a format for other programs and for readers.')
    .argument('<file>', 'a file, an address, or - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'what to write')
        .choices(EXPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .option(
      '-o, --output <file>',
      'write there, whole or not at all, instead of to standard output',
    )
    .addOption(language())
    .addOption(
      new Option(
        '--base <address>',
        'where the document is to lie, for its relative links',
      ).argParser(webAddress),
    )
    .addOption(
      new Option('--url <address>', 'json-ld: the page that is to show the guide').argParser(
        webAddress,
      ),
    )
    .option('--bom', 'csv: begin with a byte order mark, which Excel needs')
    .addHelpText(
      'after',
      `
Formats:
  markdown  the whole guide, in CommonMark
  json-ld   what the page shows, in the words of schema.org, for a
            <script type="application/ld+json">; with --url, its parts have addresses for ids
  csv       all tasks, with phase, hours and address. Before what a spreadsheet would take
            for a formula stands an apostrophe

Exit codes:
  0    exported; should the document have problems, standard error tells them
  1    the document cannot be shown at all
  2    misuse, or the file could not be read or written

Examples:
  pathway export guide.json --format markdown -o guide.md
  pathway export guide.yaml --format json-ld --url https://example.org/guide
  pathway export guide.json --format csv --bom -o tasks.csv`,
    )
    .action(async (file: string, options: ExportOptions) => {
      const { runExport } = await import('./commands/export.js');
      done(await runExport(file, session(), options));
    });
};
