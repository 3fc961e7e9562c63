/** Checks a document while it is written, and shows the guide that it makes. Nothing of it leaves the page. */
import { syntaxOf } from '../../dist/check.js';

/** @typedef {import('../../src/check/finding.js').Finding} Finding */

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 300;

/** A file that is larger is no guide: pages read no more than half of that. */
const MOST_BYTES = 2 * 1024 * 1024;

const severities = {
  error: { one: 'error', many: 'errors', meaning: 'Readers miss something by it, or are misled.' },
  warning: { one: 'warning', many: 'warnings', meaning: 'The guide stands, and is weaker for it.' },
  info: { one: 'hint', many: 'hints', meaning: 'Good to know. Nothing has to be done.' },
};

const find = (selector) => document.querySelector(selector);
const editor = /** @type {HTMLTextAreaElement} */ (find('#text'));
const lines = find('#lines');
const fileInput = /** @type {HTMLInputElement} */ (find('#file'));
const count = find('#count');
const notice = find('#notice');
const guide = find('career-pathway');

/** The document's file name; nothing for one that was written here. */
let name = '';
/** Whether its lines end as Windows ends them: a text area knows no such thing. */
let hasReturns = false;
/** Whether something was written that is in no file yet. */
let isUnsaved = false;

/**
 * @param {Element} element
 * @param {string} text
 */
function say(element, text) {
  // What is written anew is read out anew, changed or not.
  if (element.textContent !== text) element.textContent = text;
}

/**
 * @param {string} tag
 * @param {string} text
 * @returns {HTMLElement} a new element that holds the text
 */
