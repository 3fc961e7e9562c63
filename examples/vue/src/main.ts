import 'pathway-elements/pathway-elements.css';
import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

// The development server sends no markup.
const isRendered = document.getElementById('app')!.firstElementChild !== null;
(isRendered ? createSSRApp(App) : createApp(App)).mount('#app');
