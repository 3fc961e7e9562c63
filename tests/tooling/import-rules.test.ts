import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const rules = [
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'pathway/safe-href',
];
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => rules.includes(ruleId),
  overrideConfig: {
    languageOptions: {
      parserOptions: {
        // The types of the sources alone, which are there in half the time.
        projectService: false,
        project: 'tsconfig.build.json',
        // Else, on a server, what lies in the file would count instead of the text.
        disallowAutomaticSingleRunInference: true,
      },
    },
  },
});

/** What the linter says of a text, as if it stood in that file; the file has to exist for its types to be known. */
async function messagesFor(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`);
}

const model = 'src/model/index.ts';
const words = 'src/i18n/index.ts';
const element = 'src/elements/skill-list/skill-list.ts';

describe('the import rules', () => {
  const forbidden = [
    [model, `export { x } from '../i18n/x.js';`],
    [model, `import type { X } from '../elements/skill-list/skill-list.js';`],
    [model, `export const x = await import('../store/x.js');`],
    [model, `export type X = import('../i18n/x.js').X;`],
    [model, `import '../pathway-elements.js';`],
    [model, `import { css } from 'lit';`],
    [model, `import { createContext } from '@lit/context';`],
    [model, `import { readFileSync } from 'node:fs';`],
    [model, `import { z } from 'zod';`],
    [model, `export const title = document.title;`],
    [words, `import { directive } from 'lit/directive.js';`],
    [words, `import '../model/index.js';`],
    [element, `import '../../cli/x.js';`],
    [element, `import '../../render/x.js';`],
    [element, `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    [element, `import { unsafeSVG } from 'lit/directives/unsafe-svg.js';`],
  ] as const;
  for (const [file, code] of forbidden) {
    it(`refuses ${code} in ${file}`, async () => {
      const messages = await messagesFor(file, code);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, /^no-restricted-/);
    });
  }

  const allowed = [
    [model, `import * as z from 'zod/mini'; export { x } from './events.js'; export { z };`],
    [words, `export const load = () => import('./de.js');`],
    [
      element,
      `import { parse } from '../../model/index.js'; import { define } from '../shared/define.js';`,
    ],
    [element, `import { LitElement } from 'lit'; import { x } from '../../i18n/index.js';`],
  ] as const;
  for (const [file, code] of allowed) {
    it(`accepts ${code} in ${file}`, async () => {
      assert.deepEqual(await messagesFor(file, code), []);
    });
  }
});

describe('the rules against markup from strings and a broken content security policy', () => {
  const forbidden = [
    `element.innerHTML = text;`,
    `element.insertAdjacentHTML('beforeend', text);`,
    `document.write(text);`,
    'html`<p .innerHTML=${text}></p>`;',
    'html`<p class="a" style="color: red"></p>`;',
    'html`<p style=${text}></p>`;',
    'html`<p onclick="go()"></p>`;',
    'html`<style>p { color: red }</style>`;',
  ];
  for (const code of forbidden) {
    it(`refuses ${code}`, async () => {
      const messages = await messagesFor(element, code);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, /^no-restricted-syntax/);
    });
  }

  it('accepts an ordinary template', async () => {
    const code = 'html`<p part="style" @click=${go} .value=${text}>The style = plain</p>`;';
    assert.deepEqual(await messagesFor(element, code), []);
  });
});

describe('the rules on what becomes a link', () => {
  const declared = `
    import { html } from 'lit';
    import { safeUrl, type SafeUrl } from '../../model/safe-url.js';
    import { fragmentFor } from '../shared/fragment.js';
    declare const text: string;
    declare const safe: SafeUrl | undefined;
    declare const anything: any;
  `;
  const forbidden = [
    'html`<a part="link" href=${text}>x</a>`;',
    'html`<a href=${anything}>x</a>`;',
    'html`<a href=${anything as string}>x</a>`;',
    'html`<a href=${safe}>x</a>`;',
    'html`<a href=${`#${text}`}>x</a>`;',
    'html`<a href=${safe ?? text}>x</a>`;',
    'html`<a .href=${text}>x</a>`;',
    'html`<a href="${safeUrl(text)!}">x</a>`;',
    'html`<a href=x${fragmentFor(text)}>x</a>`;',
    'html`<a href="javascript:alert(1)">x</a>`;',
    'html`<form action=${safe!}></form>`;',
    'html`<img src=${safe!} />`;',
    `anchor.href = safe!;`,
    `anchor.setAttribute('href', text);`,
    `window.location = text;`,
    `location.assign(text);`,
    `window.open(text);`,
    `URL.createObjectURL(anything);`,
    `export const no = text as SafeUrl;`,
    `export const no = text as unknown as SafeUrl | undefined;`,
  ];
  for (const code of forbidden) {
    it(`refuse ${code}`, async () => {
      const messages = await messagesFor(element, declared + code);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, /^(no-restricted-syntax|pathway\/safe-href)/);
    });
  }

  it('accept an address that has passed the gate, and a place in a guide', async () => {
    for (const code of [
      'html`<a class="a" href=${safe!} rel="x">x</a>`;',
      'html`<a href=${safe! as string}>x</a>`;',
      'html`<a href=${fragmentFor(text, text)}>x</a>`;',
      'html`<a href=${safe ?? fragmentFor(text)}>x</a>`;',
    ]) {
      assert.deepEqual(await messagesFor(element, declared + code), [], code);
    }
  });

  it('let the gate say that an address is safe, and one place save files', async () => {
    const gate = 'src/model/safe-url.ts';
    const saving = 'src/elements/pathway-actions/download.ts';
    assert.deepEqual(await messagesFor(gate, 'x = url as SafeUrl;'), []);
    assert.deepEqual(await messagesFor(saving, 'link.href = URL.createObjectURL(blob);'), []);
    assert.equal((await messagesFor(saving, `element.innerHTML = text;`)).length, 1);
    assert.equal((await messagesFor(saving, `import '../../cli/x.js';`)).length, 1);
  });
});
