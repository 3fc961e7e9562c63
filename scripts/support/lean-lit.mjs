/**
 * What Lit's modules hold that a page with this script never needs: hooks for polyfills of browsers that can't show our styles
 * anyway, counts of Lit's copies that only its development build reads, what decorators need, what takes over declarative
 * shadow roots; attributes with converters, with defaults, or that are neither text nor number, accessors of an element's own,
 * hooks around updates, listeners that are objects, and expressions in raw text, of all of which we have none.
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
      'the opening of elements of raw text',
      /\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/,
      '($1)',
    ],
    ['their closing', /(=)(?:\w)\?\?(\w,\w=-1\))/, '$1$2'],
    [
      'the kinds of what is no child',
      /this\.type=1,|constructor\([^)]*\)\{super\([^)]*\),this\.type=[345]\}/g,
    ],
    [
      'what only directives of others ask for',
      /get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}|get tagName\(\)\{return this\.element\.tagName\}/g,
    ],
    [
      'listeners with options',
      /,(\w)=(\w)===(\w)&&(\w)!==\3\|\|\2\.capture!==\4\.capture.*?,(\w)=\2!==\3&&\(\4===\3\|\|\1\);\1&&(this\.element\.removeEventListener\(this\.name,this,\4\)),\5&&(this\.element\.addEventListener\(this\.name,this,\2\))/,
      ';$2===$3&&$4!==$3&&$6,$2!==$3&&$4===$3&&$7',
    ],
    [
      'listeners that are objects',
      /"function"==typeof this\._\$AH\?(this\._\$AH\.call\(.*?\)):this\._\$AH\.handleEvent\(\w\)/,
      '$1',
    ],
    [
      'the beginning of comments in templates',
      /"!--"===(\w)\[1\]\?(\w)=\w:void 0!==\1\[1\]\?\2=\w:/,
    ],
    [
      'their end, and that of raw text',
      /(\w)===([\w$]+)\|\|\1===([\w$]+)\?\1=(\w):\1===[\w$]+\|\|\1===[\w$]+\?\1=\w:\(\1=\4,\w=void 0\)/,
      '$1=$4',
    ],
    [
      'templates that were compiled before',
      /"number"==typeof \w\?(this\._\$AC\(\w\)):\(void 0===(\w)\.el&&.*?,\2\)/,
      '$1',
    ],
    [
      'documents of others to make nodes in',
      /\((\w)\?\.creationScope\?\?(\w)\)\.importNode/,
      '$2.importNode',
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
    ['the usual options', /\{attribute:!0,type:String,.*?\}/, '{}'],
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
    [
      'properties that have an accessor already, or want none',
      /this\.prototype\.hasOwnProperty\((\w)\)&&\(\((\w)=Object\.create\(\2\)\)\.wrapped=!0\),(this\.elementProperties\.set\(\1,\2\)),!\2\.noAccessor\)\{const (\w)=Symbol\(\),(\w)=(this\.getPropertyDescriptor\(\1,\4,\2\));void 0!==\5&&(\w)\(this\.prototype,\1,\5\)\}/,
      '$3){const $4=Symbol();$7(this.prototype,$1,$6)}',
    ],
    [
      'accessors around accessors',
      /const\{get:(\w),set:(\w)\}=\w\(this\.prototype,\w\)\?\?\{get\(\)\{return this\[(\w)\]\},set\(\w\)\{this\[\3\]=\w\}\};return\{get:\1,set\((\w)\)\{const (\w)=\1\?\.call\(this\);\2\?\.call\(this,\4\),/,
      'return{get(){return this[$3]},set(value){const $5=this[$3];this[$3]=value,',
    ],
    [
      'the look at such accessors before the first update',
      /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{const\{wrapped:.*?\)\}(?=\}let)/,
    ],
    [
      'hooks that no element has, before an update',
      /let (\w)=!1;(const (\w)=this\._\$AL;try\{)\1=this\.shouldUpdate\(\3\),\1\?\(this\.willUpdate\(\3\),(.*?)\):this\._\$EM\(\)\}catch\((\w)\)\{throw \1=!1,this\._\$EM\(\),\5\}\1&&this\._\$AE\(\3\)\}willUpdate\(\w\)\{\}/,
      '$2$4}catch($5){throw this._$EM(),$5}this._$AE($3)}',
    ],
    [
      'the hook that no element has, after its first update',
      /this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(\w\)\)/,
      '$1',
    ],
    ['the rest of those hooks', /shouldUpdate\(\w\)\{return!0\}|firstUpdated\(\w\)\{\}/g],
    [
      'style sheets that are not in a list',
      /const (\w)=\[\];if\(Array\.isArray\((\w)\)\)\{const \w=new Set\(\2\.flat\(1\/0\).*?return \1\}/,
      'return[$2??[]].flat(1/0)}',
    ],
    [
      'ways of one’s own to tell whether a property has changed',
      /const \w=this\.constructor;if\(!1===\w&&\(\w=this\[(\w)\]\),\w\?\?=\w\.getPropertyOptions\(\1\),!\(\w\.hasChanged\?\?(\w)\)\(\w,(\w)\)\)return/,
      'if(!$2(this[$1],$3))return',
    ],
    [
      'the list of what has changed',
      /this\._\$AL\.has\(\w\)\|\|\(this\.hasUpdated\|\|.*?\),(?=!0===)/,
    ],
    [
      'other times to update at',
      /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,(!this\.isUpdatePending\})scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'return this.performUpdate(),$2',
    ],
    ['its beginnings', /this\._\$AL=new Map,/g],
    ['symbols as names of properties', /\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/, '$1'],
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
  '@lit/context/lib/value-notifier.js': [
    ['a first value', /,void 0!==(\w)&&\(this\.value=\1\)/],
    [
      'the setting of a value by its name, or of the same once more',
      /set value\(\w\)\{this\.setValue\(\w\)\}(setValue\(\w),\w=!1\)\{const (\w)=\w\|\|/,
      '$1){const $2=',
    ],
    ['the forgetting of those who follow it', /clearCallbacks\(\)\{[^}]+\}/],
  ],
  '@lit/context/lib/controllers/context-provider.js': [
    [
      'a first value, and the older form of what is provided',
      /constructor\((\w),(\w),\w\)\{super\(.*?\),(this\.onContextRequest.*?),void 0!==\2\.context\?this\.context=\2\.context:this\.context=\2,/,
      'constructor($1,$2){super(),$3,this.context=$2.context,',
    ],
    [
      'the telling apart of those who ask, who ask once',
      /const (\w)=new Set;(for\(const\[(\w),.*?of this\.subscriptions\))\1\.has\(\3\)\|\|\(\1\.add\(\3\),(.*?\))\);/,
      '$2$4;',
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
const missed =
  /\btype: (?:Array|Boolean|Object)\b|\b(?:state|useDefault|noAccessor): true\b|\b(?:converter|hasChanged): |\boverride (?:scheduleUpdate|shouldUpdate|willUpdate|firstUpdated|handleEvent|updated\(\w)|<!--|<(?:script|style|textarea|title)\b[^<]*>\s*\$\{/;

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
