/** What the sources say an element can show and fire: found by following its class to all that it uses. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const ELEMENTS = resolve('src/elements');
/** What sections ask of their reader stands here, and is followed question by question. */
const ANSWERS: Readonly<Record<string, string>> = {
  [join(ELEMENTS, 'shared/reader.ts')]: 'readerFor',
  [join(ELEMENTS, 'shared/item-templates.ts')]: 'itemTemplates',
};

export const tags = readdirSync(ELEMENTS).filter((tag) =>
  existsSync(join(ELEMENTS, tag, `${tag}.define.ts`)),
);

export interface Found {
  readonly parts: Set<string>;
  /** Names of event classes. */
  readonly events: Set<string>;
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile.bind(ts.sys)).config,
  ts.sys,
  '.',
);
const files = readdirSync(ELEMENTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(ELEMENTS, name));
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

/** The declaration that a name stands for, wherever it was imported from. */
function declarationOf(name: ts.Node): ts.Declaration | undefined {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.declarations?.[0];
}

/** The words that an expression in a part's name may come to. */
function wordsOf(expression: ts.Expression): string[] {
  const type = checker.getTypeAtLocation(expression);
  const constraint = checker.getBaseConstraintOfType(type) ?? type;
  const members = constraint.isUnion() ? constraint.types : [constraint];
  return members.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
}

/** Whether what a name stands for depends on who calls the function that it is in. */
function isOpen(expression: ts.Expression): boolean {
  const symbol = checker.getSymbolAtLocation(expression);
  return (
    symbol !== undefined &&
    (checker.getTypeOfSymbol(symbol).flags & ts.TypeFlags.TypeParameter) !== 0
  );
}

/** Everything written in quotation marks in an element's own folder. */
function quotedIn(tag: string): Set<string> {
  const quoted = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) quoted.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const file of files.filter((path) => dirname(path) === join(ELEMENTS, tag)))
    visit(program.getSourceFile(file)!);
  return quoted;
}

/** The names in `part="…"`s of a template, with what its expressions may come to. */
function partsInTemplate(template: ts.TemplateLiteral, tag: string): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return namesIn(template.text);
  const parts = namesIn(template.head.text);
  let before = template.head.text;
  for (const { expression, literal } of template.templateSpans) {
    const isInPart = /\spart=(?:"[^"]*)?$/.test(before);
    if (isInPart) {
      const quoted = quotedIn(tag);
      const words = wordsOf(expression);
      parts.push(...(isOpen(expression) ? words.filter((word) => quoted.has(word)) : words));
      parts.push(...(/"([^"]*)$/.exec(before)?.[1] ?? '').split(/\s+/));
    }
    parts.push(...namesIn(literal.text));
    before = literal.text;
  }
  return parts.filter(Boolean);
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\spart="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));

const isNamed = (declaration: ts.Declaration, name: string): boolean =>
  ts.isVariableDeclaration(declaration) && declaration.name.getText() === name;

/** What a section asks of `reader` stands in what `ANSWERS` names. */
function askedOfReader(node: ts.Node): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = checker.getTypeAtLocation(node.expression).getNonNullableType();
  if (checker.typeToString(owner) !== 'Reader') return undefined;
  let answer: ts.Node | undefined;
  const visit = (inner: ts.Node): void => {
    if (ts.isPropertyAssignment(inner) && inner.name.getText() === node.name.text) answer = inner;
    ts.forEachChild(inner, visit);
  };
  for (const file of Object.keys(ANSWERS)) visit(program.getSourceFile(file)!);
  return answer;
}

const known = new Map<string, Found>();

/** Follows the class of an element to every template and event that it can come to. */
export function foundInSources(tag: string): Found {
  const before = known.get(tag);
  if (before) return before;
  const found: Found = { parts: new Set(), events: new Set() };
  const seen = new Set<ts.Node>();
  const isOther = (declaration: ts.Declaration) =>
    ts.isClassDeclaration(declaration) &&
    tags.some((other) => declaration.getSourceFile().fileName.endsWith(`/${other}/${other}.ts`));
  // All sections fetch it, and each asks it for some things only: those are followed one by one.
  const isReader = (declaration: ts.Declaration) => {
    const name = ANSWERS[declaration.getSourceFile().fileName];
    return name !== undefined && isNamed(declaration, name);
  };

  const follow = (node: ts.Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    visit(node);
  };
  const followModule = (specifier: ts.StringLiteral) => {
    const module = checker.getSymbolAtLocation(specifier);
    for (const { declarations = [] } of module ? checker.getExportsOfModule(module) : [])
      for (const declaration of declarations) if (!isReader(declaration)) follow(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isTemplateLiteral(node))
      for (const part of partsInTemplate(node, tag)) found.parts.add(part);
    if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === 'part' &&
      ts.isStringLiteral(node.initializer)
    )
      found.parts.add(node.initializer.text);
    if (ts.isNewExpression(node) && /^Pathway\w+Event$/.test(node.expression.getText()))
      found.events.add(node.expression.getText());
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) followModule(specifier);
    }
    const answer = askedOfReader(node);
    if (answer) follow(answer);
    if (ts.isIdentifier(node)) {
      const declaration = declarationOf(node);
      const isOurs = declaration?.getSourceFile().fileName.startsWith(`${ELEMENTS}/`);
      if (declaration && isOurs && !isOther(declaration) && !isReader(declaration)) {
        follow(declaration);
      }
    }
    ts.forEachChild(node, visit);
  };

  const file = program.getSourceFile(join(ELEMENTS, tag, `${tag}.ts`))!;
  for (const statement of file.statements.filter(ts.isClassDeclaration)) follow(statement);
  known.set(tag, found);
  return found;
}
