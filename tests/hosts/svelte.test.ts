import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
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

/** What the type check must refuse. */
const MISTAKES = `<script lang="ts">
  import type {} from 'pathway-elements/types/svelte';
</script>

<career-pathway theme="purple"></career-pathway>
<career-pathway pathway={7}></career-pathway>
<career-pathway onpathway-progress={({ finished }) => finished}></career-pathway>
`;

describe('an app in Svelte', () => {
  let browser: Browser;
  let app: Project;
  let served: Served;
  before(async () => {
    browser = await openBrowser();
    app = await copyOf('svelte');
    await prepare(app);
    await app.run('npm', 'run', 'build');
    served = await serve(join(app.folder, 'dist/client'));
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
    await app.run('env', 'NODE_ENV=development', 'npm', 'run', 'build');
    await hydratesWithoutAWarning(browser, served.origin);
  });

  it('fails its type check where an attribute, a property or an event is mistaken', async () => {
    const check = ['npx', 'svelte-check', '--output', 'machine'] as const;
    const said = await typeMistakes(app, 'src/Mistakes.svelte', MISTAKES, ...check);
    assert.match(said, /Mistakes\.svelte" 5:.*\\"purple\\"/);
    assert.match(said, /Mistakes\.svelte" 6:.*'number'/);
    assert.match(said, /Mistakes\.svelte" 7:.*finished/);
  });
});
