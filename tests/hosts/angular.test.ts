import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import type { Browser } from 'playwright-core';
import {
  behavesAsAnApp,
  hasTheGuideInItsMarkup,
  hydratesWithoutAWarning,
  prepare,
  typeMistakes,
} from './support/app.js';
import { copyOf, type Project } from './support/project.js';
import { serve, type Served } from './support/serve.js';
import { openBrowser } from './support/visit.js';

/** What the type check must refuse. For custom elements it lets every attribute pass, and every value of a property. */
const MISTAKES = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: '<career-pathway [pathway]="gide" (pathway-progress)="heard = $event.finished" />',
})
export class Mistakes {
  heard = 0;
}
`;

describe('an app in Angular', () => {
  let browser: Browser;
  let app: Project;
  let served: Served;
  before(async () => {
    browser = await openBrowser();
    app = await copyOf('angular');
    await prepare(app);
    await app.run('npm', 'run', 'build');
    served = await serve(join(app.folder, 'dist/browser'));
  });
  after(async () => {
    await browser.close();
    await served.stop();
    await app.remove();
  });

  it('shows the guide, hears of ticks, and has them after unmounting', () =>
    behavesAsAnApp(browser, served.origin));

  it('has the guide in the markup that the server renders', () =>
    hasTheGuideInItsMarkup(browser, served.origin));

  it('hydrates that markup without a warning', async () => {
    await app.run('npm', 'run', 'build', '--', '--configuration', 'development');
    await hydratesWithoutAWarning(browser, served.origin);
  });

  it('fails its type check where a name or an event is mistaken', async () => {
    const check = ['npx', 'ngc', '-p', 'tsconfig.json', '--noEmit'] as const;
    const said = stripVTControlCharacters(
      await typeMistakes(app, 'src/mistakes.ts', MISTAKES, ...check),
    );
    assert.match(said, /mistakes\.ts:4:.*'gide'/);
    assert.match(said, /mistakes\.ts:4:.*'finished'.*PathwayProgressEvent/);
  });
});
