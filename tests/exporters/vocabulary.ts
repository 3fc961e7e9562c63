/** Data held against schema.org’s own vocabulary, as the package `schema-dts` has it in types, by TypeScript’s compiler. */
import ts from 'typescript';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typesOf = (node: Node): readonly string[] => [node['@type'] ?? []].flat() as string[];

type ById = ReadonlyMap<unknown, Node>;

/** What a reference leads to stands for it: any property takes an id, but not whatever has that id. */
const referredTo = (value: Node, byId: ById): Node =>
  Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;

/** A value of the kind that a value of the data is, as TypeScript writes it. */
const expressionOf = (value: unknown, byId: ById): string => {
  if (!isNode(value)) return typeof value === 'string' ? JSON.stringify(value) : String(value);
  return `null! as S.${typesOf(referredTo(value, byId))[0] ?? 'Thing'}Leaf`;
};

/**
 * @returns a statement for each property that the data has, which is wrong where schema.org does not have the property for
 *   that type, or does not expect such a value
 */
const statementsOf = (node: Node, byId: ById): string[] => {
  const types = typesOf(node);
  if (!types.length) return [];
  const owner = types.map((type) => `S.${type}Leaf`).join(' | ');
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, held]) =>
      [held].flat().flatMap((value: unknown) => [
        // What has no type is whatever is expected.
        ...(isNode(value) && !typesOf(value).length && !('@id' in value)
          ? [`expects<${owner}, ${JSON.stringify(key)}>;`]
          : [`holds<Of<${owner}, ${JSON.stringify(key)}>>(${expressionOf(value, byId)});`]),
        ...(isNode(value) ? statementsOf(value, byId) : []),
      ]),
    );
};

const HEAD = `
import type * as S from 'schema-dts';
type Of<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
declare const holds: <T>(value: T) => void;
declare const expects: <T, K extends T extends unknown ? keyof T : never>() => void;
`;

/**
 * @param nodes with all that their references lead to
 * @returns what is wrong with the data, with the statement that says so
 */
export const faultsIn = (nodes: readonly Node[]): string[] => {
  const file = `${import.meta.dirname}/virtual.ts`;
  const byId: ById = new Map(nodes.map((node) => [node['@id'], node]));
  const statements = nodes.flatMap((node) => statementsOf(node, byId));
  const text = HEAD + [...new Set(statements)].join('\n');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const statement = text.slice(start).split('\n')[0] ?? '';
    return `${text.slice(text.lastIndexOf('\n', start) + 1, start)}${statement}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
};