function make(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 * @returns {string} `1 error`, `2 errors`
 */
const counted = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/* The lines */

/** Beyond these, typing would falter. The demo's guides have a fifth of the lines and a tenth of the characters at most. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 400_000;

/** The text of each line that is drawn. */
let drawn = [];

/**
 * Shows a note on the text, or hides it. One that is hidden would still be read out as what describes the text.
 *
 * @param {string} selector
 * @param {boolean} isShown
 */
function showNote(selector, isShown) {
  find(selector).hidden = !isShown;
  const notes = [...document.querySelectorAll('#name, #unnumbered, #back')];
  const shown = notes.filter(({ hidden }) => !hidden).map(({ id }) => id);
  editor.setAttribute('aria-describedby', shown.join(' '));
}

/** Brings the lines behind the text to what it is now; those that stay as they are, and their marks, are left alone. */
function drawLines() {
  const { value } = editor;
  const isShort = value.length <= MOST_CHARACTERS;
  const next = isShort ? value.split('\n') : [];
  const isLong = !isShort || next.length > MOST_LINES;
  showNote('#unnumbered', isLong);
  find('#editor').toggleAttribute('data-unnumbered', isLong);
  if (isLong) {
    drawn = [];
    lines.replaceChildren();
    return;
  }
  const most = Math.min(drawn.length, next.length);
  let start = 0;
  while (start < most && drawn[start] === next[start]) start += 1;
  let end = 0;
  while (end < most - start && drawn.at(-1 - end) === next.at(-1 - end)) end += 1;

  for (let left = drawn.length - start - end; left > 0; left -= 1) lines.children[start].remove();
  const following = lines.children[start] ?? null;
  const fresh = document.createDocumentFragment();
  for (const text of next.slice(start, next.length - end)) fresh.append(make('div', text));
  lines.insertBefore(fresh, following);
  drawn = next;
  find('#editor').style.setProperty('--digits', Math.max(2, String(next.length).length));
  lines.scrollTop = editor.scrollTop;
}

/** @param {readonly Finding[]} findings */
function markLines(findings) {
  for (const line of lines.querySelectorAll('[data-severity]')) delete line.dataset.severity;
  // The worst comes last, and stays.
  for (const severity of Object.keys(severities).reverse()) {
    for (const { place } of findings.filter((finding) => finding.severity === severity)) {
      const line = lines.children[place.line - 1];
      if (line) line.dataset.severity = severity;
    }
  }
}

/**
 * @param {Finding['place']} place
 * @returns {number} how far below the beginning of the text it is
 */
function topOf({ offset, line }) {
  const row = lines.children[line - 1];
  if (row) return row.offsetTop;
  // Of a text without numbers, what stands before is laid out for a moment.
  const before = make('div', editor.value.slice(0, offset));
  lines.append(before);
  const { offsetTop, offsetHeight } = before;
  before.remove();
  return offsetTop + offsetHeight;
}

/** Where somebody came from into the text, while the focus is there. @type {HTMLElement | undefined} */
let cameFrom;

/**
 * @param {Finding['place']} place
 * @param {HTMLElement} from what leads back to the finding
 */
function goTo(place, from) {
  cameFrom = from;
  showNote('#back', true);
  const top = topOf(place);
  editor.focus({ preventScroll: true });
  editor.setSelectionRange(place.offset, place.offset + place.length);
  editor.scrollTop = top - editor.clientHeight / 3;
  find('#editor').scrollIntoView({ block: 'nearest' });
}

/** Leads back to the finding, or to all of them where it is mended. */
function goBack() {
  (cameFrom.isConnected ? cameFrom : find('#findings')).focus();
}

/* The findings */

/** @typedef {{ element: HTMLElement, update: (finding: Finding) => void }} Item */

/** What is listed: an item that is found again is kept, with what is open or has the focus in it. @type {Map<string, Item>} */
let items = new Map();

/**
 * @param {Finding['place']} place
 * @param {string} path
 * @returns {Node[]} what a button says that leads there
 */
const labelOf = ({ line }, path) => [
  make('b', `Line ${line}`),
  ...(path ? [', ', make('code', path)] : []),
];

/**
 * @param {Finding} finding
 * @returns {string} what silences it, in the syntax of the document
 */
function silencerOf({ code, path }) {
  const at = path ? JSON.stringify(path) : '';
  return syntaxOf(editor.value, name) === 'yaml'
    ? `- ignore: ${code}${at && `\n  at: ${at}`}`
    : `{ "ignore": ${JSON.stringify(code)}${at && `, "at": ${at}`} }`;
}

/**
 * Says what became of something, where it is seen.
 *
 * @param {string} text
 */
function tell(text) {
  say(notice, text);
  notice.scrollIntoView({ block: 'nearest' });
}

/**
 * @param {HTMLElement} code
 * @param {HTMLElement} button
 */
async function copy(code, button) {
  say(notice, '');
  try {
    await navigator.clipboard.writeText(code.textContent);
    say(notice, 'Copied. Paste it into the list “lint” of the document.');
    button.textContent = 'Copied';
  } catch {
    getSelection().selectAllChildren(code);
    say(notice, 'The browser did not allow it. The text is selected: copy it by hand.');
  }
}

/**
 * @param {Finding} finding
 * @returns {string} how to mend it; commands are for those who have a command line
 */
const suggestionOf = ({ code, suggestion, isMendable }) =>
  code === 'authoring-syntax' && !isMendable
    ? 'Publish what “Download as JSON” gives you.'
    : suggestion;

/** @returns {Item} */
function makeItem() {
  const element = find('#finding').content.cloneNode(true).firstElementChild;
  const within = (selector) => element.querySelector(selector);
  const place = within('.place');
  let shown;

  const fill = (selector, text) => {
    const part = within(selector);
    part.hidden = !text;
    (part.querySelector('span') ?? part).textContent = text;
  };
  place.addEventListener('click', () => goTo(shown.place, place));
  within('.copy').addEventListener('click', ({ target }) => copy(within('pre'), target));

  return {
    element,
    update(finding) {
      const { severity, source, code, path, message, expected = '', reason, isMendable } = finding;
      shown = finding;
      const suggestion = suggestionOf(finding);
      within('use').setAttribute('href', `#mark-${severity}`);
      place.replaceChildren(...labelOf(finding.place, path));
      fill('.message', message);
      // Most messages say it themselves.
      const isNews = !isMendable && ![message, suggestion].some((text) => text.includes(expected));
      fill('.expected', isNews ? expected : '');
      fill('.suggestion', suggestion);
      within('.safe').hidden = !isMendable;
      within('.related').hidden = !finding.related.length;
      within('.related').replaceChildren(
        ...finding.related.map((related) => relatedItem(related, place)),
      );
      within('.why').hidden = source !== 'lint' || !reason;
      fill('.reason', reason ?? '');
      fill('pre', silencerOf(finding));
      fill('.copy', 'Copy');
      fill('.code', source === 'lint' ? `Rule: ${code}` : '');
    },
  };
}

/**
 * @param {Finding['related'][number]} related
 * @param {HTMLElement} owner what leads to the finding that it belongs to
 */
function relatedItem({ message, path, place }, owner) {
  const item = make('li', `${message} `);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place';
  button.append(...labelOf(place, path));
  button.addEventListener('click', () => goTo(place, owner));
  item.append(button);
  return item;
}

/** @param {readonly Finding[]} findings */
function list(findings) {
  const before = items;
  items = new Map();
  const elements = new Map();
  for (const finding of findings) {
    const { severity, code, path, message } = finding;
    let key = [severity, code, path, message].join('\n');
    while (items.has(key)) key += '\n';
    const item = before.get(key) ?? makeItem();
    item.update(finding);
    items.set(key, item);
    elements.set(finding, item.element);
  }

  const focused = document.activeElement;
  const { scrollTop } = find('#findings');
  const groups = Object.entries(severities).flatMap(([severity, { one, many, meaning }]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (!own.length) return [];
    const group = find('#group').content.cloneNode(true).firstElementChild;
    group.querySelector('h3').textContent = counted(own.length, one, many);
    group.querySelector('.meaning').textContent = meaning;
    group.querySelector('ol').append(...own.map((finding) => elements.get(finding)));
    return [group];
  });
  const hadFocus = find('#list').contains(focused);
  find('#list').replaceChildren(...groups);
  find('#findings').scrollTop = scrollTop;
  if (hadFocus) {
    (focused.isConnected ? focused : find('#findings')).focus({ preventScroll: true });
  }
}

/**
 * @param {readonly Finding[]} findings
 * @returns {string} how many of which, in words
 */
function sumOf(findings) {
  const sums = Object.entries(severities).flatMap(([severity, { one, many }]) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length ? [counted(own.length, one, many)] : [];
  });
  return sums.length
    ? `${sums.join(', ')}.`
    : 'Nothing found. The document can be published as it is.';
}

