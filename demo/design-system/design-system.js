/** Shows the tokens as an element on this page has them. */

const list = document.querySelector('#pieces-list');
const accent = document.querySelector('#accent');

/** Roles of colour, with the contrast that each must have; lines that only divide need none. */
const ROLES = [
  ['--accent', 'What is drawn', 3],
  ['--accent-text', 'What is written in the accent', 4.5],
  ['--muted', 'Quieter text', 4.5],
  ['--line', 'Hairlines', undefined],
];

const painter = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
  '2d',
  { willReadFrequently: true },
);

/** WCAG’s relative luminance of colours laid over one another. @param {string[]} colors - from the bottom up */
const luminance = (colors) => {
  for (const color of colors) {
    painter.fillStyle = color;
    painter.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = [...painter.getImageData(0, 0, 1, 1).data].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (color, surface) => {
  const [one, other] = [luminance([surface, color]), luminance([surface])];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

/** The private tokens in the place of an element's content, where they are defined. */
const tokensOf = (element) => getComputedStyle(element.shadowRoot.querySelector('.base'));

const takeTokens = (element, target) => {
  const tokens = tokensOf(element);
  for (const name of [...ROLES.map(([role]) => role), '--space', '--route', '--hairline']) {
    target.style.setProperty(name, tokens.getPropertyValue(name));
  }
};

const fillTable = (table) => {
  const surface = getComputedStyle(table.parentElement).backgroundColor;
  table.tBodies[0]?.remove();
  const rows = table.createTBody();
  for (const [role, name, least] of ROLES) {
    const row = rows.insertRow();
    const sample = document.createElement('i');
    row.insertCell().append(sample);
    const heading = document.createElement('th');
    heading.scope = 'row';
    heading.append(name);
    row.append(heading);
    sample.style.borderColor = `var(${role})`;
    const found = contrast(getComputedStyle(sample).borderTopColor, surface);
    row.insertCell().append(least ? `${found.toFixed(1)}:1` : '');
  }
};

const show = () => {
  list.style.setProperty('--pathway-accent', accent.value);
  const tokens = tokensOf(list);
  for (const table of document.querySelectorAll('table')) {
    takeTokens(list, table);
    fillTable(table);
  }
  for (const samples of document.querySelectorAll('[data-samples]')) {
    takeTokens(list, samples);
    const { samples: property } = samples.dataset;
    for (const { dataset, lastElementChild } of samples.children) {
      const { token } = dataset;
      const value = token.startsWith('--') ? tokens.getPropertyValue(token) : token;
      lastElementChild.style.setProperty(property, value);
    }
  }
  for (const output of document.querySelectorAll('[data-value]')) {
    output.textContent = tokens.getPropertyValue(output.dataset.value);
  }
};

await list.ready;
show();
accent.addEventListener('input', show);
