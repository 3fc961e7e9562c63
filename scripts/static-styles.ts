/**
 * Writes the style sheet of static content, `dist/pathway-elements.css`, of those of the elements.
 *
 * Usage: tsx scripts/static-styles.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { root } from './support/run.mjs';
import { staticStyles } from './support/static-styles.js';

const filename = 'pathway-elements.css';
const { code } = transform({ filename, code: Buffer.from(staticStyles()), minify: true });
const folder = join(root, 'dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, filename), code);
// TypeScript asks for the types of whatever is imported.
writeFileSync(join(folder, `${filename}.d.ts`), 'export {};\n');
