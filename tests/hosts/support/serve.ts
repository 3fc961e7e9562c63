/** Serves a folder that some site has been built into, to this machine alone. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { startDevServer } from '@web/dev-server';
import { loopbackOnly } from '../../../scripts/support/loopback-only.mjs';

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Left to itself, the server looks from 8000 on, as others do at the same time. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
};

export async function serve(folder: string): Promise<Served> {
  const server = await startDevServer({
    config: {
      rootDir: folder,
      hostname: '127.0.0.1',
      port: await freePort(),
      plugins: [loopbackOnly()],
    },
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
