/**
 * What Lit's modules hold that a page with this script never needs: hooks for polyfills of browsers that can't show our styles
 * anyway, counts of Lit's copies that only its development build reads, what decorators need, what takes over declarative
 * shadow roots, and attributes with converters, with defaults, or that are neither text nor number, of which we have none.
 *
 * @type {Readonly<Record<string, readonly [what: string, pattern: RegExp, instead?: string][]>>}
 */
const needless = {
  'lit-html/lit-html.js': [
    [
      'the hook for polyfills and the count of copies',
      /,(\w)=\w\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)(?=;)/,
    ],
    [
      'the words of an error that only whoever writes templates could make',
      /throw Error\("invalid template strings array"\)/,
      'throw Error()',
    ],
    ['the opening of MathML', /:3===\w\?"<math>":""/, ':""'],
    ['the closing of MathML', /:3===\w\?"<\/math>":""/, ':""'],
    ['the unwrapping of MathML', /2===(\w)\|\|3===\1/, '2===$1'],
    [
      'expressions for whole elements, in templates',
      /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\)/,
    ],
    [
      'expressions for whole elements, in what is made of them',
      /1===(\w)\.type\?(\w=new \1\.ctor\([^)]*\)):6===\1\.type&&\(\w=new \w\(\w,this,\w\)\)/,
      '1===$1.type&&($2)',
    ],
    [
      'expressions in comments',
      /if\((\w\.data===\w)\)(\w\.push\(\{type:2,index:\w\}\));else\{let \w=-1;for\(.*?\.length-1\}(?=\w\+\+\}\})/,
      'if($1)$2;',
    ],
    [
      'expressions in elements of raw text',
      /if\(\w\.test\(\w\.tagName\)\)\{.*?\.append\(\w\[\w\],\w\(\)\)\}\}(?=\}else if\(8===)/,
    ],
    [
      'what only Lit’s other packages ask for',
      /const (\w)=\{M:.*?,I:(\w),.*?\}(?=;)/,
      'const $1={I:$2}',
    ],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      'the reading and writing of attributes that are neither text nor number',
      /toAttribute\(\w,\w\)\{switch\(.*?\}return \w\},fromAttribute\(\w,\w\)\{.*?return \w\}\}(?=,)/,
      'fromAttribute:(text,type)=>type===Number&&null!==text?Number(text):text}',
    ],
    [
      'the choice of a converter for reading',
      /,\w="function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w);(.*?)=\w\.fromAttribute\(/,
      ';$3=$2.fromAttribute(',
    ],
    [
      'the choice of a converter for writing',
      /\(void 0!==(\w)\.converter\?\.toAttribute\?\1\.converter:\w\)\.toAttribute\((\w),\1\.type\)/,
      '$2',
    ],
    ['properties without an attribute because they are state', /\w\.state&&\(\w\.attribute=!1\),/],
    ['the leaving of controllers', /removeController\(\w\)\{[^}]+\}/],
    ['the taking of initializers', /static addInitializer\(\w\)\{[^}]+\}/],
    ['the call of initializers', /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/],
    ['the inheritance of initializers', /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/],
    ['the usual option of defaults', /,useDefault:!1/],
    [
      'the look at defaults before an update',
      /!\((\(\w\.hasChanged\?\?\w\)\(\w,\w\))\|\|\w\.useDefault&&.*?\)\)\)\)return/,
      '!$1)return',
    ],
    [
      'the keeping of defaults',
      /\{useDefault:(\w),(reflect:\w),wrapped:\w\},\w\)\{\1&&.*?\|\|\((.*?this\.hasUpdated)\|\|\1(\|\|.*?)\)\}(?=async)/,
      '{$2}){$3$4}',
    ],
    [
      'the return to defaults',
      /this\[(\w)\]=(\w)\?\?this\._\$Ej\?\.get\(\1\)\?\?\2/,
      'this[$1]=$2',
    ],
    ['the hook for polyfills', /,\w=\w\.reactiveElementPolyfillSupport(?=,)/],
    ['the call of that hook', /,\w\?\.\(\{ReactiveElement:\w\}\)/],
    ['the count of copies', /,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
    [
      'the store of metadata',
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    ],
    [
      'the reading of metadata',
      /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w,\w\]of \2\)this\.elementProperties\.set\(\w,\w\)\}/,
    ],
  ],
  'lit-element/lit-element.js': [
    ['the hook for hydration', /,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/],
    [
      'the hook for polyfills',
      /const (\w)=\w\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\);/,
    ],
    ['the count of copies', /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
  ],
};

/** What an element of ours can't have, since it would work anywhere but in these scripts. */
const missed = /\btype: (?:Array|Boolean|Object)\b|\b(?:state|useDefault): true\b|\bconverter: /;

/**
 * A Vite plugin for the scripts that pages load: Lit without what they never need.
 *
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  return {
    name: 'lean-lit',
    enforce: 'pre',
    transform(code, id) {
      if (id.includes('/src/elements/') && missed.test(code))
        throw new Error(
          `${id} asks of a property what these scripts have not: look at scripts/support/lean-lit.mjs.`,
        );
      const file = Object.keys(needless).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const lean = (needless[file] ?? []).reduce((text, [what, pattern, instead = '']) => {
        if (!pattern.test(text))
          throw new Error(
            `${what} is not where it was in ${file}: look at scripts/support/lean-lit.mjs.`,
          );
        return text.replace(pattern, instead);
      }, code);
      return { code: lean, map: null };
    },
  };
}
