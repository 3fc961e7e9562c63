import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './dist/server/entry-server.js';

const page = readFileSync('dist/client/index.html', 'utf8');
const { head, body } = render();
writeFileSync(
  'dist/client/index.html',
  page.replace('<!--head-->', () => head).replace('<!--app-->', () => body),
);
