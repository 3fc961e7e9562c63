import 'pathway-elements/pathway-elements.css';
import { hydrate, render } from 'solid-js/web';
import { App } from './App';

const root = document.getElementById('app')!;
// The development server sends no markup.
if (root.firstElementChild) hydrate(() => <App />, root);
else render(() => <App />, root);
