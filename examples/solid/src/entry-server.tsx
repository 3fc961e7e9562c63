import { generateHydrationScript, renderToString } from 'solid-js/web';
import { App } from './App';

export const render = () => ({
  head: generateHydrationScript(),
  app: renderToString(() => <App />),
});
