/**
 * Runs in each page, as the text of a script: does what a reader does, and takes the time of it. `benchTask` and
 * `benchSkill` stand before it: the ids of the task that is ticked and of the skill that is held.
 */
(() => {
  /** @typedef {import('./interactions.js').Interaction} Interaction */

  /** An element of ours, or the copy of one. @param {string} tag */
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

  /**
   * Where each is done, the last control for what is said and the first for what is taken back, and how.
   * @type {Record<Interaction, { event: string, controls: () => HTMLInputElement[], act: (input: HTMLInputElement, isOn: boolean) => void }>}
   */
  const interactions = {
    tick: {
      event: 'change',
      controls: () => inputs('roadmap-timeline', `[id="item:${globalThis.benchTask}"] .box`),
      act: click,
    },
    skill: {
      event: 'change',
      controls: () => inputs('skill-list', `[id="item:${globalThis.benchSkill}"] .have input`),
      act: click,
    },
    hours: {
      event: 'input',
      controls: () => inputs('pathway-planner', '.slide'),
      act: (input, isOn) => {
        input.value = isOn ? '8.5' : '8';
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      },
    },
  };
  const names = /** @type {Interaction[]} */ (Object.keys(interactions));

  /**
   * Finds uncounted what is needed.
   * @param {Interaction} name
   * @param {boolean} isOn
   * @returns what does it, and resolves once everything that shows it is rendered
   */
  const ready = (name, isOn) => {
    const { controls, act } = interactions[name];
    const control = /** @type {HTMLInputElement} */ (controls().at(isOn ? -1 : 0));
    const hosts = TAGS.map(host);
    return async () => {
      act(control, isOn);
      for (const { updateComplete } of hosts) await updateComplete;
    };
  };

  /** So often that the code is compiled, and nothing that is shown is new any more. */
  const WARMING = 20;

  const warm = async () => {
    for (const name of names)
      for (let index = 0; index < WARMING; index += 1) await ready(name, index % 2 === 0)();
  };

  /** Puts a copy in the place of our elements, which plays back what they have been seen to change. */
  const becomeLimit = async () => {
    const guide = /** @type {Element} */ (document.querySelector('#guide > career-pathway'));
    const live = benchCopy(guide);
    const before = benchCopy(guide);
    /** @type {Map<Interaction, readonly import('./interactions.js').Step[]>} */
    const plays = new Map();
    for (const name of names) {
      await ready(name, true)();
      plays.set(name, benchCompare(live, before, benchCopy(guide)));
      await ready(name, false)();
    }
    if (benchCompare(before, before, benchCopy(guide)).length)
      throw new Error('What has been undone still shows.');
    guide.replaceWith(live);
    for (const [name, steps] of plays) {
      const { event, controls } = interactions[name];
      let isOn = false;
      const play = () => {
        isOn = !isOn;
        localStorage.setItem(`limit:${name}`, JSON.stringify([isOn, Date.now()]));
        for (const step of steps) step(isOn);
      };
      for (const input of controls()) input.addEventListener(event, play);
    }
  };

  globalThis.benchPrepare = async (isLimit) => {
    await warm();
    if (!isLimit) return;
    await becomeLimit();
    await warm();
  };

  const { port1, port2 } = new MessageChannel();

  /** A message comes after the frame that is drawn meanwhile. @returns {Promise<{ begun: number, ended: number }>} */
  const nextFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const begun = performance.now();
        port1.onmessage = () => {
          resolve({ begun, ended: performance.now() });
        };
        port2.postMessage(undefined);
      });
    });

  /** At any moment between two frames, as readers do. */
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20 * Math.random()));

  globalThis.benchInteract = async (name, times) => {
    interactions[name].controls()[0]?.scrollIntoView({ block: 'center' });
    await nextFrame();
    const samples = [];
    for (let index = 0; index < times; index += 1) {
      const act = ready(name, index % 2 === 0);
      await pause();
      const begun = performance.now();
      await act();
      const acted = performance.now();
      const frame = await nextFrame();
      const shown = frame.ended - begun;
      samples.push({
        script: acted - begun,
        shown,
        work: shown - (frame.begun - acted),
      });
    }
    return samples;
  };
})();
