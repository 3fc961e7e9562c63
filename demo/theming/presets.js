/**
 * What the page offers: typefaces, and sites to stand in. How a site is laid out is in theming.css, under its name.
 *
 * @typedef {object} Look
 * @property {string} preset - name of a site
 * @property {string} accent - `#rrggbb`, or nothing for the guide's own
 * @property {string} font - name of a typeface
 * @property {number} radius - in em
 * @property {number} space - in em
 * @property {'auto' | 'light' | 'dark'} theme
 *
 * @typedef {object} Site
 * @property {string} label - in the list of sites
 * @property {{ name: string, line: string, topics: string[], kicker: string, lead: string, footer: string }} words
 * @property {Omit<Look, 'preset'>} look - what the controls show when the site is chosen
 * @property {Record<string, string>} tokens - further tokens of the guide; the surface is the site's background too
 * @property {Record<string, string>} headings - declarations for the headings of the guide's sections
 */

/** The typefaces: what stands for each in CSS. `page` leaves it to the page. */
export const fonts = {
  page: { label: 'The page’s own', stack: '' },
  'public-sans': { label: 'Public Sans', stack: "'Public Sans', system-ui, sans-serif" },
  system: { label: 'Sans of the system', stack: 'system-ui, sans-serif' },
  humanist: {
    label: 'Sans, humanist',
    stack: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
  },
  serif: { label: 'Serif', stack: "Charter, 'Bitstream Charter', Cambria, Georgia, serif" },
  'old-style': {
    label: 'Serif, old style',
    stack: "'Iowan Old Style', 'Palatino Linotype', 'URW Palladio L', P052, serif",
  },
  rounded: {
    label: 'Rounded',
    stack:
      "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, Manjari, Calibri, sans-serif",
  },
  mono: {
    label: 'Monospaced',
    stack: "ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
  },
};

/** The guide's own values. */
const plain = {
  accent: '',
  font: 'page',
  radius: 0.25,
  space: 1,
  theme: /** @type {const} */ ('auto'),
};

/** @type {Record<string, Site>} */
export const sites = {
  none: {
    label: 'Plain page',
    words: { name: 'Your site', line: '', topics: [], kicker: '', lead: '', footer: '' },
    look: plain,
    tokens: {},
    headings: {},
  },
  newspaper: {
    label: 'Newspaper',
    words: {
      name: 'The Harbour Courier',
      line: 'Late edition',
      topics: ['World', 'Business', 'Work', 'Opinion', 'Arts', 'Weekend'],
      kicker: 'Work & careers',
      lead: '',
      footer: 'The Harbour Courier is a newspaper that does not exist.',
    },
    look: { ...plain, accent: '#0d7680', radius: 0, theme: 'light' },
    tokens: {
      '--pathway-surface': 'light-dark(#fff1e5, #23201d)',
      '--pathway-border': 'light-dark(#cdbcac, #584f48)',
    },
    headings: { 'font-size': '1.75em', 'font-weight': '500', 'letter-spacing': '-0.015em' },
  },
  university: {
    label: 'University',
    words: {
      name: 'Wexholm University',
      line: 'Careers Service',
      topics: ['Students', 'Graduates', 'Employers', 'Appointments'],
      kicker: 'For graduates',
      lead: 'Routes into new work',
      footer: 'Wexholm University is a university that does not exist.',
    },
    look: { ...plain, accent: '#8c1515', radius: 0.125, space: 1.125, theme: 'light' },
    tokens: { '--pathway-surface': 'light-dark(#fdfcf8, #1d1816)' },
    headings: {
      color: 'light-dark(#8c1515, #f0b7ae)',
      'font-weight': '400',
      'font-size': '1.75em',
    },
  },
  'start-up': {
    label: 'Start-up',
    words: {
      name: 'nextrung',
      line: '',
      topics: ['Product', 'Guides', 'Pricing', 'Sign in'],
      kicker: 'Career guides',
      lead: 'Your next job is closer than your CV says.',
      footer: 'nextrung is a company that does not exist.',
    },
    look: { ...plain, accent: '#5b2bff', font: 'page', radius: 1, space: 1.25, theme: 'light' },
    tokens: { '--pathway-surface': 'light-dark(#f6f5fa, #0c0b12)' },
    headings: { 'font-weight': '800', 'font-size': '1.875em', 'letter-spacing': '-0.035em' },
  },
  government: {
    label: 'Government',
    words: {
      name: 'Norrmark',
      line: 'Public Employment Service',
      topics: ['Home', 'Work and skills', 'Change career'],
      kicker: '',
      lead: 'Change career: plan your route',
      footer: 'Norrmark is a country that does not exist.',
    },
    look: { ...plain, accent: '#1d70b8', radius: 0, theme: 'light' },
    tokens: {
      '--pathway-surface': 'light-dark(#fff, #121314)',
      '--pathway-border': 'light-dark(#b1b4b6, #50555a)',
    },
    headings: { 'font-weight': '700' },
  },
  developer: {
    label: 'Developer blog',
    words: {
      name: 'off-by-one',
      line: 'notes on software, by one person',
      topics: ['posts', 'talks', 'uses', 'rss'],
      kicker: 'career/data-analyst.md',
      lead: '',
      footer: 'off-by-one is a blog that does not exist.',
    },
    look: { ...plain, accent: '#7ddf8a', radius: 0, space: 0.875, theme: 'dark' },
    tokens: {
      '--pathway-surface': 'light-dark(#f4f6f1, #0e1312)',
      '--pathway-text': 'light-dark(#1c2521, #cdd8d2)',
    },
    headings: { 'font-weight': '700' },
  },
  children: {
    label: 'Children’s site',
    words: {
      name: 'Whirligig',
      line: 'Jobs, explained for ages 9 to 13',
      topics: ['Helping', 'Making', 'Finding out', 'Animals'],
      kicker: '',
      lead: 'What is it like to change your job?',
      footer: 'Whirligig is a site that does not exist.',
    },
    look: { ...plain, accent: '#e8590c', radius: 1.25, space: 1.25, theme: 'light' },
    tokens: {
      '--pathway-surface': 'light-dark(#fff8e1, #241a33)',
      '--pathway-text': 'light-dark(#3a1f5d, #f6ecff)',
    },
    headings: { 'font-size': '1.75em', 'font-weight': '800' },
  },
};
