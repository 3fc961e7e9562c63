import 'pathway-elements/pathway-elements.css';
import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app')!;
// The development server sends no markup.
if (target.firstElementChild) hydrate(App, { target });
else mount(App, { target });
