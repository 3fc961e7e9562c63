/**
 * Writes the JSON Schema of the format, for editors, to `dist/pathway.schema.json`.
 *
 * Usage: tsx scripts/schema.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathwayJsonSchema } from '../src/schema/index.js';
import { root } from './support/run.mjs';

const folder = join(root, 'dist');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'pathway.schema.json'),
  `${JSON.stringify(pathwayJsonSchema(), undefined, 2)}\n`,
);
