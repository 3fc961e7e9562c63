/**
 * Addresses that the browser tests ask for, on the server that serves the tests themselves.
 *
 * | address                          | answers                                                             |
 * | -------------------------------- | ------------------------------------------------------------------- |
 * | `/test-server/text?body=…`       | 200 with that body                                                  |
 * | `/test-server/status/404?body=…` | that status                                                         |
 * | `/test-server/delay/300ms?body=…`| 200 with that body, after that time                                 |
 * | `/test-server/flaky/503x2?body=…` | that status so many times (`reset`: a closed connection), then 200 |
 * | `/test-server/hang`              | never                                                               |
 * | `/test-server/stopped?body=…`    | that body, and then neither more nor an end                         |
 * | `/test-server/truncated?body=…`  | half of that body, and closes the connection                        |
 * | `/test-server/endless`           | a body that goes on for as long as somebody reads it                |
 * | `/test-server/built/<how>/<file>`| that file of `dist`, changed: see `built`                           |
 * | `/test-server/command?arg=…`     | what the built `pathway` prints to these arguments; 500 if it fails |
 * | `/test-server/reset`             | by closing the connection                                           |
 * | `/test-server/redirect?to=…`     | 302 to that address, or to itself                                   |
 * | `/test-server/stored/<name>`     | what a `PUT` to it brought, body and content type; 404 before that  |
 * | `/test-server/count?path=…`      | `{"requests": n, "aborted": n}`: requests so far for that address   |
 *
 * Every address but the last takes `type=…` (content type, `application/json` unless told otherwise) and
 * `header=Name: value`, as often as needed. No answer may be cached, so that every fetch arrives here.
 *
 * What a page may load from another site, `/dist` and `/demo`, any site may read.
 * What pages load of `/dist` is served here too, byte for byte: the server of the tests would rewrite scripts.
 *
 * Requests are counted by path and query together, for files of the repository too. Test files run side by side: give
 * each test addresses of its own with a parameter that this server does not know, as `test-server.ts` does.
 *
 * @module
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { root } from '../../scripts/support/run.mjs';

const runFile = promisify(execFile);

const prefix = '/test-server/';

const isLoadedByPages = /^\/dist\/(?:(?:pieces|check)\/)?[\w.-]+\.(?:js|css|json|html)$/;

/**
 * @typedef {NonNullable<import('@web/dev-server').DevServerConfig['middleware']>[number]} Middleware
 * @typedef {Parameters<Middleware>[0]} Context
 * @typedef {{ requests: number, aborted: number }} Count
 */

/**
 * Makes the middleware that answers the addresses above.
 *
 * @returns {Middleware}
 */
export function serverRoutes() {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  /** @type {Map<string, { body: Buffer, type: string }>} */
  const stored = new Map();

  /** @type {Record<string, (context: Context, rest: string) => void | Promise<void>>} */
  const routes = {
    text: (context) => {
      answer(context, 200);
    },
    status: (context, code) => {
      answer(context, Number(code));
    },
    delay: async (context, time) => {
      await untilTimeOrClosed(context, Number.parseInt(time, 10));
      answer(context, 200);
    },
    flaky: (context, rest) => {
      const [, failure = '', times = ''] = /^(\w+)x(\d+)$/.exec(rest) ?? [];
      if ((counts.get(context.url)?.requests ?? 0) > Number(times)) answer(context, 200);
      else if (failure === 'reset') close(context);
      else answer(context, Number(failure));
    },
    hang: (context) => {
      context.respond = false;
    },
    stopped: (context) => {
      answer(context, 200);
      context.body = Readable.from(thenNothing(bodyOf(context)));
    },
    truncated: (context) => {
      const body = bodyOf(context);
      context.respond = false;
      context.res.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      });
      context.res.write(body.slice(0, body.length / 2), () => context.req.socket.destroy());
    },
    endless: (context) => {
      answer(context, 200);
      context.body = Readable.from(withoutEnd());
    },
    built: async (context, rest) => {
      const [how = '', ...path] = rest.split('/');
      await built(context, new URLSearchParams(how), path.join('/'), counts);
    },
    command: async (context) => {
      const { stdout } = await runFile(
        process.execPath,
        [join(root, 'dist/cli/pathway.js'), ...context.URL.searchParams.getAll('arg')],
        { cwd: root, maxBuffer: 2 ** 24 },
      );
      answer(context, 200, { body: stdout, type: 'text/plain; charset=utf-8' });
    },
    reset: close,
    redirect: (context) => {
      answer(context, 302);
      context.redirect(context.URL.searchParams.get('to') ?? context.url);
    },
    stored: async (context, name) => {
      if (context.method === 'PUT') {
        stored.set(name, { body: await readBody(context), type: context.get('content-type') });
        context.status = 204;
        return;
      }
      const found = stored.get(name);
      answer(context, found ? 200 : 404, found);
    },
  };

  return async (context, next) => {
    const address = context.url;
    if (context.path === `${prefix}count`) {
      const path = context.URL.searchParams.get('path') ?? '';
      context.set('Cache-Control', 'no-store');
      context.body = counts.get(path) ?? { requests: 0, aborted: 0 };
      return;
    }
    if (context.method === 'GET') count(counts, address, context);
    if (/^\/(dist|demo)\//.test(context.path)) context.set('Access-Control-Allow-Origin', '*');
    if (isLoadedByPages.test(context.path)) return serve(context);
    if (!context.path.startsWith(prefix)) return next();

    const [name = '', ...rest] = context.path.slice(prefix.length).split('/');
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (route) {
      await route(context, rest.join('/'));
    } else {
      context.status = 404;
      context.body = `The test server has no address ${context.path}`;
    }
  };
}

