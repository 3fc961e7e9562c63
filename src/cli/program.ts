/** What the command understands, and what it says of itself. */
import { Command, Option } from 'commander';
import type { ExitCode } from './exit-codes.js';
import { addPublishing } from './publishing.js';
import { FORMATS, type Format } from './reports/reporter.js';
import type { Session } from './session.js';
import { version } from './version.js';

interface ReportFlags {
  readonly format?: Format;
  readonly json?: true;
  readonly quiet?: true;
}

interface LintFlags extends ReportFlags {
  readonly config?: string;
  readonly checkLinks?: true;
  readonly cache: boolean;
}

const INPUTS = `
What FILES may be, as many as you like:
  guide.json            a document, in JSON, JSON with comments, or YAML
  guides                a folder: searched, with those in it, for .json, .jsonc, .yaml
                        and .yml, but not in node_modules nor where a name begins with a dot
  "guides/**/*.yaml"    a pattern
  https://example.org/guide.json
  -                     standard input

What a search finds and what is clearly no pathway, such as a package.json, is left
out and counted. What you name yourself is checked in any case.`;

const EXIT_CODES = `
Exit codes:
  0    no problems; notes do not count
  1    there are errors or warnings
  2    misuse, or something you asked for could not be read; all else was checked`;

const JSON_FORMAT = `
With --json you get one object: "files" has each document of which there is something to
say, with "findings" (severity, code, message, suggestion, path, place with line, column
and offset) and what was "mended"; "unread" has what could not be read; "summary" counts.`;

const formatOf = ({ format, json }: ReportFlags): Format => (json ? 'json' : (format ?? 'text'));

const withReport = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'how to report (default: text)').choices(FORMATS))
    .addOption(new Option('--json', 'the same as --format json').conflicts('format'))
    .option('-q, --quiet', 'errors and warnings only: no notes, no summary');

/**
 * The command line.
 * @param session called once a command is to run
 * @param done told the exit code of the command
 */
export const createProgram = (session: () => Session, done: (code: ExitCode) => void): Command => {
  const program = new Command('pathway')
    .description(
      'Checks, mends, converts and publishes career guides: the documents that <career-pathway> shows.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this, or with a command what that one does')
    .showHelpAfterError('“pathway --help” tells what there is.')
    .exitOverride();

  withReport(
    program
      .command('validate')
      .summary('tell what is wrong with documents, and where')
      .description(
        'Holds documents against the format, and tells what is wrong, where, and how to mend it.',
      )
      .argument('<files...>', 'files, folders, patterns, addresses, or - for standard input')
      .option('--fix', 'mend what needs no decision, and write ids that are missing'),
  )
    .addHelpText(
      'after',
      `${INPUTS}

With --fix, files are replaced whole or not at all. What needs a decision is reported as
ever. From standard input, the mended text goes to standard output, and the report to
standard error.
${JSON_FORMAT}
${EXIT_CODES}

Examples:
  pathway validate guides
  pathway validate --fix guides/chef-to-food-teacher.json
  pathway validate --format github "guides/**/*.json"
  curl -s https://example.org/guide.json | pathway validate -`,
    )
    .action(async (files: string[], flags: ReportFlags & { readonly fix?: true }) => {
      const { runValidate } = await import('./commands/validate.js');
      done(
        await runValidate(files, session(), {
          format: formatOf(flags),
          isQuiet: Boolean(flags.quiet),
          isFixing: Boolean(flags.fix),
        }),
      );
    });

  withReport(
    program
      .command('lint')
      .summary('tell what misleads readers though the format allows it')
      .description(
        'Holds documents against the format and the editorial rules: figures that contradict one another, links that are broken, skills that are never learnt, and the like.',
      )
      .argument('<files...>', 'files, folders, patterns, addresses, or - for standard input')
      .option('--config <file>', 'the configuration, instead of the nearest pathway.config.json')
      .option('--check-links', 'try the links of the guides')
      .option('--no-cache', 'try links that were tried within a day, too'),
  )
    .addHelpText(
      'after',
      `${INPUTS}

For each document, the nearest pathway.config.json from its folder upwards holds. It may
have comments:
  {
    "rules": {
      "<id>": "off",                                 // or "info", "warning", "error"
      "<other id>": { "severity": "info", "<option>": 3 }
    },
    "ignore": ["drafts/**"]                          // files that a search leaves out
  }

--check-links asks each address once, few at a time, and keeps the answers for a day. What
a server keeps from programs (401, 403, 429) is told, but is no broken link.
${JSON_FORMAT}
${EXIT_CODES}

Examples:
  pathway lint guides
  pathway lint --check-links guides/chef-to-food-teacher.json
  pathway lint --format sarif guides > pathway.sarif`,
    )
    .action(async (files: string[], flags: LintFlags) => {
      const { runLint } = await import('./commands/lint.js');
      done(
        await runLint(files, session(), {
          format: formatOf(flags),
          isQuiet: Boolean(flags.quiet),
          config: flags.config,
          isCheckingLinks: Boolean(flags.checkLinks),
          isCaching: flags.cache,
        }),
      );
    });

  program
    .command('convert')
    .summary('write a document as plain JSON, as pages read it')
    .description(
      'Writes a document in YAML, or in JSON with comments, as the plain JSON that pages read.',
    )
    .argument('<file>', 'a file, an address, or - for standard input')
    .option(
      '-o, --output <file>',
      'write there, whole or not at all, instead of to standard output',
    )
    .addHelpText(
      'after',
      `
Exit codes:
  0    converted; should the document have problems, standard error says so
  1    the document cannot be read as YAML or JSON
  2    misuse, or the file could not be read or written

Examples:
  pathway convert guide.yaml -o public/guide.json
  pathway convert - < guide.jsonc > guide.json`,
    )
    .action(async (file: string, { output }: { readonly output?: string }) => {
      const { runConvert } = await import('./commands/convert.js');
      done(await runConvert(file, session(), output));
    });

  addPublishing(program, session, done);

  program
    .command('schema')
    .summary('print the format as a JSON Schema')
    .description('Prints the format as a JSON Schema, for editors and other tools.')
    .addHelpText('after', '\nExample:\n  pathway schema > pathway.schema.json')
    .action(async () => {
      const { runSchema } = await import('./commands/schema.js');
      done(await runSchema(session()));
    });

  return program.addHelpText(
    'after',
    `
“pathway <command> --help” tells more, with examples.
${EXIT_CODES}

Colours are for terminals alone; NO_COLOR=1 and FORCE_COLOR=1 say otherwise.

Examples:
  pathway validate guides                   everything in a folder
  pathway validate --fix guide.json         mend what is safe
  pathway lint --check-links guide.json     what misleads readers, broken links included
  pathway convert guide.yaml -o guide.json  for publishing
  pathway export guide.json -f markdown     for reading
  pathway render guides --page -o site      as web pages that need no script
  pathway snippet guide.json                what to paste into a page`,
  );
};