/* The guide */

/** The data that the guide shows, as JSON. @type {string | undefined} */
let shownJson;

/** @param {string | undefined} json the document as data; nothing where it cannot be read */
function showGuide(json) {
  find('#behind').hidden = json !== undefined || shownJson === undefined;
  if (json === undefined || json === shownJson) return;
  shownJson = json;
  find('#placeholder').hidden = true;
  guide.hidden = false;
  guide.pathway = json;
}

/** Another document comes: what was shown is of no use to it. */
function hideGuide() {
  shownJson = undefined;
  guide.hidden = true;
  guide.pathway = undefined;
  find('#placeholder').hidden = false;
  find('#behind').hidden = true;
}

/* Checking */

/** So long, in milliseconds, a check may take: the largest guides take a tenth of it on a slow phone. */
const LONGEST_CHECK = 20_000;

/** What is told of a check that has failed. */
const FAULT =
  'The checks failed on this text, which is a fault of theirs. It is checked again after the next change.';
const NOT_LOADED = 'The checks did not work. Keep your text, and load the page again.';
const TOO_LONG =
  'The check did not come to an end. Your text is still here, and is checked again after the next change.';

/** What the worker was asked and has not answered yet. */
const asked = new Map();
let questions = 0;
let isBroken = false;
/** Settles when the worker is there. @type {Promise<unknown>} */
let ready;
let worker = startWorker();

/** @param {string} why */
function rejectAll(why) {
  for (const { reject, limit } of asked.values()) {
    clearTimeout(limit);
    reject(new Error(why));
  }
  asked.clear();
}

function startWorker() {
  const started = new Worker(new URL('worker.js', import.meta.url), { type: 'module' });
  ready = new Promise((resolve) => {
    started.addEventListener('message', resolve, { once: true });
  });
  started.addEventListener('message', ({ data: { id, answer, fault } }) => {
    const question = asked.get(id);
    // It says first that it is there; and what it has said before it was ended may still arrive.
    if (!question) return;
    const { resolve, reject, limit } = question;
    asked.delete(id);
    clearTimeout(limit);
    if (fault) reject(new Error(FAULT));
    else resolve(answer);
  });
  started.addEventListener('error', () => {
    isBroken = true;
    rejectAll(NOT_LOADED);
  });
  return started;
}

/** Something holds it up, and would hold up all that comes after. */
function restartWorker() {
  worker.terminate();
  worker = startWorker();
  rejectAll(TOO_LONG);
}

/**
 * @param {'check' | 'mend' | 'toJson'} task
 * @param {string} text
 * @returns {Promise<any>} what the task makes of the text
 */
function ask(task, text) {
  return new Promise((resolve, reject) => {
    if (isBroken) throw new Error(NOT_LOADED);
    questions += 1;
    const id = questions;
    asked.set(id, { resolve, reject });
    worker.postMessage({ id, task, text, options: name ? { name } : {} });
    // How long the checks take to arrive depends on the reader's connection.
    ready.then(() => {
      const question = asked.get(id);
      if (question) question.limit = setTimeout(restartWorker, LONGEST_CHECK);
    });
  });
}

/** @param {Error} error that says it in words */
const sayFault = ({ message }) => tell(message);

const NOTHING_YET = count.textContent;
let timer = 0;
let isChecking = false;
let isDue = false;

