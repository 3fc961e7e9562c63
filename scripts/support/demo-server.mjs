import { startDevServer } from '@web/dev-server';
import config from '../../web-dev-server.config.mjs';

/**
 * Serves the repository to this machine.
 *
 * @param {{ readCliArgs?: boolean }} [options] - `readCliArgs` lets the command line choose, `--port` for one
 * @returns {Promise<{ origin: string, stop: () => Promise<unknown> }>}
 */
export async function startDemoServer({ readCliArgs = false } = {}) {
  const server = await startDevServer({
    config,
    readCliArgs,
    readFileConfig: false,
    logStartMessage: false,
  });
  return { origin: `http://127.0.0.1:${server.config.port}`, stop: () => server.stop() };
}
