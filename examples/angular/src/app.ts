import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'pathway-elements';
import type { PathwayDocument } from 'pathway-elements/model.js';
import guide from './guide.json';
import { StaticGuide } from './static-guide';

@Component({
  selector: 'app-root',
  imports: [StaticGuide],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Career guides</h1>
      <p>
        <button (click)="isShown.set(!isShown())">
          {{ isShown() ? 'Hide the guide' : 'Show the guide' }}
        </button>
        <output>{{ heard() }}</output>
      </p>
      @if (isShown()) {
        <career-pathway staticGuide [pathway]="guide" (pathway-progress)="hear($event)" />
      }
    </main>
  `,
})
export class App {
  readonly guide = guide as PathwayDocument;
  readonly isShown = signal(true);
  readonly heard = signal('');

  hear({ progress }: HTMLElementEventMap['pathway-progress']) {
    this.heard.set(`${progress.done} of ${progress.total} tasks done`);
  }
}
