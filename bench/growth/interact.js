/**
 * Runs in each page, as the text of a script: does what a reader does, and takes the time of it. `benchTask` and
 * `benchSkill` stand before it: the ids of the task that is ticked and of the skill that is held.
 *
 * The limit is a copy of what our elements drew, without them. What they change is recorded once, as the difference of
 * what is shown before and after; the copy plays it back. So it has nothing to reckon, and to touch no more than changes.
 */
(() => {
  /** @param {string} tag */
  const host = (tag) =>
    /** @type {import('./interactions.js').Host} */ (
      document.querySelector(`#guide :is(${tag}, limit-${tag})`)
    );
  const TAGS = [
    'pathway-progress',
    'pathway-planner',
    'salary-outlook',
    'skill-list',
    'action-plan',
    'roadmap-timeline',
  ];

  /** @param {string} tag @param {string} selector */
  const inputs = (tag, selector) =>
    /** @type {HTMLInputElement[]} */ ([...host(tag).shadowRoot.querySelectorAll(selector)]);

  /** @param {HTMLInputElement} input */
  const click = (input) => {
    input.click();
  };

  /** @type {Record<string, { all: () => HTMLInputElement[], act: (input: HTMLInputElement, isOn: boolean) => void }>} */
  const interactions = {
    tick: {
      all: () => inputs('roadmap-timeline', `[id="item:${globalThis.benchTask}"] .box`),
      act: click,
    },
    skill: {
      // No, partly, yes.
      all: () =>
        inputs('skill-list', `[id="item:${globalThis.benchSkill}"] .have input`).filter(
          (_, index) => index !== 1,
        ),
      act: click,
    },
    hours: {
      all: () => inputs('pathway-planner', '.slide'),
      act: (input, isOn) => {
        input.value = isOn ? '8.5' : '8';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      },
    },
  };

  const rendered = async () => {
    for (const tag of TAGS) await host(tag).updateComplete;
  };

  /** @param {string} name @param {boolean} isOn */
  const act = (name, isOn) => {
    const { all, act: change } = interactions[name];
    const found = all();
    change(found[isOn ? found.length - 1 : 0], isOn);
    return rendered();
  };

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

  /** @typedef {(isOn: boolean) => void} Step */

  /** @param {Node} live @param {Node} before @param {Node} after @param {Step[]} steps */
  const compareChildren = (live, before, after, steps) => {
    const [all, old, next] = [live, before, after].map(({ childNodes }) => [...childNodes]);
    const isAlike =
      old.length === next.length &&
      old.every((node, index) => node.nodeName === next[index].nodeName);
    if (isAlike) {
      for (const [index, node] of old.entries()) compare(all[index], node, next[index], steps);
      return;
    }
    const least = Math.min(old.length, next.length);
    let head = 0;
    while (head < least && old[head].isEqualNode(next[head])) head += 1;
    let tail = 0;
    while (tail < least - head && old.at(-1 - tail)?.isEqualNode(next.at(-1 - tail) ?? null))
      tail += 1;
    const gone = all.slice(head, all.length - tail);
    const come = next.slice(head, next.length - tail).map(copy);
    const end = tail ? all[all.length - tail] : null;
    steps.push((isOn) => {
      for (const node of isOn ? gone : come) live.removeChild(node);
      for (const node of isOn ? come : gone) live.insertBefore(node, end);
    });
  };

  /**
   * What makes of a node what another is, and back.
   * @param {Node} live the node that is changed, a copy of the one before
   * @param {Node} before
   * @param {Node} after
   * @param {Step[]} steps what is found is added here
   */
  const compare = (live, before, after, steps) => {
    if (before instanceof CharacterData) {
      const [old, next] = [before.data, /** @type {CharacterData} */ (after).data];
      const text = /** @type {CharacterData} */ (live);
      if (old !== next) steps.push((isOn) => (text.data = isOn ? next : old));
      return;
    }
    if (before instanceof Element) {
      const [element, other] = /** @type {Element[]} */ ([live, after]);
      for (const name of new Set([...before.getAttributeNames(), ...other.getAttributeNames()])) {
        const [old, next] = [before.getAttribute(name), other.getAttribute(name)];
        if (old === next) continue;
        steps.push((isOn) => {
          const value = isOn ? next : old;
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        });
      }
    }
    if (before instanceof HTMLInputElement) {
      const [input, other] = /** @type {HTMLInputElement[]} */ ([live, after]);
      const { checked, value } = before;
      if (checked !== other.checked) {
        const isChecked = other.checked;
        steps.push((isOn) => (input.checked = isOn ? isChecked : checked));
      }
      if (value !== other.value) {
        const next = other.value;
        steps.push((isOn) => (input.value = isOn ? next : value));
      }
    }
    const [root, old, next] = [live, before, after].map(shadowOf);
    if (root && old && next) compareChildren(root, old, next, steps);
    compareChildren(live, before, after, steps);
  };

  /** Puts a copy in the place of our elements, which plays back what they have been seen to change. */
  const becomeLimit = async () => {
    const guide = /** @type {Element} */ (document.querySelector('#guide > career-pathway'));
    const live = copy(guide);
    const before = copy(guide);
    /** @type {Record<string, Step[]>} */
    const plays = {};
    for (const name of Object.keys(interactions)) {
      await act(name, true);
      compare(live, before, copy(guide), (plays[name] = []));
      await act(name, false);
    }
    /** @type {Step[]} */
    const left = [];
    compare(before, before, copy(guide), left);
    if (left.length) throw new Error('What has been undone still shows.');
    guide.replaceWith(live);
    for (const [name, { all }] of Object.entries(interactions)) {
      let isOn = false;
      for (const input of all())
        input.addEventListener(name === 'hours' ? 'input' : 'change', () => {
          isOn = !isOn;
          localStorage.setItem(`limit:${name}`, JSON.stringify([isOn, Date.now()]));
          for (const step of plays[name]) step(isOn);
        });
    }
  };

  /** So often that the code is compiled, and nothing that is shown is new any more. */
  const WARMING = 20;

  const warm = async () => {
    for (const name of Object.keys(interactions))
      for (let index = 0; index < WARMING; index += 1) await act(name, index % 2 === 0);
  };

  globalThis.benchPrepare = async (isLimit) => {
    await warm();
    if (!isLimit) return;
    await becomeLimit();
    await warm();
  };

  const { port1, port2 } = new MessageChannel();

  /** A message comes after the frame that is drawn meanwhile. @returns {Promise<[begun: number, ended: number]>} */
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const begun = performance.now();
        port1.onmessage = () => {
          resolve([begun, performance.now()]);
        };
        port2.postMessage(undefined);
      });
    });

  /** At any moment between two frames, as readers do. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20 * Math.random()));

  globalThis.benchInteract = async (name, times) => {
    interactions[name].all()[0].scrollIntoView({ block: 'center' });
    await nextFrame();
    const samples = [];
    for (let index = 0; index < times; index += 1) {
      await pause();
      const begun = performance.now();
      await act(name, index % 2 === 0);
      const acted = performance.now();
      const [frame, shown] = await nextFrame();
      samples.push({
        script: acted - begun,
        shown: shown - begun,
        work: shown - begun - (frame - acted),
      });
    }
    return samples;
  };
})();
