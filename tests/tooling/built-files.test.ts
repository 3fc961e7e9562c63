import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

const files = ['./', './pieces/'].flatMap((folder) =>
  readdirSync(new URL(folder, dist))
    .filter((name) => name.endsWith('.js'))
    .map((name) => folder + name),
);

/** What a strict policy refuses, and what makes markup or code of a text. */
const refused = [
  /\beval\(/,
  /\bFunction\(/,
  /\.constructor\(\s*["'`]/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
  /\bdocument\.writeln?\b/,
  /\binsertAdjacentHTML\b/,
  /\bouterHTML\b/,
  /\b(?:setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)\b/,
  /\bsrcdoc\b/,
  /\bjavascript:/i,
  /\bsetAttribute\(\s*["'`](?:style|on\w+|src|href)\b/,
];

/** Markup that no policy lets through; what is printed for a publisher to paste is made of it. */
const refusedMarkup = [/<(?:script|style|iframe|object|embed|base)\b/i, /\sstyle=/, /\son[a-z]+=/];
const isForPasting = (file: string) => file === './snippet.js';

describe('the built files', () => {
  it('are the two scripts and their pieces', () => {
    assert.ok(
      files.includes('./pathway-elements.js') && files.includes('./pathway-elements.iife.js'),
    );
    assert.ok(files.length > 10);
  });

  for (const file of ['pathway-elements.iife.js', 'embed.js', 'embed-host.js']) {
    it(`read the same on a page of any encoding, which a classic script shares: ${file}`, () => {
      const code = readFileSync(new URL(file, dist), 'utf8');
      assert.deepEqual(code.match(/.{0,20}[\u0080-\uffff]/gs), null);
    });
  }

  for (const file of files) {
    it(`make neither code nor markup of texts: ${file}`, () => {
      const code = readFileSync(new URL(file, dist), 'utf8');
      for (const pattern of isForPasting(file) ? refused : [...refused, ...refusedMarkup]) {
        const found = pattern.exec(code);
        assert.equal(
          found && code.slice(found.index - 60, found.index + 60),
          null,
          String(pattern),
        );
      }
    });

    it(`leave markup to Lit, whose policy passes templates alone: ${file}`, () => {
      const code = readFileSync(new URL(file, dist), 'utf8');
      const isScript = !file.startsWith('./pieces/');
      assert.equal(
        code.split('innerHTML').length - 1,
        isScript && code.includes('innerHTML') ? 1 : 0,
      );
      assert.equal(
        code.split(/createPolicy\(["'`]lit-html["'`]/).length,
        code.split('createPolicy').length,
      );
    });
  }
});
