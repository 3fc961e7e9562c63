import 'pathway-elements';
import type {} from 'pathway-elements/jsx/solid';
import type { PathwayDocument } from 'pathway-elements/model.js';
import { createSignal, Show } from 'solid-js';
import staticGuide from './guide.html?raw';
import guide from './guide.json';

export function App() {
  const [isShown, setShown] = createSignal(true);
  const [heard, setHeard] = createSignal('');
  return (
    <main>
      <h1>Career guides</h1>
      <p>
        <button onClick={() => setShown(!isShown())}>
          {isShown() ? 'Hide the guide' : 'Show the guide'}
        </button>{' '}
        <output>{heard()}</output>
      </p>
      <Show when={isShown()}>
        <career-pathway
          prop:pathway={guide as PathwayDocument}
          on:pathway-progress={({ progress }) =>
            setHeard(`${progress.done} of ${progress.total} tasks done`)
          }
          // Only the server's markup has it: the browser needs no second copy.
          innerHTML={import.meta.env.SSR ? staticGuide : ''}
        />
      </Show>
    </main>
  );
}
