import 'pathway-elements/pathway-elements.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App';

const root = document.getElementById('app')!;
// The development server sends no markup.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
