/**
 * Writes docs/lint-rules.md from the editorial rules themselves.
 *
 * Usage: node --import=tsx scripts/lint-rules.ts [--check]
 *   --check  writes nothing; fails where the file is out of date
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { lint, ruleGroups, type LintFinding, type Rule } from '../src/lint/index.js';
import { formatPath, parse } from '../src/model/index.js';

const file = fileURLToPath(new URL('../docs/lint-rules.md', import.meta.url));

/** The day on which the examples are looked at. */
const TODAY = '2026-11-25';

const REQUIRED = {
  version: 1,
  id: 'potter-to-carpenter',
  from: { title: 'Potter' },
  to: { title: 'Carpenter' },
  title: 'From clay to wood',
};

const INTRO = `# Editorial rules

<!-- Written by scripts/lint-rules.ts; change the rules, not this page. -->

A guide can be right by [the format](format.md) and still mislead its readers. These rules look for that.

| severity  | what it means                                                                |
| --------- | ---------------------------------------------------------------------------- |
| \`error\`   | readers are told two things that cannot both be true                         |
| \`warning\` | something is missing, or misleads                                            |
| \`info\`    | it could be better; no command fails for it                                  |

## When a finding is meant

Say so in the document, with the place and the reason. \`at\` covers what is inside it, and may be left out for the whole
document:

\`\`\`json
{
  "lint": [
    {
      "ignore": "resource-without-link",
      "at": "roadmap[2].resources",
      "reason": "Readers find these people in their own town."
    }
  ]
}
\`\`\`

An entry that silences nothing is reported as \`unused-ignore\`, so that it does not hide something later.

For all documents, change a rule in \`pathway.config.json\`: \`"off"\`, another severity, or an object with the rule's own
numbers:

\`\`\`json
{
  "rules": {
    "paid-only": "off",
    "resource-without-link": "info",
    "old-figures": { "severity": "error", "months": 12 }
  }
}
\`\`\`

Each example below holds only the keys that it is about.
`;

/** GitHub's anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

/** Text as it is, without what Markdown would make of it. */
const plain = (text: string): string => text.replace(/[\\*_<>[\]]/g, String.raw`\$&`);

const findingsOf = async ({ id, examples }: Rule): Promise<LintFinding[]> => {
  const { pathway } = parse({ ...REQUIRED, ...examples.wrong });
  if (!pathway) throw new Error(`The example of ${id} is no pathway.`);
  const links = new Map(Object.entries(examples.links ?? {}));
  return (await lint(pathway, { today: TODAY, links })).filter(({ rule }) => rule === id);
};

const optionsOf = ({ options = {} }: Rule): string =>
  Object.entries(options)
    .map(([name, option]) => `- \`${name}\`, by default ${option.default}: ${option.description}`)
    .join('\n');

const languagesOf = ({ languages }: Rule): string => {
  if (!languages) return '';
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const listed = new Intl.ListFormat('en').format(languages.map((tag) => names.of(tag)!));
  return ` Only for guides in ${listed}.`;
};

const section = async (rule: Rule): Promise<string> => {
  const findings = await findingsOf(rule);
  const told = findings.map(
    ({ segments, message, suggestion }) =>
      `- \`${formatPath([...segments])}\`: ${plain(message)} _${plain(suggestion)}_`,
  );
  const options = optionsOf(rule);
  return [
    `### ${rule.id}`,
    `**${rule.severity}.** ${plain(rule.title)}${languagesOf(rule)}`,
    plain(rule.reason),
    ...(options ? ['Options:', options] : []),
    'Wrong:',
    json(rule.examples.wrong),
    told.join('\n'),
    'Right:',
    json(rule.examples.right),
  ].join('\n\n');
};

/** The whole page, as Prettier has it. */
export const lintRulesPage = async (): Promise<string> => {
  const groups = ruleGroups.filter(({ rules }) => rules.length);
  const contents = groups.map(
    ({ title, rules }) =>
      `- [${title}](#${anchor(title)}): ${rules.map(({ id }) => `[${id}](#${id})`).join(', ')}`,
  );
  const sections = await Promise.all(
    groups.map(async ({ title, rules }) =>
      [`## ${title}`, ...(await Promise.all(rules.map(section)))].join('\n\n'),
    ),
  );
  const page = [INTRO, contents.join('\n'), ...sections].join('\n\n');
  return format(page, { ...(await resolveConfig(file)), filepath: file });
};

const isMain = process.argv[1] === fileURLToPath(import.meta.url);
if (isMain) {
  const page = await lintRulesPage();
  if (!process.argv.includes('--check')) {
    await writeFile(file, page);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== page) {
    console.error('docs/lint-rules.md is out of date: node --import=tsx scripts/lint-rules.ts');
    process.exitCode = 1;
  }
}
