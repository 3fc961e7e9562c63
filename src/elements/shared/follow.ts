import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { LearnerStore } from '../../store/learner-store.js';

/** Renders a part of a template again whenever one answer of the reader changes, and leaves the rest alone. */
class Follow extends AsyncDirective {
  #learner: LearnerStore | undefined;
  #key = '';
  #template: () => unknown = () => noChange;
  #leave: (() => void) | undefined;

  override render(learner: LearnerStore, key: string, template: () => unknown): unknown {
    this.#template = template;
    if (learner !== this.#learner || key !== this.#key) {
      this.#leave?.();
      this.#learner = learner;
      this.#key = key;
      this.#leave = undefined;
    }
    if (this.isConnected) this.#follow();
    return template();
  }

  protected override disconnected() {
    this.#leave?.();
    this.#leave = undefined;
  }

  protected override reconnected() {
    this.#follow();
    this.setValue(this.#template());
  }

  #follow() {
    this.#leave ??= this.#learner?.subscribe(this.#key, () => {
      this.setValue(this.#template());
    });
  }
}

/** `key`: `task:<id>` or `skill:<id>`; '' for everything that the reader says. */
export const follow: (learner: LearnerStore, key: string, template: () => unknown) => unknown =
  directive(Follow);
