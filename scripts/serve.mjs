/**
 * Serves the demo until it is stopped.
 *
 * Usage: npm run serve [-- --port 8080] (after a build; `npm start` does both)
 */
import { startDemoServer } from './support/demo-server.mjs';

const { origin } = await startDemoServer({ readCliArgs: true });
console.log(`The demo is at ${origin}/ (Ctrl+C stops it).`);
