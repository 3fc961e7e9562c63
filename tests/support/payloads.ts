/** What somebody might write into a document to make it more than text, and ways to put it there. */
import type { PathwayDocument } from '../../src/model/index.js';

const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(30);

/** Texts by what they try. None of them may do anything, wherever they stand. */
export const families = {
  markup: [
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<career-pathway src="//evil.example/x.json"></career-pathway>',
    '</style><style>*{display:none}</style>',
    '<template><slot></template></article></section>',
    '&lt;b&gt;&amp;&#60;i&#62;',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=alert(1)&gt;">',
  ],
  handlers: [
    '" onclick="alert(1)',
    "' onmouseover='alert(1)",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    '` onfocus=alert(1) autofocus `',
    ' onload=alert(1) ',
    '" style="position:fixed;inset:0" x="',
    '";alert(1);//',
  ],
  templates: [
    '{{7*7}}',
    '${7*7}',
    '#{7*7}',
    '<%= 7*7 %>',
    '{hours} {start} {skills}',
    "# $& $1 $` $'",
    '<!--?lit$123456789$-->',
    'lit$123456789$',
    '?lit$',
    '<!--lit-part--><!--/lit-part-->',
    '<?lit$123$?>',
    '<?xml version="1.0"?>',
    '%s %d %c %o',
  ],
  scripts: [
    '\u202Etxt.exe\u202C',
    '\u202Dabc\u2066def',
    '\u2067rtl\u2069\u2069\u2069',
    '\u200B\u200D\u2060zero',
    '\uFEFFmark',
    '\uD800',
    'half \uDC00 a \uD83D character',
    'a\u0000b',
    '\u0001\u0008\u001B[31mred\u007F',
    'line\u2028paragraph\u2029end',
    'e\u0301'.repeat(40),
    'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F',
  ],
  calendar: [
    'x\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT',
    'x\nATTACH:https://evil.example/',
    'x\r\n ATTENDEE:mailto:a@evil.example',
    'x\rURL:javascript:alert(1)',
    'x\\nBEGIN:VALARM\\nACTION:DISPLAY',
    'x\u0085END:VCALENDAR\u0085BEGIN:VCALENDAR',
    'x;ALTREP="http://evil.example/":y,z',
    'x\u2028BEGIN:VTODO\u000BSUMMARY:y\u000CEND:VTODO',
  ],
  ends: [
    '</script>',
    '<!--',
    '-->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '</textarea></title></noscript>',
    '","pathway":"evil","x":"',
    '\\u003cscript\\u003e',
    '\\"}],"entries":{"task:x":["done",1]}',
  ],
  formulas: [
    "=cmd|'/c calc'!A0",
    '+1+1',
    '-2+3',
    '@SUM(1,1)',
    '\t=1+1',
    '=HYPERLINK("http://evil.example","x")',
    '\r=1',
  ],
  markdown: [
    '[x](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '<https://evil.example/>',
    'https://evil.example/',
    'www.evil.example',
    'a@evil.example',
    '](https://evil.example/) [x',
    '[x][evil] [evil]',
    '[evil]: https://evil.example/',
    '# heading',
    'x\n\n# heading\n\n- item\n\n> quote',
    'heading\n=====',
    '```\ncode\n```',
    '~~~',
    '`code`',
    '**strong** _em_ ~~gone~~',
    '***',
    '- [x] done',
    '1. one',
    '1) one',
    '| a | b |\n|---|---|\n| c | d |',
    '&#106;avascript&colon;alert(1)',
    '\\',
    '    indented',
    '[^1]\n\n[^1]: note',
    '$$x$$ :smile: @somebody #1',
  ],
  keys: [
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__defineGetter__',
    'then',
    'length',
    'nodeType',
    '_$litType$',
    'NaN',
    'null',
    'undefined',
    '[object Object]',
    '../../etc/passwd',
    'task:x',
    'pathway-elements:x',
  ],
  addresses: [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    '//evil.example/',
    '#pathway:x/roadmap/y',
    '#pathway-plan=v1.x',
    '%',
    '%00%E4%ZZ',
    'a/b?c#d e',
  ],
  long: [long, `${long} ${long}`, `${'\u00A0'.repeat(500)}x`, '🧑🏽‍🔬'.repeat(50)],
} as const satisfies Record<string, readonly string[]>;

/** All of them. */
export const payloads: readonly string[] = Object.values(families).flat();

/** Addresses that are not for links, or lead elsewhere than they seem to. */
export const urlPayloads: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'java\tscript:alert(1)',
  'javascript\t:alert(1)',
  '\u0000javascript:alert(1)',
  '\u0001\u001Fjavascript:alert(1)',
  '\u00A0javascript:alert(1)',
  '\u200Bjavascript:alert(1)',
  '\uFEFFjavascript:alert(1)',
  '\u202Ejavascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript&#58;alert(1)',
  'javascript%3Aalert(1)',
  '%6Aavascript:alert(1)',
  'javascript://https://example.org/%0Aalert(1)',
  'javascript:javascript:alert(1)',
  'vbscript:msgbox(1)',
  'VBScript:msgbox(1)',
  'livescript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://example.org/0000',
  'blob:javascript:alert(1)',
  'filesystem:https://example.org/temporary/x.html',
  'view-source:javascript:alert(1)',
  'feed:javascript:alert(1)',
  'jar:javascript:alert(1)!/',
  'file:///etc/passwd',
  'ftp://example.org/',
  'about:blank',
  'intent://x#Intent;scheme=javascript;end',
  'ws://example.org/',
  'tel:123',
  '//evil.example/x',
  '\\\\evil.example\\x',
  '/\\evil.example',
  'https:evil.example',
  'http:/evil.example',
  'https:\\\\evil.example',
  'https://user:pass@evil.example/',
  'https://example.org@evil.example/',
  'https://example.org/%',
  'https://example.org/%E4%ZZ',
  'https://example.org/?a=1&copy=2&lt=3',
  'https://example.org/a b"c<d>e`f{g}|h^i\\j',
  'https://example.org/\r\nBEGIN:VEVENT',
  'https://example.org/;ATTACH=x,y',
  'https://example.org/)](x',
  'https://example.org/\uD800',
  'https://пример.рф/путь?ключ=значение#часть',
  'https://[::1]/',
  'https://0x7f.1/',
  'https://',
  'http://exa mple.org',
  'mailto:a@example.org?bcc=b@example.org%0D%0ASubject:x',
  'mailto:a@example.org\r\nBcc:b@example.org',
  'httpx.html',
  'http\r\nATTACH:x',
  '#pathway:x/roadmap/y',
  '?x=<script>',
  '"onclick="alert(1)',
  "'><img src=x onerror=alert(1)>",
  '{{7*7}}',
  '__proto__',
];