/** Checks what is written now; what comes of an older text is passed over. */
async function checkNow() {
  clearTimeout(timer);
  isDue = true;
  if (isChecking) return;
  isChecking = true;
  while (isDue) {
    isDue = false;
    try {
      await checkOnce(editor.value);
    } catch (error) {
      sayFault(error);
    }
  }
  isChecking = false;
}

/** @param {string} text */
async function checkOnce(text) {
  if (!text.trim()) {
    list([]);
    hideGuide();
    say(count, NOTHING_YET);
    say(find('#number'), '');
    return;
  }
  if (count.textContent === NOTHING_YET) say(count, 'Checking …');
  const isOld = () => isDue || editor.value !== text;
  const json = await ask('toJson', text);
  if (isOld()) return;
  showGuide(json);
  const findings = await ask('check', text);
  if (isOld()) return;
  list(findings);
  markLines(findings);
  say(count, sumOf(findings));
  say(find('#number'), String(findings.length));
}

/* The text */

/** @param {string} next */
function call(next) {
  name = next;
  say(find('#name'), next);
}

/** How often whole texts were changed at once, with what was there before. @type {{ before: string, after: string }[]} */
const rewritten = [];

/** How many of them are kept, each of which may be a large text. */
const MOST_REWRITTEN = 20;

/**
 * Changes no more of the text than differs, so that the caret stays where it was.
 *
 * @param {string} next
 */
function replaceText(next) {
  const { value, scrollTop } = editor;
  const most = Math.min(value.length, next.length);
  let start = 0;
  while (start < most && value[start] === next[start]) start += 1;
  let end = 0;
  while (end < most - start && value.at(-1 - end) === next.at(-1 - end)) end += 1;
  editor.setRangeText(next.slice(start, next.length - end), start, value.length - end, 'preserve');
  editor.scrollTop = scrollTop;
  drawLines();
}

/**
 * Changes the text in a way that Ctrl+Z takes back: browsers do not take back what a script changed, and what they
 * would is inserted line by line, for which a guide is too long.
 *
 * @param {string} next
 */
function rewrite(next) {
  if (next === editor.value) return;
  rewritten.push({ before: editor.value, after: next });
  if (rewritten.length > MOST_REWRITTEN) rewritten.shift();
  replaceText(next);
}

/**
 * @param {boolean} isForward whether what was taken back is done again
 * @returns {boolean} whether there was anything of ours to take back
 */
function takeBack(isForward = false) {
  const [now, then] = isForward ? ['before', 'after'] : ['after', 'before'];
  const step = rewritten.findLast((texts) => texts[now] === editor.value);
  if (!step) return false;
  replaceText(step[then]);
  isUnsaved = true;
  say(notice, '');
  find('#mended').hidden = true;
  checkNow();
  return true;
}

/**
 * Puts another document into the place of the one that is there.
 *
 * @param {string} text
 * @param {string} fileName
 */
function open(text, fileName) {
  hasReturns = /\r\n/.test(text);
  rewrite(text.replace(/\r\n?/g, '\n'));
  call(fileName);
  hideGuide();
  find('#mended').hidden = true;
  isUnsaved = false;
  editor.setSelectionRange(0, 0);
  editor.scrollTop = 0;
  find('#findings').scrollTop = 0;
  return checkNow();
}

/**
 * @param {File} file
 * @returns {Promise<string>} its text
 * @throws {Error} that says why it is not opened
 */
async function textOf(file) {
  if (!/\.(?:jsonc?|ya?ml)$/i.test(file.name)) {
    throw new Error(
      `“${file.name}” was not opened: a guide is a file that ends in .json, .jsonc, .yaml or .yml.`,
    );
  }
  if (file.size > MOST_BYTES) {
    const size = (file.size / 1024 / 1024).toFixed(1);
    throw new Error(
      `“${file.name}” was not opened: it has ${size} megabytes, and a guide has one at most.`,
    );
  }
  let text = '\0';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // Told below.
  }
  if (text.includes('\0')) {
    throw new Error(`“${file.name}” was not opened: it is not text, or not in UTF-8.`);
  }
  return text;
}

/** @param {Iterable<File>} files */
async function openFirst([file, ...others]) {
  if (!file) return;
  say(notice, '');
  openings += 1;
  const opening = openings;
  try {
    const text = await textOf(file);
    if (opening !== openings) return;
    await open(text, file.name);
    if (others.length) {
      tell(`“${file.name}” is open. It was one of ${others.length + 1}: only the first is.`);
    }
  } catch (error) {
    if (opening === openings) tell(error.message);
  }
}

/** How often something was opened: who opens two examples one after the other means the second. */
let openings = 0;

