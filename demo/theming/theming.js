/** Keeps the controls, the guide, the CSS shown and the page's address telling the same look. */
import { fonts, sites } from './presets.js';

/** @typedef {import('./presets.js').Look} Look */

const form = /** @type {HTMLFormElement} */ (document.querySelector('#controls'));
const { elements: controls } = form;
const panel = /** @type {HTMLDetailsElement} */ (document.querySelector('#panel'));
const site = /** @type {HTMLElement} */ (document.querySelector('.site'));
const guide = document.querySelector('career-pathway');
const code = document.querySelector('#css');
const status = document.querySelector('#copied');
const accentFault = document.querySelector('#accent-fault');

/** The guide takes exactly what is shown: there is no second way for a look to get into it. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

/** Each part of a look as it stands in the address: undefined where a text means nothing. */
const readers = {
  accent: toHex,
  font: (text) => (Object.hasOwn(fonts, text) ? text : undefined),
  radius: (text) => numberFor(controls.radius, text),
  space: (text) => numberFor(controls.space, text),
  theme: (text) => (['auto', 'light', 'dark'].includes(text) ? text : undefined),
};

/**
 * @param {string} text - a colour as CSS writes it, or six digits
 * @returns {string | undefined} the same as `#rrggbb`; undefined if it is none, or is not opaque
 */
function toHex(text) {
  const context = document.createElement('canvas').getContext('2d');
  context.fillStyle = 'transparent';
  context.fillStyle = text.trim().replace(/^(?=(?:[\da-f]{3}){1,2}$)/i, '#');
  const { fillStyle } = context;
  return /^#[\da-f]{6}$/.test(fillStyle) ? fillStyle : undefined;
}

/**
 * @param {HTMLInputElement} range
 * @param {string} text
 * @returns {number | undefined} the number, if the range could be set to it
 */
function numberFor(range, text) {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const number = Number(text);
  const isWithin = number >= Number(range.min) && number <= Number(range.max);
  return isWithin && Number.isInteger(number / Number(range.step)) ? number : undefined;
}

/**
 * @param {string} preset
 * @returns {Look} the look that a site begins with
 */
function lookOf(preset) {
  return { preset, ...sites[preset].look };
}

/** @returns {Look} the look in the page's address; what has no meaning there is passed over */
function fromAddress() {
  const query = new URLSearchParams(location.search);
  const preset = query.get('preset') ?? '';
  const look = lookOf(Object.hasOwn(sites, preset) ? preset : 'none');
  for (const [name, read] of Object.entries(readers)) {
    const value = query.has(name) ? read(query.get(name)) : undefined;
    if (value !== undefined) look[name] = value;
  }
  return look;
}

/**
 * @param {Look} look
 * @returns {string} an address for it, with no more in it than differs from the site's own look
 */
function addressOf(look) {
  const query = new URLSearchParams();
  if (look.preset !== 'none') query.set('preset', look.preset);
  for (const name of Object.keys(readers)) {
    if (look[name] !== sites[look.preset].look[name])
      query.set(name, String(look[name]).replace('#', ''));
  }
  return `${location.pathname}${query.size > 0 ? `?${query}` : ''}`;
}

/**
 * @param {string} selector
 * @param {Record<string, string>} declarations
 * @returns {string[]} a rule, or nothing where there is nothing to declare
 */
function ruleOf(selector, declarations) {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? [`${selector} {\n${lines.join('\n')}\n}`] : [];
}

/**
 * @param {Look} look
 * @returns {string} the CSS for a look: what differs from the guide's own
 */
function cssOf({ preset, accent, font, radius, space, theme }) {
  const own = sites.none.look;
  const { tokens, headings } = sites[preset];
  const rules = [
    ...ruleOf('career-pathway', {
      ...(accent && { '--pathway-accent': accent }),
      ...(fonts[font].stack && { '--pathway-font': fonts[font].stack }),
      ...(radius !== own.radius && { '--pathway-radius': radius === 0 ? '0' : `${radius}em` }),
      ...(space !== own.space && { '--pathway-space': `${space}em` }),
      ...tokens,
    }),
    ...ruleOf('career-pathway::part(heading)', headings),
  ];
  if (theme !== own.theme) rules.unshift(`/* In the tag: <career-pathway theme="${theme}"> */`);
  return rules.join('\n\n') || '/* The guide’s own look needs no CSS. */';
}