/** @param {Context} context */
async function serve(context) {
  try {
    context.body = await readFile(join(root, context.path));
    context.type = extname(context.path);
    context.set('Cache-Control', 'no-cache');
  } catch {
    context.status = 404;
  }
}

/**
 * @param {Map<string, Count>} counts
 * @param {string} address
 * @param {Context} context
 */
function count(counts, address, context) {
  const entry = counts.get(address) ?? { requests: 0, aborted: 0 };
  counts.set(address, entry);
  entry.requests += 1;
  context.res.once('close', () => {
    if (!context.res.writableFinished) entry.aborted += 1;
  });
}

/**
 * @param {Context} context
 * @param {number} status
 * @param {{ body: string | Buffer, type: string }} [content] - instead of what the query says
 */
function answer(context, status, content) {
  const query = context.URL.searchParams;
  context.status = status;
  context.set('Cache-Control', 'no-store');
  for (const header of query.getAll('header')) {
    const [name = '', ...value] = header.split(':');
    context.set(name.trim(), value.join(':').trim());
  }
  context.body = content?.body ?? query.get('body') ?? '';
  // After the body, which would set a type of its own.
  context.set(
    'Content-Type',
    query.get('type') ?? content?.type ?? 'application/json; charset=utf-8',
  );
}

/** @param {Context} context */
const bodyOf = (context) => context.URL.searchParams.get('body') ?? '';

/** @param {Context} context */
function close(context) {
  context.respond = false;
  context.req.socket.destroy();
}

/** @param {string} text */
async function* thenNothing(text) {
  yield text;
  await new Promise(() => undefined);
}

async function* withoutEnd() {
  yield '{"version":1,"title":"';
  for (;;) yield 'x'.repeat(16_384);
}

/**
 * A file of `dist` as a page might come by it.
 *
 * | `how`                    | what is changed                                                                   |
 * | ------------------------ | --------------------------------------------------------------------------------- |
 * | `version=0.0.1`          | the script says that it is of that version                                        |
 * | `without=pathway-faq`    | the script does not know that tag yet                                             |
 * | `missing=reader&times=2` | the piece of that name does not arrive the first two times; never without `times` |
 * | `hanging=reader,reading` | the pieces of these names neither arrive nor fail                                 |
 * | `tampered=reader`        | the piece of that name sets `tampered` on the page                                |
 * | `absent=embed.css`       | the file of that name is not there                                                |
 * | `list={"origins":[]}`    | `embed.json`, which its owner writes, says that; without, it is not there         |
 * | `probe`                  | the page for frames tells the test what is to be seen in it: see `frame-probe.js` |
 *
 * Anything else in it only makes the address one test's own.
 *
 * @param {Context} context
 * @param {URLSearchParams} how
 * @param {string} path
 * @param {Map<string, Count>} counts
 */
async function built(context, how, path, counts) {
  const missing = how.get('missing');
  const requests = counts.get(context.url)?.requests ?? 0;
  context.set('Cache-Control', 'no-store');
  context.set('Access-Control-Allow-Origin', '*');
  if (path === 'embed.json' && how.has('list')) {
    context.body = how.get('list');
    context.type = 'json';
    return;
  }
  if (path === 'embed.json' || path === how.get('absent')) {
    context.status = 404;
    return;
  }
  if (
    missing !== null &&
    path.startsWith(`pieces/${missing}-`) &&
    requests <= Number(how.get('times') ?? Infinity)
  ) {
    context.status = 503;
    return;
  }
  const hanging = how.get('hanging')?.split(',') ?? [];
  const pieces = await readdir(join(root, 'dist/pieces'));
  for (const name of [missing, how.get('tampered'), ...hanging]) {
    if (name && !pieces.some((piece) => piece.startsWith(`${name}-`)))
      throw new Error(`There is no piece "${name}".`);
  }
  if (hanging.some((name) => path.startsWith(`pieces/${name}-`))) {
    context.respond = false;
    return;
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const text = await readFile(join(root, 'dist', normalize(path)), 'utf8');
  context.type = extname(path) === '.js' ? 'text/javascript' : extname(path);
  if (how.has('probe') && path === 'embed.html') {
    context.body = text.replace(
      '<link',
      '<script src="/tests/support/frame-probe.js"></script><link',
    );
    return;
  }
  const without = how.get('without');
  const older = without === null ? text : text.replaceAll(without, `older-${without}`);
  const tampered = how.get('tampered');
  const isTampered = tampered !== null && path.startsWith(`pieces/${tampered}-`);
  context.body =
    older.replaceAll(version, how.get('version') ?? version) +
    (isTampered ? ';globalThis.tampered = true;' : '');
}

/**
 * @param {Context} context
 * @param {number} milliseconds
 * @returns {Promise<void>} settled after that time, or as soon as nobody waits for the answer any longer
 */
function untilTimeOrClosed(context, milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    context.res.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** @param {Context} context */
async function readBody(context) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of context.req) chunks.push(chunk);
  return Buffer.concat(chunks);
}
