import { describeApp } from './support/app.js';

/** For custom elements its type check lets every attribute pass, and every value of a property. */
const MISTAKES = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<career-pathway [pathway]="gide" (pathway-progress)="heard = $event.finished" />',
})
export class Mistakes {
  heard = 0;
}
`;

describeApp({
  framework: 'Angular',
  example: 'angular',
  page: 'dist/browser',
  developmentBuild: ['npm', 'run', 'build', '--', '--configuration', 'development'],
  mistakes: {
    of: 'a name or an event',
    file: 'src/mistakes.ts',
    content: MISTAKES,
    check: ['npx', 'ngc', '-p', 'tsconfig.json', '--noEmit'],
    said: [/mistakes\.ts:4:.*'gide'/, /mistakes\.ts:4:.*'finished'.*PathwayProgressEvent/],
  },
});
