import { fileURLToPath } from 'node:url';
import { loopbackOnly } from './scripts/support/loopback-only.mjs';

/**
 * Serves the files of the repository just as they are, so that the demo is what a publisher's page would be. Takes the
 * next free port when 8000 is taken.
 *
 * @type {import('@web/dev-server').DevServerConfig}
 */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  hostname: '127.0.0.1',
  plugins: [loopbackOnly()],
  middleware: [
    (context, next) => {
      if (context.path !== '/') return next();
      context.redirect('/demo/');
      return undefined;
    },
  ],
};