/** Keys under which the format has nothing but its own words, dates and codes. */
const codedKeys = new Set(
  (
    '$schema version lang code kind level priority clock income unit currency period pay stage shifts per ' +
    'regions asOf updated date reviewBy'
  ).split(' '),
);
const idKeys = new Set('id aliases requires skills task oneOf'.split(' '));

/** What a text of a document is: one that is shown, an address, a name that others refer to, or a word of the format. */
export type LeafKind = 'text' | 'url' | 'id' | 'coded';

export interface Leaf {
  readonly kind: LeafKind;
  readonly value: string;
  /** Where it stands, as `skills.toLearn.0.name`. */
  readonly path: string;
}

const kindOf = (key: string, value: string, path: string): LeafKind => {
  if (path === 'id' || path === 'difficulty' || codedKeys.has(key)) return 'coded';
  if (key === 'cost' && /^(free|paid|freemium)$/.test(value)) return 'coded';
  if (key === 'url') return 'url';
  return idKeys.has(key) ? 'id' : 'text';
};

/** A copy of some data with every text in it changed. */
export function withTexts<Data>(data: Data, change: (leaf: Leaf) => unknown): Data {
  const copy = (value: unknown, key: string, path: string): unknown => {
    if (typeof value === 'string') return change({ kind: kindOf(key, value, path), value, path });
    const inner = (name: string) => (path ? `${path}.${name}` : name);
    // The entries of a list are of the kind that its key says.
    if (Array.isArray(value))
      return value.map((entry, index) => copy(entry, key, inner(String(index))));
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, held]) => [name, copy(held, name, inner(name))]),
    );
  };
  return copy(data, '', '') as Data;
}

/** All texts of some data, in order. */
export function leavesOf(data: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  withTexts(data, (leaf) => {
    leaves.push(leaf);
    return leaf.value;
  });
  return leaves;
}

/** The same document with a payload for every text that is shown. */
export function withPayload(document: PathwayDocument, payload: string): PathwayDocument {
  return withTexts(document, ({ kind, value }) => (kind === 'text' ? payload : value));
}

/** The same document with a payload in every id, each still itself, and references still leading there. */
export function withIds(document: PathwayDocument, payload: string): PathwayDocument {
  return withTexts(document, ({ kind, value }) => (kind === 'id' ? payload + value : value));
}

/** The same document with an address for every link. */
export function withUrls(document: PathwayDocument, url: string): PathwayDocument {
  return withTexts(document, (leaf) => (leaf.kind === 'url' ? url : leaf.value));
}

/** The fields that the format has and `complete` of `documents.ts` lacks. */
export const everyField = (complete: PathwayDocument): PathwayDocument => ({
  ...complete,
  $schema: 'https://example.org/pathway.schema.json',
  from: { ...complete.from, code: '51-3011.00', work: { note: 'You know the ovens.' } },
  to: { ...complete.to, url: 'https://example.org/brewer', code: '51-9012.00' },
  pace: { hoursPerWeek: 8 },
  salary: {
    ...complete.salary,
    asOf: '2026',
    source: { title: 'Pay survey', url: 'https://example.org/pay' },
  },
  demand: {
    level: 'growing',
    note: 'Small breweries are hiring.',
    asOf: '2026-02-03',
    source: { title: 'Labour office', url: 'https://example.org/demand' },
  },
  skills: {
    ...complete.skills,
    toLearn: complete.skills!.toLearn!.map((skill) => ({
      ...skill!,
      aliases: [`former-${skill!.id!}`],
    })),
  },
  roadmap: complete.roadmap!.map((phase) => ({
    ...phase!,
    aliases: [`former-${phase!.id!}`],
    tasks: [
      {
        id: `sort-${phase!.id!}`,
        aliases: [`former-sort-${phase!.id!}`],
        text: 'Sort the notes',
        skills: ['mash'],
        url: 'https://example.org/notes',
      },
      ...phase!.tasks,
    ],
    resources: [
      ...(phase!.resources ?? []),
      {
        title: 'A dated course',
        url: 'https://example.org/dated',
        date: '2025-06',
        author: 'A teacher',
        provider: 'A school',
        cost: { min: 1, max: 2, currency: 'EUR', note: 'each way' },
        note: 'In English',
      },
    ],
  })),
  headings: {
    overview: 'What it is',
    requirements: 'Papers',
    transferable: 'In your bag',
    toLearn: 'Still to get',
    roadmap: 'The way',
    realityCheck: 'Good and bad',
    salary: 'Money',
    actionPlan: 'Begin',
    faq: 'You ask',
    planner: 'Your weeks',
    progress: 'So far',
    actions: 'To go',
  },
  reviewBy: '2029-01-01',
});