/** @param {Look} look */
function show(look) {
  const { words, tokens } = sites[look.preset];
  document.documentElement.dataset.preset = look.preset;
  document.documentElement.dataset.theme = look.theme;
  for (const place of site.querySelectorAll('[data-words]')) {
    const text = words[place.dataset.words];
    place.replaceChildren(...(Array.isArray(text) ? text.map((item) => make('li', item)) : [text]));
    place.hidden = text.length === 0;
  }
  site.style.setProperty('--paper', tokens['--pathway-surface'] ?? 'Canvas');
  guide.setAttribute('theme', look.theme);

  const css = cssOf(look);
  sheet.replaceSync(css);
  code.textContent = css;
  status.textContent = '';
}

/** @param {Look} look */
function setControls(look) {
  controls.preset.value = look.preset;
  controls.accent.value = look.accent;
  controls.picker.value = look.accent || '#0b5cad';
  controls.font.value = look.font;
  controls.radius.value = String(look.radius);
  controls.space.value = String(look.space);
  controls.theme.value = look.theme;
  sayValues();
}

/** What the sliders stand at, and whether the accent is one. */
function sayValues() {
  controls.radiusValue.value = `${controls.radius.value} em`;
  controls.spaceValue.value = `${controls.space.value} em`;
  const text = controls.accent.value.trim();
  const isFault = text !== '' && toHex(text) === undefined;
  controls.accent.setAttribute('aria-invalid', String(isFault));
  accentFault.hidden = !isFault;
}

/**
 * @param {Look} before
 * @returns {Look} what the controls say; a colour that is none leaves the one before
 */
function fromControls(before) {
  const text = controls.accent.value.trim();
  return {
    preset: controls.preset.value,
    accent: text === '' ? '' : (toHex(text) ?? before.accent),
    font: controls.font.value,
    radius: Number(controls.radius.value),
    space: Number(controls.space.value),
    theme: controls.theme.value,
  };
}

/**
 * @param {string} name
 * @param {string} text
 * @returns {HTMLElement} a new element that holds the text
 */
function make(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

async function copy() {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = 'The browser did not allow it. The CSS is selected: copy it by hand.';
  }
}

for (const [name, { label, look, tokens }] of Object.entries(sites)) {
  const choice = document.querySelector('#site-choice').content.cloneNode(true);
  choice.querySelector('input').value = name;
  choice.querySelector('.site-label').textContent = label;
  const swatch = choice.querySelector('.swatch');
  swatch.style.setProperty('--paper', tokens['--pathway-surface'] ?? 'Canvas');
  swatch.style.setProperty('--accent', look.accent || '#0b5cad');
  swatch.dataset.theme = look.theme;
  document.querySelector('#sites').append(choice);
}
for (const [name, { label }] of Object.entries(fonts))
  controls.font.append(new Option(label, name));

let look = fromAddress();
setControls(look);
show(look);

function change(next) {
  look = next;
  show(look);
  history.replaceState(null, '', addressOf(look));
}

form.addEventListener('input', ({ target }) => {
  if (target.name === 'preset') {
    change(lookOf(controls.preset.value));
    setControls(look);
    return;
  }
  if (target === controls.picker) controls.accent.value = controls.picker.value;
  change(fromControls(look));
  if (target !== controls.picker) controls.picker.value = look.accent || '#0b5cad';
  sayValues();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', (event) => {
  event.preventDefault();
  change(lookOf(look.preset));
  setControls(look);
});
document.querySelector('#copy').addEventListener('click', copy);

// Beside the guide the controls are always open; above it they are out of the way until asked for.
const beside = matchMedia('(min-width: 64rem)');
panel.open = beside.matches;
beside.addEventListener('change', () => {
  panel.open = beside.matches;
});
