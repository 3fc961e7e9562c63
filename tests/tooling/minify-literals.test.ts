import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyHTMLLiterals } from 'minify-literals';
import { htmlOptions, minifyCss } from '../../scripts/support/minify-literals.mjs';

async function minified(code: string): Promise<string> {
  const result = await minifyHTMLLiterals(code, { fileName: 'x.js', minifyOptions: htmlOptions });
  return result?.code ?? code;
}

describe('minified css literals', () => {
  const cases = [
    [
      'takes out comments and whitespace',
      `/* a; */ a , b { color: red; /* b */ } /* c */ `,
      `a,b{color:red}`,
    ],
    ['keeps strings', `a { content: '}  ; /* no */'; }`, `a{content:'}  ; /* no */'}`],
    [
      'keeps nesting',
      `a { &:hover { top: 0; } .b & { top: 1px } }`,
      `a{&:hover{top:0}.b &{top:1px}}`,
    ],
    [
      'keeps declarations for older browsers',
      `a { color: red; color: light-dark(#000, #fff); }`,
      `a{color:red;color:light-dark(#000,#fff)}`,
    ],
    [
      'keeps the space of descendants',
      `a :hover > b + c { top: calc(1px + 2px); }`,
      `a :hover > b + c{top:calc(1px + 2px)}`,
    ],
  ] as const;
  for (const [title, css, expected] of cases) {
    it(title, () => {
      assert.equal(minifyCss(css), expected);
    });
  }

  it('keeps expressions apart from what stands around them', async () => {
    assert.equal(
      await minified(
        'css`\n  ${shared}\n  a { margin: ${x} ${y}; ${more} top: ${z}; }\n  .${name} { top: 0; }\n`',
      ),
      'css`${shared} a{margin:${x} ${y};${more} top:${z}}.${name}{top:0}`',
    );
  });
});

describe('minified html literals', () => {
  it('read as they are written', async () => {
    assert.equal(
      await minified(
        'html`\n  <!-- note -->\n  <p class="">${a} ${b},\n  <b>c</b>&nbsp;&lt; </p>\n`',
      ),
      'html` <p class="">${a} ${b}, <b>c</b>&nbsp;&lt; </p> `',
    );
  });

  it('keep static tags and closed svg shapes', async () => {
    assert.equal(
      await minified('html`<${tag} .a=${1}></${tag}>`'),
      'html`<${tag} .a="${1}"></${tag}>`',
    );
    assert.equal(await minified('svg`<path d="M0 0"/>  <path/>`'), 'svg`<path d="M0 0"/> <path/>`');
  });
});
