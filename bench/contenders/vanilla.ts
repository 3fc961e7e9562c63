/** A custom element for one purpose, written by hand. */
import { h } from './elements.js';
import type { PathwayDocument } from './guide/document.js';
import { guide } from './guide/guide.js';
import { progress } from './guide/plan.js';
import { keepTicks, readTicks } from './ticks.js';

class HandwrittenGuide extends HTMLElement {
  connectedCallback() {
    void this.load();
  }

  private async load() {
    const response = await fetch(this.getAttribute('src')!);
    this.show((await response.json()) as PathwayDocument);
  }

  private show(document: PathwayDocument) {
    const done = readTicks(document.id);
    const ticks = {
      has: (id: string) => done.has(id),
      toggle: (id: string) => {
        if (!done.delete(id)) done.add(id);
        keepTicks(document.id, done);
        this.update(id, done.has(id));
        this.querySelector('[data-section="progress"]')?.replaceWith(
          progress({ h, guide: document, ticks }),
        );
      },
    };
    this.replaceChildren(guide(h, document, ticks));
  }

  /** One task may stand in several places. */
  private update(id: string, isDone: boolean) {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      if (box.value !== id) continue;
      box.checked = isDone;
      box.parentElement!.classList.toggle('pw-done', isDone);
    }
  }
}

customElements.define('handwritten-guide', HandwrittenGuide);
