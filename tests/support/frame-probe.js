// Runs within the page for frames, into which no test of another origin can look: does what it is asked to, and answers
// with what is to be seen then. `embed.ts` beside it is who asks.

/** @type {string[]} */
const told = [];
/** @type {string[]} */
const refused = [];
let greetings = 0;

for (const level of /** @type {const} */ (['warn', 'error'])) {
  console[level] = (/** @type {unknown} */ message) => told.push(String(message));
}
addEventListener('error', ({ message }) => told.push(message));
addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (!blockedURI.startsWith('ws')) refused.push(`${effectiveDirective} ${blockedURI}`);
});

// A window that opened would hide that of the tests.
addEventListener('click', (event) => {
  const [clicked] = event.composedPath();
  if (clicked instanceof Element && clicked.closest('[target=_blank]')) event.preventDefault();
});

const guide = () => document.querySelector('career-pathway');

/** @param {string} name */
const section = (name) => guide()?.shadowRoot?.querySelector(`[data-section="${name}"]`);

/** @param {string | undefined} where a section; the guide itself without one @param {string} selector */
const find = (where, selector) => {
  const root = (where ? section(where) : guide())?.shadowRoot;
  return /** @type {HTMLElement | null | undefined} */ (root?.querySelector(selector));
};

/** @param {Node} node @returns {string} */
const textOf = (node) => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || /^(?:script|style|noscript)$/.test(node.localName)) return '';
  return [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
};

/** @type {Record<string, (asked: any) => void>} */
const acts = {
  look: () => undefined,
  click: ({ where, selector }) => find(where, selector)?.click(),
  say: ({ message }) => parent.postMessage(message, '*'),
  pad: ({ pixels }) => document.body.style.setProperty('padding-bottom', `${pixels}px`),
  leave: ({ to }) => location.replace(to),
};

addEventListener('message', async ({ data, ports: [port] }) => {
  if (data?.type?.startsWith('pathway-embed/')) greetings += 1;
  if (!port) return;
  const { where, selector } = data;
  // Before it acts: what is rendered then may have another one in its place.
  const found = selector && find(where, selector);
  acts[data.act]?.(data);
  await new Promise((resolve) => setTimeout(resolve));
  const root = document.documentElement;
  port.postMessage({
    told,
    refused,
    greetings,
    text: document.body ? textOf(document.body).replace(/\s+/g, ' ') : '',
    title: document.title,
    hash: location.hash,
    page: root.dataset.pathwayPage,
    scheme: getComputedStyle(root).colorScheme,
    lang: root.lang,
    guideLang: guide()?.getAttribute('lang') ?? '',
    accent: guide()?.style.getPropertyValue('--pathway-accent') ?? '',
    storage: guide()?.getAttribute('storage') ?? '',
    height: root.getBoundingClientRect().height,
    room: innerHeight,
    scrolled: scrollY,
    found: found && {
      top: found.getBoundingClientRect().top,
      isOpen: found instanceof HTMLDetailsElement && found.open,
      target: found.getAttribute('target') ?? '',
      rel: found.getAttribute('rel') ?? '',
    },
  });
});
