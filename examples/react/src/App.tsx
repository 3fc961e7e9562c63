import 'pathway-elements';
import type {} from 'pathway-elements/jsx/react';
import type { PathwayDocument } from 'pathway-elements/model.js';
import { useState, useSyncExternalStore } from 'react';
import staticGuide from './guide.html?raw';
import guide from './guide.json';

const noStore = () => () => undefined;

/** When React hydrates, it gives custom elements neither properties nor listeners; it does when these change. */
const useHydrated = () =>
  useSyncExternalStore(
    noStore,
    () => true,
    () => false,
  );

export function App() {
  const isHydrated = useHydrated();
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState('');
  return (
    <main>
      <h1>Career guides</h1>
      <p>
        <button onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide the guide' : 'Show the guide'}
        </button>{' '}
        <output>{heard}</output>
      </p>
      {isShown && (
        <career-pathway
          pathway={isHydrated ? (guide as PathwayDocument) : undefined}
          onpathway-progress={
            isHydrated
              ? ({ progress }) => setHeard(`${progress.done} of ${progress.total} tasks done`)
              : undefined
          }
          // Only the server's markup has it: the browser needs no second copy.
          dangerouslySetInnerHTML={{ __html: import.meta.env.SSR ? staticGuide : '' }}
          suppressHydrationWarning
        />
      )}
    </main>
  );
}
