/** Serves a folder that some site has been built into, to this machine alone. */
import { startDevServer } from '@web/dev-server';
import { loopbackOnly } from '../../../scripts/support/loopback-only.mjs';

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const server = await startDevServer({
    config: { rootDir: folder, hostname: '127.0.0.1', plugins: [loopbackOnly()] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
  });
  return {
    origin: `http://127.0.0.1:${String(server.config.port)}`,
    stop: async () => {
      await server.stop();
    },
  };
}
