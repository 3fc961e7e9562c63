import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { layerRules } from './scripts/support/layers.mjs';
import { safeHref } from './scripts/support/safe-href.mjs';

const template =
  'TaggedTemplateExpression[tag.name=/html|svg/i] > TemplateLiteral > TemplateElement';

/** Ways to turn text into markup or into code, and what a strict content security policy refuses. */
const unsafeSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Render with a template: markup from a string is how scripts get in.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/]',
    message: 'Render with a template: markup from a string is how scripts get in.',
  },
  {
    selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]',
    message: 'document.write is not for a page that belongs to someone else.',
  },
  {
    selector: `${template}[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]`,
    message: 'Render with a template: markup from a string is how scripts get in.',
  },
  {
    selector: `${template}[value.raw=/\\s(style|srcdoc|on[a-z]+)=/i]`,
    message:
      'A strict content security policy refuses this attribute: use a style sheet, or @event.',
  },
  {
    selector: `${template}[value.raw=/<(style|script)\\b/i]`,
    message: 'A strict content security policy refuses this element: use `static styles`.',
  },
];

/** Other ways for an address into the page than a link, whose address `safe-href` looks at. */
const addressSyntax = [
  {
    selector: `${template}[value.raw=/\\s[.?]?(src|action|formaction|ping)=/i]`,
    message: 'A template has no address but that of a link.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(href|src|action|formAction|location)$/]',
    message: 'Links are made by templates, and files saved by pathway-actions/download.ts.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(createObjectURL|open)$/], CallExpression[callee.object.name="location"]',
    message: 'Links are made by templates, and files saved by pathway-actions/download.ts.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^((xlink:)?href|src|srcdoc|style|on.*)$/i]',
    message: 'Links are made by templates.',
  },
  {
    selector: 'TSAsExpression TSTypeReference[typeName.name="SafeUrl"]',
    message: 'Only safeUrl says that an address is safe.',
  },
];

/**
 * The gate through which every address passes, and the way by which files get out. The page in a frame has gates of its own:
 * which document it may show, and what of the page around it may come into its address.
 */
const addressOwners = [
  'src/model/safe-url.ts',
  'src/elements/pathway-actions/download.ts',
  'src/embed/embed.ts',
  'src/embed/notice.ts',
  'src/embed/conversation.ts',
];

/** @type {{ regex: string, message: string }[]} */
const unsafeImports = [
  {
    regex: '^lit(?:-html)?/directives/unsafe-',
    message: 'Nothing from a document may become markup.',
  },
  {
    regex: '^lit(?:-html)?/directives/style-map',
    message:
      'Its first render is a style attribute: call element.style.setProperty after rendering.',
  },
  { regex: '^zod$', message: 'Import "zod/mini", which is a quarter of the size.' },
];

/**
 * The same bans for `import()` and for types written as `import()`, which `no-restricted-imports` does not look at.
 *
 * @param {{ regex: string, message: string }} ban
 */
function asSyntax({ regex, message }) {
  const pattern = regex.replaceAll('/', String.raw`\u002F`);
  return [
    { selector: `ImportExpression[source.value=/${pattern}/]`, message },
    { selector: `TSImportType Literal[value=/${pattern}/]`, message },
  ];
}

/**
 * @param {{ regex: string, message: string }[]} layerBans
 * @param {{ selector: string, message: string }[]} [syntax] - what else may not be written
 */
function sourceRules(layerBans, syntax = addressSyntax) {
  const bans = [...unsafeImports, ...layerBans];
  return {
    'no-restricted-imports': ['error', { patterns: bans }],
    'no-restricted-syntax': ['error', ...unsafeSyntax, ...syntax, ...bans.flatMap(asSyntax)],
  };
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'integrations/*/dist/',
    'examples/',
    'bench/peers/',
    'screenshots/',
    'demo/**/*.min.js',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-implicit-coercion': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      // Lit calls the listeners of a template on their element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // `noUncheckedIndexedAccess` doubts every index, the checked ones too.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An empty text is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },

  {
    files: ['src/**/*.ts', 'tests/elements/**/*.ts', 'tests/dist/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // LitElement has every callback that a class of ours calls by `super`.
      'wc/guard-super-call': 'off',
      // Lit makes the accessors of `static properties`; an interface of the class's name tells TypeScript of them.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { pathway: { rules: { 'safe-href': safeHref } } },
    rules: { 'pathway/safe-href': 'error' },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }], 'no-eval': 'error' },
  },
  { files: ['src/**/*.ts'], rules: sourceRules([]) },
  ...layerRules().flatMap(({ files, bans, globals }) => [
    {
      files,
      rules: { ...sourceRules(bans), 'no-restricted-globals': ['error', ...globals] },
    },
    ...addressOwners.map((file) => ({
      // Both have to match.
      files: files.map((layer) => [layer, file]),
      rules: sourceRules(bans, []),
    })),
  ]),

  {
    // Tags written with `lit/static-html.js`, which these two rules take for a mistake.
    files: ['src/elements/career-pathway/*.ts', 'src/elements/shared/heading.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },

  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' },
            // Returns a promise by its type alone, for a variant of it that compares with a snapshot file.
            { from: 'package', name: ['Equal'], package: 'chai' },
          ],
        },
      ],
    },
  },

  {
    files: ['tests/elements/**/*.ts', 'tests/dist/**/*.ts', 'tests/support/**/*.ts'],
    ignores: ['tests/support/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It gives up after a second: import it from tests/support/wait-until.ts.',
        },
      ],
    },
  },

  // Types in plain JavaScript are checked by `npm run types`; these files are tools and pages, not what ships.
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
