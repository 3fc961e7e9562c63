/** Runs in the pages that are visited, before any script of theirs. */

/**
 * @param {Node} node
 * @param {string[]} words
 */
function read(node, words) {
  if (node instanceof Text) words.push(node.data.replace(/\s+/g, ' '));
  if (node instanceof Element) {
    if (/^(?:script|style|svg)$/i.test(node.localName)) return;
    // What is said in passing.
    if (node.getAttribute('role') === 'status') return;
    words.push('\n');
  }
  for (const child of contentOf(node)) read(child, words);
}

/**
 * @param {Node} node
 * @returns {Iterable<Node>} what a reader is shown of it
 */
function contentOf(node) {
  if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
    return node.assignedNodes();
  return ((node instanceof Element && node.shadowRoot) || node).childNodes;
}

/**
 * What comes late comes when it has been near the screen for a frame.
 *
 * @param {Element} guide
 */
async function scrollThrough(guide) {
  for (const section of guide.shadowRoot?.querySelectorAll('*') ?? []) {
    if (!section.localName.includes('-')) continue;
    section.scrollIntoView({ behavior: 'instant' });
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** @param {ParentNode} root @returns {boolean} */
function hasTick(root) {
  return [...root.querySelectorAll('*')].some(
    (element) =>
      (element instanceof HTMLInputElement && element.type === 'checkbox' && element.checked) ||
      (element.shadowRoot !== null && hasTick(element.shadowRoot)),
  );
}

Object.assign(globalThis, {
  pathwayHost: {
    /**
     * @param {string} selector
     * @returns {Promise<string[]>} a guide's words, line by line, in the order in which they are read
     */
    async linesOf(selector) {
      const guide = document.querySelector(selector);
      if (!guide) return [];
      await scrollThrough(guide);
      /** @type {string[]} */
      const words = [];
      read(guide, words);
      const lines = words.join('').split('\n');
      return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
    },
    /** @param {string} selector */
    isTicked: (selector) =>
      [...document.querySelectorAll(selector)].some(
        ({ shadowRoot }) => shadowRoot !== null && hasTick(shadowRoot),
      ),
  },
});
