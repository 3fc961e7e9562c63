import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import { pack, type Packed } from '../support/packed.js';

let packed: Packed;
before(() => {
  packed = pack();
});
after(() => {
  packed.remove();
});

/**
 * What the compiler has to say of files in a project that uses the package.
 * @returns the problems by the names of the files
 */
function problemsIn(
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions = {},
): Map<string, string> {
  const paths = new Map(Object.keys(files).map((name) => [join(packed.project, name), name]));
  for (const [path, name] of paths) writeFileSync(path, files[name]!);
  const program = ts.createProgram([...paths.keys()], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    ...options,
  });
  const problems = new Map(Object.keys(files).map((name) => [name, '']));
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = paths.get(file?.fileName ?? '') ?? 'elsewhere';
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    problems.set(name, `${problems.get(name) ?? ''}${message}\n`);
  }
  return problems;
}

interface Framework {
  readonly options: ts.CompilerOptions;
  readonly imports: string;
  /** How a listener is written. */
  readonly on: string;
  readonly right: string;
}

const frameworks: Readonly<Record<string, Framework>> = {
  react: {
    options: { jsx: ts.JsxEmit.ReactJSX },
    imports: `import { useRef } from 'react';\nimport type {} from 'pathway-elements/jsx/react';`,
    on: 'on',
    right: `export const Guide = () => {
      const guide = useRef<HTMLElementTagNameMap['career-pathway']>(null);
      return (
        <career-pathway ref={guide} key="guide" className="wide" style={{ color: 'red' }} aria-busy={false} src="/a.json" pathway={{ version: 1, id: 'a', from: { title: 'A' }, to: { title: 'B' }, title: 'C' }}
          onClick={(event) => guide.current?.reload().then(({ pathway }) => [event.clientX, pathway?.title])}>
          <skill-list kind="transferable" heading-level="3" />
          <skill-list headingLevel={3} storage="none" theme="dark" lang="de" slot="start" />
        </career-pathway>
      );
    };`,
  },
  preact: {
    options: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
    imports: `import type {} from 'pathway-elements/jsx/preact';`,
    on: 'on',
    right: `export const Guide = () => (
      <career-pathway key="guide" class="wide" src="/a.json" onClick={(event) => event.clientX}>
        <skill-list kind="transferable" heading-level={3} />
      </career-pathway>
    );`,
  },
  solid: {
    options: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' },
    imports: `import type {} from 'pathway-elements/jsx/solid';`,
    on: 'on:',
    right: `export const Guide = () => (
      <career-pathway class="wide" attr:src="/a.json" prop:pathway={undefined} onClick={(event) => event.clientX}>
        <skill-list kind="transferable" attr:heading-level="3" />
      </career-pathway>
    );`,
  },
};

/** What must be refused, and what the compiler then speaks of. */
const wrong: readonly [what: string, code: string, expected: RegExp][] = [
  ['a value that an attribute does not take', `<skill-list kind="other" />`, /"other"/],
  ['a level that no heading has', `<skill-list heading-level={7} />`, /7/],
  ['an attribute of another element', `<pathway-faq sort="authored" />`, /sort/],
  ['what is not known at all', `<pathway-faq colour="red" />`, /colour/],
  ['a tag that does not exist', `<pathway-fax />`, /pathway-fax/],
  ['a document without its title', `<pathway-faq pathway={{ version: 1 }} />`, /not assignable/],
  [
    'what an event does not bring',
    `<career-pathway ON:pathway-load={({ plan }) => plan} />`,
    /plan/,
  ],
];

for (const [name, { options, imports, on, right }] of Object.entries(frameworks)) {
  describe(`the types for JSX in ${name}`, () => {
    const listening = `export const guide = (
      <career-pathway
        ON:pathway-load={({ pathway, problems, currentTarget }) => [pathway.title.length, problems[0]?.grade, currentTarget.reload()]}
        ON:pathway-cta={(event) => { event.preventDefault(); event.url?.length; }}
        ON:pathway-progress={({ progress }) => progress.done + progress.left} />
    );`;
    const fileOf = (code: string) => `${imports}\n${code.replaceAll('ON:', on)}`;
    let problems: Map<string, string>;

    before(() => {
      const files = Object.fromEntries(
        wrong.map(([, code], index) => [
          `wrong-${String(index)}.tsx`,
          fileOf(`export const element = ${code};`),
        ]),
      );
      problems = problemsIn(
        { 'right.tsx': fileOf(right), 'listening.tsx': fileOf(listening), ...files },
        options,
      );
    });

    it('know tags, attributes and properties', () => {
      assert.equal(problems.get('right.tsx'), '');
      assert.equal(problems.get('elsewhere'), undefined);
    });

    it('know what events bring, and whose they are', () => {
      assert.equal(problems.get('listening.tsx'), '');
    });

    for (const [index, [what, , expected]] of wrong.entries()) {
      it(`refuse ${what}`, () => {
        assert.match(problems.get(`wrong-${String(index)}.tsx`)!, expected);
      });
    }
  });
}

describe('the types of the elements', () => {
  it('tell what events bring, without a framework, wherever they are heard', () => {
    const code = `import 'pathway-elements/skill-list.define.js';
      document.addEventListener('pathway-load', ({ pathway, problems }) => [pathway.title.length, problems[0]?.grade]);
      document.querySelector('skill-list')!.addEventListener('pathway-plan', ({ plan }) => plan.phases.length);
      document.querySelector('skill-list')!.kind = 'transferable';`;
    assert.deepEqual([...problemsIn({ 'plain.ts': code })], [['plain.ts', '']]);
  });

  it('need no framework to stand on their own', () => {
    const code = `import type { PathwayElements, PathwayProps } from 'pathway-elements/jsx';
      export const tag: keyof PathwayElements = 'action-plan';
      export const props: PathwayProps<'skill-list'> = { kind: 'to-learn', 'heading-level': '2' };`;
    const problems = problemsIn({ 'jsx.ts': code }, { skipLibCheck: false });
    assert.deepEqual([...problems], [['jsx.ts', '']]);
  });
});
