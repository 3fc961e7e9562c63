import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PathwayDocument } from '../../../src/model/index.js';
import { findingsOf } from '../support.js';

const suggestions = async (rule: string, keys: Partial<PathwayDocument>) =>
  (await findingsOf(rule, keys)).map(({ suggestion }) => suggestion);

describe('unknown-language', () => {
  for (const [lang, code] of [
    ['English', 'en'],
    ['deutsch', 'de'],
    ['German', 'de'],
    ['arabic', 'ar'],
    ['jp', 'ja'],
  ] as const) {
    it(`finds ${lang}, and says its code`, async () =>
      assert.deepEqual(await suggestions('unknown-language', { lang }), [`Write "${code}".`]));
  }

  it('finds what is no language at all', async () =>
    assert.equal((await suggestions('unknown-language', { lang: 'klingon' })).length, 1));

  for (const lang of ['en', 'en-GB', 'de-AT', 'pt-BR', 'zh-Hant', 'gsw', 'yue', 'ar', 'und']) {
    it(`leaves ${lang} alone`, async () =>
      assert.deepEqual(await suggestions('unknown-language', { lang }), []));
  }
});

describe('unknown-region', () => {
  it('finds codes that are none, and says which are meant', async () =>
    assert.deepEqual(
      await suggestions('unknown-region', { regions: ['UK', 'uk-ENG', 'DD', 'en-US'] }),
      ['Write "GB".', 'Write "GB-ENG".', 'Write "DE".', 'Write "US".'],
    ));

  it('finds them in requirements and funding', async () => {
    const keys: Partial<PathwayDocument> = {
      requirements: [{ name: 'Licence', kind: 'licence', level: 'usual', regions: ['UK'] }],
      funding: [{ name: 'Grant', regions: ['XQ'] }],
    };
    const found = await findingsOf('unknown-region', keys);
    assert.deepEqual(
      found.map(({ segments }) => segments.join('.')),
      ['requirements.0.regions.0', 'funding.0.regions.0'],
    );
  });

  it('leaves alone what there is', async () =>
    assert.deepEqual(
      await suggestions('unknown-region', { regions: ['GB', 'US-CA', 'gb-sct', 'EU', 'XK', 'DE'] }),
      [],
    ));
});
