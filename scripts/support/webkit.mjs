import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { installDebianPackages } from './debian.mjs';
import { isExecutable, programInPath } from './programs.mjs';

/** What Debian calls the driver, its browser's window system, and fonts to show text with. */
const packages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-liberation'];

/** In how long the driver must answer, in seconds. */
const patience = 30;

/**
 * Starts WebKitGTK's driver on a screen that nobody sees, and installs it where it is missing and that can be done.
 *
 * @returns {Promise<{ port: number, binary: string, stop: () => void }>} `binary`: the browser that it drives
 */
export async function startWebKitDriver() {
  const { driver, screen, binary } = findWebKit();
  const port = await freePort();
  const child = spawn(screen, ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    // A group of its own, so that the screen and the browser end with the driver.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // Its sandbox needs what neither root nor containers have; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stop = () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  // Ended by a signal, a process says nothing of its exit.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      stop();
      process.kill(process.pid, signal);
    });
  }
  try {
    await answering(port, child);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, binary, stop };
}

/** @returns {{ driver: string, screen: string, binary: string }} */
function findWebKit() {
  const found = installedWebKit();
  if (found) return found;
  const installed = installDebianPackages("WebKitGTK's driver", packages) && installedWebKit();
  if (installed) return installed;
  throw new Error(
    `WebKitGTK's driver is missing. On Debian or Ubuntu: apt-get install ${packages.join(' ')}`,
  );
}

function installedWebKit() {
  const driver = programInPath(['WebKitWebDriver']);
  const screen = programInPath(['xvfb-run']);
  const binary = miniBrowsers().find(isExecutable);
  return driver && screen && binary ? { driver, screen, binary } : undefined;
}

/** @returns {string[]} where Debian, by processor and version of the interface, may have put WebKit's own browser */
function miniBrowsers() {
  try {
    return readdirSync('/usr/lib', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) =>
        ['4.1', '4.0'].map((api) => join('/usr/lib', name, `webkit2gtk-${api}`, 'MiniBrowser')),
      );
  } catch {
    return [];
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port is free'));
      });
    });
  });
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} child
 */
async function answering(port, child) {
  for (let tries = 0; tries < patience * 10; tries += 1) {
    if (child.exitCode !== null) break;
    if (await isOpen(port)) return;
    await wait(100);
  }
  throw new Error(`WebKitGTK's driver did not start (exit code ${String(child.exitCode)}).`);
}

/** @param {number} port */
function isOpen(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