/** @param {string} address */
async function openExample(address) {
  say(notice, '');
  openings += 1;
  const opening = openings;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    if (opening === openings) await open(text, address.split('/').at(-1));
  } catch {
    if (opening === openings) tell('The example did not load. Try again in a moment.');
  }
}

/**
 * @param {string} text
 * @param {string} fileName
 * @param {string} type
 */
function save(text, fileName, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = fileName;
  link.click();
  // Not before the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** @returns {string} the file's name without its ending; for a document without a file, its id */
function stem() {
  if (name) return name.replace(/\.\w+$/, '');
  try {
    const { id } = JSON.parse(shownJson);
    return /^[\w-]+$/.test(id) ? id : 'guide';
  } catch {
    return 'guide';
  }
}

async function saveJson() {
  say(notice, '');
  const json = await ask('toJson', editor.value);
  if (json === undefined) tell('It cannot be read yet, so there is no JSON of it.');
  else save(json, `${stem()}.json`, 'application/json');
}

/** A longer list of what was mended would push what is left to do out of sight. */
const MOST_MENDED_SHOWN = 6;

async function mendText() {
  const before = editor.value;
  const { text, mended } = await ask('mend', before);
  if (editor.value !== before) return;
  find('#mended').hidden = !mended.length;
  if (mended.length) {
    rewrite(text);
    isUnsaved = true;
    find('#mended-details').open = mended.length <= MOST_MENDED_SHOWN;
    find('#take-back').hidden = false;
    find('#mended-list').replaceChildren(...mended.map(({ message }) => make('li', message)));
    find('#findings').scrollTop = 0;
    checkNow();
  }
  tell(
    mended.length
      ? `${counted(mended.length, 'thing', 'things')} mended. Ctrl+Z takes it back, on a Mac Command+Z.`
      : 'There is nothing that can be mended without a decision of yours.',
  );
}

editor.addEventListener('input', () => {
  // Who types no longer waits for what was to be opened.
  openings += 1;
  drawLines();
  isUnsaved = true;
  say(notice, '');
  // Other changes have come on top of it.
  find('#take-back').hidden = true;
  clearTimeout(timer);
  timer = setTimeout(checkNow, PAUSE);
  if (!editor.value) call('');
});
editor.addEventListener('keydown', (event) => {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.key === 'Escape' && cameFrom && !event.isComposing) {
    event.preventDefault();
    goBack();
    return;
  }
  if (ctrlKey === metaKey || altKey) return;
  const key = event.key.toLowerCase();
  const isForward = key === 'y' || shiftKey;
  if ((key === 'z' || (key === 'y' && !shiftKey)) && takeBack(isForward)) event.preventDefault();
});
editor.addEventListener('blur', () => {
  cameFrom = undefined;
  showNote('#back', false);
});
find('#take-back').addEventListener('click', () => {
  takeBack();
  editor.focus({ preventScroll: true });
});
editor.addEventListener('paste', () => {
  // Another document, as far as anybody can tell.
  if (editor.selectionEnd - editor.selectionStart === editor.value.length) call('');
});
editor.addEventListener('scroll', () => {
  lines.scrollTop = editor.scrollTop;
});

fileInput.addEventListener('change', async () => {
  await openFirst(fileInput.files);
  // The same file can be opened again, once it is changed.
  fileInput.value = '';
});
for (const button of document.querySelectorAll('[data-example]')) {
  button.addEventListener('click', () => openExample(button.dataset.example));
}
find('#mend').addEventListener('click', () => mendText().catch(sayFault));
find('#download').addEventListener('click', () => {
  const syntax = syntaxOf(editor.value, name);
  const text = hasReturns ? editor.value.replaceAll('\n', '\r\n') : editor.value;
  const type = syntax === 'yaml' ? 'application/yaml' : 'application/json';
  save(text, name || `${stem()}.${syntax}`, type);
  isUnsaved = false;
});
find('#download-json').addEventListener('click', () => saveJson().catch(sayFault));

// A file that misses the editor would otherwise take the place of the page.
const isFile = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
addEventListener('dragover', (event) => {
  if (!isFile(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
  document.documentElement.dataset.dropping = '';
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) delete document.documentElement.dataset.dropping;
});
addEventListener('drop', (event) => {
  delete document.documentElement.dataset.dropping;
  if (!isFile(event)) return;
  event.preventDefault();
  openFirst(event.dataTransfer.files);
});
addEventListener('beforeunload', (event) => {
  if (isUnsaved && editor.value.trim()) event.preventDefault();
});

drawLines();
// A browser that goes back may have kept what was written.
if (editor.value) checkNow();
