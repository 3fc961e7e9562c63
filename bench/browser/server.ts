import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a folder to this machine as a good host would: each file by its brotli twin, and to be kept by caches for a day.
 * @returns where, and how to end it
 */
export const serve = async (folder: string): Promise<{ origin: string; stop: () => void }> => {
  const files = sirv(folder, { brotli: true, maxAge: 86_400, etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
