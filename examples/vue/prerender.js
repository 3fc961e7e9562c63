import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/entry-server.js';

const page = readFileSync('dist/client/index.html', 'utf8');
const app = await render();
writeFileSync(
  'dist/client/index.html',
  page.replace('<!--app-->', () => app),
);
