/**
 * Runs in each page, as the text of a script: makes the limit. That is a copy of what our elements drew, without them.
 * What they change is recorded as the difference between what shows before and after, and the copy plays it back: so it
 * has nothing to reckon, and touches no more than what changes.
 */
(() => {
  /** @param {Node} node */
  const shadowOf = (node) => (node instanceof Element ? node.shadowRoot : null);

  /** @param {Node} from @param {Node} to */
  const copyChildren = (from, to) => {
    for (const child of from.childNodes) to.appendChild(copy(child));
  };

  /** @param {Node} node @returns {Node} */
  const copy = (node) => {
    const shadow = shadowOf(node);
    if (!shadow) {
      const made = node.cloneNode(false);
      copyChildren(node, made);
      return made;
    }
    const element = /** @type {Element} */ (node);
    const made = document.createElement(`limit-${element.localName}`);
    for (const { name, value } of element.attributes) made.setAttribute(name, value);
    const root = made.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = shadow.adoptedStyleSheets;
    copyChildren(shadow, root);
    copyChildren(element, made);
    return made;
  };

  /** @typedef {import('./interactions.js').Step} Step */

  /** @param {readonly Node[]} list @param {number} index from the end, if below 0 */
  const nodeAt = (list, index) => /** @type {Node} */ (list.at(index));

  /** @param {Node} live @param {Node} before @param {Node} after @returns {Step[]} */
  const compareChildren = (live, before, after) => {
    const all = [...live.childNodes];
    const old = [...before.childNodes];
    const next = [...after.childNodes];
    const isAlike =
      old.length === next.length &&
      old.every(({ nodeName }, index) => nodeName === nodeAt(next, index).nodeName);
    if (isAlike)
      return old.flatMap((node, index) => compare(nodeAt(all, index), node, nodeAt(next, index)));
    const least = Math.min(old.length, next.length);
    /** @param {number} index */
    const isSame = (index) => nodeAt(old, index).isEqualNode(nodeAt(next, index));
    let head = 0;
    while (head < least && isSame(head)) head += 1;
    let tail = 0;
    while (tail < least - head && isSame(-1 - tail)) tail += 1;
    const gone = all.slice(head, all.length - tail);
    const come = next.slice(head, next.length - tail).map(copy);
    const end = tail ? nodeAt(all, -tail) : null;
    return [
      (isOn) => {
        for (const node of isOn ? gone : come) live.removeChild(node);
        for (const node of isOn ? come : gone) live.insertBefore(node, end);
      },
    ];
  };

  /** @param {CharacterData} live @param {string} old @param {string} next @returns {Step[]} */
  const compareText = (live, old, next) =>
    old === next
      ? []
      : [
          (isOn) => {
            live.data = isOn ? next : old;
          },
        ];

  /** @param {Element} live @param {Element} before @param {Element} after @returns {Step[]} */
  const compareAttributes = (live, before, after) =>
    [...new Set([...before.getAttributeNames(), ...after.getAttributeNames()])].flatMap((name) => {
      const old = before.getAttribute(name);
      const next = after.getAttribute(name);
      if (old === next) return [];
      return [
        (isOn) => {
          const value = isOn ? next : old;
          if (value === null) live.removeAttribute(name);
          else live.setAttribute(name, value);
        },
      ];
    });

  /** What a control holds. @param {HTMLInputElement} live @param {HTMLInputElement} before @param {HTMLInputElement} after */
  const compareInputs = (live, before, after) => {
    const old = { checked: before.checked, value: before.value };
    const next = { checked: after.checked, value: after.value };
    /** @type {Step[]} */
    const steps = [];
    if (old.checked !== next.checked)
      steps.push((isOn) => {
        live.checked = (isOn ? next : old).checked;
      });
    if (old.value !== next.value)
      steps.push((isOn) => {
        live.value = (isOn ? next : old).value;
      });
    return steps;
  };

  /**
   * What makes of a node what another is, and back.
   * @param {Node} live what is changed; a copy of the node before
   * @param {Node} before
   * @param {Node} after
   * @returns {Step[]}
   */
  const compare = (live, before, after) => {
    if (live instanceof CharacterData && before instanceof CharacterData)
      return compareText(live, before.data, /** @type {CharacterData} */ (after).data);
    const steps = compareChildren(live, before, after);
    const root = shadowOf(live);
    const old = shadowOf(before);
    const next = shadowOf(after);
    if (root && old && next) steps.push(...compareChildren(root, old, next));
    if (live instanceof Element && before instanceof Element)
      steps.push(...compareAttributes(live, before, /** @type {Element} */ (after)));
    if (live instanceof HTMLInputElement && before instanceof HTMLInputElement)
      steps.push(...compareInputs(live, before, /** @type {HTMLInputElement} */ (after)));
    return steps;
  };

  globalThis.benchCopy = copy;
  globalThis.benchCompare = compare;
})();
