import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { serverRoutes } from '../support/server-routes.mjs';

type Server = Awaited<ReturnType<typeof startDevServer>>;

describe('the addresses for browser tests', () => {
  let server: Server;
  let origin: string;

  before(async () => {
    server = await startDevServer({
      config: { hostname: '127.0.0.1', middleware: [serverRoutes()] },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
    });
    origin = `http://127.0.0.1:${server.config.port}`;
  });
  after(() => server.stop());

  const get = (path: string, options?: RequestInit) => fetch(origin + path, options);
  const countOf = async (path: string): Promise<unknown> => {
    const response = await get(`/test-server/count?path=${encodeURIComponent(path)}`);
    return response.json();
  };

  it('answer with a text, its type and its headers', async () => {
    const response = await get(
      '/test-server/text?body=Grüße&type=text/plain&header=X-One: a:b&header=X-Two: c',
    );
    assert.equal(response.status, 200);
    assert.equal(await response.text(), 'Grüße');
    assert.equal(response.headers.get('content-type'), 'text/plain');
    assert.equal(response.headers.get('x-one'), 'a:b');
    assert.equal(response.headers.get('x-two'), 'c');
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('answer with a status', async () => {
    for (const status of [404, 500]) {
      const response = await get(`/test-server/status/${status}?body=oops`);
      assert.equal(response.status, status);
      assert.equal(await response.text(), 'oops');
    }
  });

  it('answer with JSON unless told otherwise, after a time if told so', async () => {
    const response = await get('/test-server/delay/5ms?body={"a":1}');
    assert.deepEqual(await response.json(), { a: 1 });
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
  });

  it('redirect', async () => {
    const response = await get('/test-server/redirect?to=/test-server/text?body=there');
    assert.equal(await response.text(), 'there');
  });

  it('close the connection', async () => {
    await assert.rejects(get('/test-server/reset'), TypeError);
  });

  it('give back what was stored, byte for byte', async () => {
    const path = '/test-server/stored/some-page';
    assert.equal((await get(path)).status, 404);
    const stored = await get(path, {
      method: 'PUT',
      body: '\u{feff}<p>é</p>',
      headers: { 'Content-Type': 'text/html' },
    });
    assert.equal(stored.status, 204);
    const response = await get(path);
    assert.equal(response.headers.get('content-type'), 'text/html');
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from('\u{feff}<p>é</p>'));
  });

  it('count requests by path and query, for files too', async () => {
    const path = '/test-server/text?body=counted';
    assert.deepEqual(await countOf(path), { requests: 0, aborted: 0 });
    await Promise.all([get(path), get(path), get(`${path}&x=1`)]);
    assert.deepEqual(await countOf(path), { requests: 2, aborted: 0 });
    await get('/package.json');
    assert.deepEqual(await countOf('/package.json'), { requests: 1, aborted: 0 });
  });

  it('count requests that were given up', async () => {
    const path = '/test-server/hang';
    const abort = new AbortController();
    const request = get(path, { signal: abort.signal });
    while (!isDeepEqual(await countOf(path), { requests: 1, aborted: 0 }));
    abort.abort();
    await assert.rejects(request);
    while (!isDeepEqual(await countOf(path), { requests: 1, aborted: 1 }));
  });

  it('are no others', async () => {
    assert.equal((await get('/test-server/constructor')).status, 404);
  });
});

function isDeepEqual(actual: unknown, expected: unknown): boolean {
  return JSON.stringify(actual) === JSON.stringify(expected);
}
