import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCache } from '../../src/cli/links/cache.js';
import { createLinkChecker } from '../../src/cli/links/checker.js';
import { retryAfter, tryLink, WAITS, type Tried } from '../../src/cli/links/try-link.js';
import { serve, temporaryFolder } from './support.js';

const waits = { ...WAITS, first: 1 };
const { signal } = new AbortController();

describe('a link', () => {
  it('is asked for by HEAD, and by GET where the server does not answer that', async () => {
    const asked: string[] = [];
    const address = await serve(({ url = '', method = '', headers }, response) => {
      asked.push(`${method} ${url}`);
      assert.match(String(headers['user-agent']), /^pathway\/.*checks whether a link still works/);
      if (url === '/moved') response.writeHead(302, { location: '/there' }).end();
      else if (url === '/get' && method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(url === '/gone' ? 410 : 200).end('x');
    });
    const answer = async (path: string) => {
      const {
        isBroken,
        isCertain,
        answer: said,
      } = await tryLink(address + path, { signal, waits });
      return [isBroken, isCertain, said];
    };
    assert.deepEqual(await answer('/there'), [false, true, 'HTTP status 200']);
    assert.deepEqual(await answer('/moved'), [false, true, 'HTTP status 200']);
    assert.deepEqual(await answer('/get'), [false, true, 'HTTP status 200']);
    assert.deepEqual(await answer('/gone'), [true, true, 'HTTP status 410']);
    assert.deepEqual(asked, [
      'HEAD /there',
      'HEAD /moved',
      'HEAD /there',
      'HEAD /get',
      'GET /get',
      'HEAD /gone',
      'GET /gone',
    ]);
  });

  it('that redirects without end is broken, and followed but once', async () => {
    let times = 0;
    const address = await serve((_, response) => {
      times += 1;
      response.writeHead(302, { location: '/round' }).end();
    });
    const tried = await tryLink(`${address}/round`, { signal, waits });
    assert.equal(tried.isBroken, true);
    assert.equal(tried.answer, 'it redirects without end');
    assert.ok(times <= 21, `asked ${String(times)} times`);
  });

  it('is asked for again where the failure may pass', async () => {
    let times = 0;
    const address = await serve(({ url }, response) => {
      times += 1;
      if (url === '/busy') response.writeHead(429, { 'retry-after': '0' }).end();
      else if (url === '/closed-for-long') response.writeHead(429, { 'retry-after': '3600' }).end();
      else if (url === '/down') response.writeHead(503).end();
      else if (times < 3) response.destroy();
      else response.end();
    });
    const tried = await tryLink(`${address}/shaky`, { signal, waits });
    assert.deepEqual([tried.isBroken, times], [false, 3]);
    times = 0;
    const busy = await tryLink(`${address}/busy`, { signal, waits });
    assert.deepEqual([busy.isBroken, busy.isCertain, times], [false, false, 3]);
    times = 0;
    const closed = await tryLink(`${address}/closed-for-long`, { signal, waits });
    assert.deepEqual([closed.isBroken, closed.isCertain, times], [false, false, 1]);
    times = 0;
    const down = await tryLink(`${address}/down`, { signal, waits });
    assert.deepEqual([down.isBroken, down.isPassing, times], [true, true, 6]);
  });

  it('is given up where there is no answer, or no server', async () => {
    const silent = await serve(() => undefined);
    const late = await tryLink(silent, { signal, waits: { ...waits, answer: 20 } });
    assert.deepEqual([late.isBroken, late.answer], [true, 'no answer within 0.02 seconds']);
    const cut = await tryLink(await serve((_, response) => response.destroy()), { signal, waits });
    assert.deepEqual([cut.isBroken, cut.answer], [true, 'the connection was cut']);
  });

  it('is not asked for any more when the command is to stop', async () => {
    const stopping = new AbortController();
    const silent = await serve(() => stopping.abort());
    await assert.rejects(tryLink(silent, { signal: stopping.signal, waits }), {
      name: 'AbortError',
    });
  });

  it('waits as servers ask for it', () => {
    const now = Date.parse('2026-11-25T10:00:00Z');
    assert.equal(retryAfter('7', now), 7000);
    assert.equal(retryAfter('Wed, 25 Nov 2026 10:00:02 GMT', now), 2000);
    assert.equal(retryAfter('Wed, 25 Nov 2026 09:00:00 GMT', now), 0);
    assert.equal(retryAfter('soon', now), 0);
    assert.equal(retryAfter(null, now), 0);
  });
});

describe('many links', () => {
  it('are asked for two at a time, each once', async () => {
    const open = new Set<ServerResponse>();
    const asked: string[] = [];
    let most = 0;
    // Answers when two are waiting, and a third has had its chance to come.
    const address = await serve(({ url = '' }, response) => {
      asked.push(url);
      open.add(response);
      most = Math.max(most, open.size);
      if (open.size !== 2) return;
      setTimeout(() => {
        for (const waiting of open) waiting.end();
        open.clear();
      }, 5);
    });
    const checker = createLinkChecker({ signal, waits });
    const urls = Array.from({ length: 12 }, (_, index) => `${address}/${String(index)}`);
    const tried = await checker.check([
      ...urls,
      `${urls[0]!}#part`,
      'mailto:a@b.example',
      'http://%',
    ]);
    assert.deepEqual([...tried.keys()], [...urls, `${urls[0]!}#part`]);
    assert.equal(most, 2);
    await checker.check(urls);
    assert.equal(asked.length, 12);
    assert.deepEqual(checker.uncertain(), []);
  });
});

describe('the answers that are kept', () => {
  const certain: Tried = {
    isBroken: true,
    answer: 'HTTP status 404',
    isCertain: true,
    isPassing: false,
  };
  const day = 24 * 60 * 60 * 1000;

  it('are those that are certain, for a day', () => {
    const file = join(temporaryFolder(), 'deep/er/links.json');
    const cache = openCache(file, 1000);
    cache.set('https://a.example/', certain);
    cache.set('https://b.example/', { ...certain, isPassing: true });
    cache.set('https://c.example/', { ...certain, isCertain: false });
    cache.save();
    const later = openCache(file, day);
    assert.deepEqual(later.get('https://a.example/'), certain);
    assert.equal(later.get('https://b.example/'), undefined);
    assert.equal(later.get('https://c.example/'), undefined);
    assert.equal(openCache(file, day + 1001).get('https://a.example/'), undefined);
    assert.equal(openCache(file, 999).get('https://a.example/'), undefined);
  });

  it('are done without where their file is damaged', () => {
    const file = join(temporaryFolder(), 'links.json');
    for (const damaged of ['', '{', '{}', '[1, ["a"], ["a", {}, 1]]']) {
      writeFileSync(file, damaged);
      const cache = openCache(file);
      assert.equal(cache.get('a'), undefined);
      cache.set('https://a.example/', certain);
      cache.save();
      assert.match(readFileSync(file, 'utf8'), /a\.example/);
    }
  });
});
