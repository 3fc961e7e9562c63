/** Shows what to paste for the choices made, with the hashes of the files in `dist`. */
import {
  isColourLike,
  snippet,
  TARGETS,
  TARGET_NAMES,
  usualDocument,
  usualFolder,
} from '../../dist/snippet.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('#choices'));
const { elements: controls } = form;
const place = /** @type {HTMLElement} */ (document.querySelector('#steps'));
const told = /** @type {HTMLElement} */ (document.querySelector('#told'));
const template = /** @type {HTMLTemplateElement} */ (document.querySelector('#step'));

const [{ version }, integrity] = await Promise.all(
  ['../../package.json', '../../dist/integrity.json'].map(async (address) =>
    (await fetch(address)).json(),
  ),
);

for (const target of TARGETS) {
  controls.target.add(new Option(TARGET_NAMES[target], target));
}

/** @returns {string} the folder as it is written, or the usual one for such a site */
function folder() {
  const given = controls.folder.value.trim();
  const usual = usualFolder(controls.target.value, version);
  controls.folder.placeholder = usual;
  return (given || usual).replace(/\/*$/, '/');
}

/** @returns {string} the document's address as it is written, or the usual one for such a site */
function documentAddress() {
  const usual = usualDocument(controls.target.value, 'my-pathway', folder());
  controls.src.placeholder = usual;
  return controls.src.value.trim() || usual;
}

/**
 * @param {import('../../src/snippet/index.js').Step} step
 * @param {number} index
 * @returns {DocumentFragment} what shows it
 */
function shown({ where, code }, index) {
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  const heading = copy.querySelector('h2');
  const output = copy.querySelector('code');
  const status = copy.querySelector('.copied');
  const tell = (sentence) => {
    status.textContent = sentence;
    told.textContent = `Step ${index + 1}: ${sentence}`;
  };
  heading.textContent = `Step ${index + 1}`;
  heading.id = `step-${index + 1}`;
  copy.querySelector('pre').setAttribute('aria-labelledby', heading.id);
  copy.querySelector('.where').textContent = where;
  output.textContent = code;
  const button = copy.querySelector('button');
  button.setAttribute('aria-label', `Copy step ${index + 1}`);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code);
      tell('Copied.');
    } catch {
      getSelection().selectAllChildren(output);
      tell('Selected; copy it with the keyboard.');
    }
  });
  return copy;
}

function show() {
  const { target, title, accent, theme, lang, storage } = controls;
  const isColour = CSS.supports('color', accent.value) && isColourLike(accent.value);
  accent.setCustomValidity(
    accent.value && !isColour ? 'Write a colour as in CSS: #7a3b0c, or teal.' : '',
  );
  const steps = snippet(target.value, {
    files: { folder: folder(), integrity },
    version,
    src: documentAddress(),
    title: title.value,
    accent: isColour ? accent.value : undefined,
    theme: theme.value || undefined,
    lang: lang.value || undefined,
    storage: storage.value || undefined,
  });
  place.replaceChildren(...steps.map(shown));
}

let pause = 0;

/** Said once the choice is made, and no more of it than that. */
function tellOfChange() {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const count = place.children.length;
    told.textContent = `${count} ${count === 1 ? 'step' : 'steps'} for ${TARGET_NAMES[controls.target.value]}.`;
  }, 1000);
}

form.addEventListener('input', () => {
  show();
  tellOfChange();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
show();
