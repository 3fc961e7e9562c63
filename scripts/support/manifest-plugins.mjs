/**
 * Plugins for the analyzer that writes `custom-elements.json`.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * @typedef {import('typescript')} TypeScript
 * @typedef {import('typescript').Node} Node
 * @typedef {{ text: string }} Type
 * @typedef {{ name: string, description?: string | undefined, type?: Type | undefined, default?: string | undefined, fieldName?: string }} Attribute
 * @typedef {{ kind: string, name: string, privacy?: string, static?: boolean, attribute?: string, description?: string | undefined, type?: Type | undefined, default?: string | undefined, return?: { type?: Type }, readonly?: boolean }} Member
 * @typedef {{ name: string, description?: string, default?: string }} CssProperty
 * @typedef {{ kind: string, name: string, customElement?: boolean, tagName?: string, members?: Member[], attributes?: Attribute[], cssProperties?: CssProperty[], events?: { name?: string }[], superclass?: { name: string, package?: string } }} Declaration
 * @typedef {{ kind: string, name: string, declaration?: { name: string, module: string } }} Export
 * @typedef {{ path: string, declarations: Declaration[], exports: Export[] }} Module
 * @typedef {{ customElementsManifest: { modules: Module[] } }} LinkParams
 */

/**
 * Reads the tag from where a class lies, `elements/<tag>/<tag>.ts`: the analyzer only sees plain
 * calls of `customElements.define`, and ours go through a helper.
 */
export function tagNamesFromFolders() {
  return {
    name: 'tag-names-from-folders',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules) {
        const tag = /^src\/elements\/([^/]+)\/\1\.ts$/.exec(path)?.[1];
        const element = declarations.find(({ customElement }) => customElement);
        if (!tag || !element) continue;
        element.tagName = tag;
        const definition = modules.find(
          (other) => other.path === `src/elements/${tag}/${tag}.define.ts`,
        );
        definition?.exports.push({
          kind: 'custom-element-definition',
          name: tag,
          declaration: { name: element.name, module: path },
        });
      }
    },
  };
}

/**
 * Adds the properties that all elements have. They stand in one interface, with their descriptions,
 * and in one object for Lit; a class takes both by an interface of its own name that extends the
 * shared one. The analyzer follows neither.
 */
export function sharedProperties() {
  const interfaceName = 'PathwayProperties';
  const objectName = 'pathwayProperties';
  /** @type {Map<string, Pick<Attribute, 'description' | 'type' | 'default'> & { values: string | undefined }>} */
  const described = new Map();
  /** @type {{ name: string, attribute: string | undefined, description: string | undefined }[]} */
  const declared = [];
  /** @type {Set<string>} */
  const users = new Set();

  return {
    name: 'shared-properties',
    analyzePhase(/** @type {{ ts: TypeScript, node: Node }} */ { ts, node }) {
      if (ts.isInterfaceDeclaration(node) && node.name.text === interfaceName) {
        for (const member of node.members.filter(ts.isPropertySignature)) {
          described.set(member.name.getText(), {
            description: descriptionOf(ts, member),
            type: member.type && { text: member.type.getText() },
            default: taggedBy(ts, member, 'default'),
            values: taggedBy(ts, member, 'values'),
          });
        }
      } else if (ts.isInterfaceDeclaration(node)) {
        const parents = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
        if (parents.some((type) => type.getText() === interfaceName)) users.add(node.name.text);
      } else if (ts.isVariableDeclaration(node) && node.name.getText() === objectName) {
        const object = node.initializer;
        if (!object || !ts.isObjectLiteralExpression(object)) return;
        for (const property of object.properties.filter(ts.isPropertyAssignment)) {
          const name = property.name.getText();
          const attribute = attributeOf(name, property.initializer.getText());
          declared.push({ name, attribute, description: descriptionOf(ts, property) });
        }
      }
    },
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        if (!declaration.customElement || !users.has(declaration.name)) continue;
        declaration.members ??= [];
        declaration.attributes ??= [];
        for (const { name, attribute, description } of declared) {
          const { values, ...about } = { description, values: undefined, ...described.get(name) };
          declaration.members.push({
            kind: 'field',
            name,
            ...about,
            ...(attribute && { attribute }),
          });
          if (!attribute) continue;
          const type = values ? { text: values } : about.type;
          declaration.attributes.push({ name: attribute, ...about, type, fieldName: name });
        }
      }
    },
  };
}

/**
 * @param {TypeScript} ts
 * @param {Node} node
 */
function descriptionOf(ts, node) {
  return ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment);
}

/**
 * @param {TypeScript} ts
 * @param {Node} node
 * @param {string} name - of a tag: `@default`, or `@values` where an attribute takes fewer than its property's type has
 * @returns {string | undefined} what the tag says
 */
function taggedBy(ts, node, name) {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return ts.getTextOfJSDocComment(tag?.comment);
}

/**
 * @param {string} name - of a property
 * @param {string} options - what Lit is told of it, as written
 * @returns {string | undefined} the attribute that Lit makes for it, if any
 */
function attributeOf(name, options) {
  const [, given, none] = /\battribute:\s*(?:'([^']+)'|(false))/.exec(options) ?? [];
  return none ? undefined : (given ?? name.toLowerCase());
}

/**
 * Leaves out what nobody outside may use: private and static members, which serve the guide, and what the elements
 * share among themselves.
 */
export function publicOnly() {
  const isPublic = /^src\/(?:elements\/([^/]+)\/\1(?:\.define)?|events\/[^/]+)\.ts$/;
  return {
    name: 'public-only',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
        isPublic.test(path),
      );
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports.filter(
          ({ kind, name }) => kind !== 'js' || names.includes(name),
        );
      }
      for (const declaration of customElementsManifest.modules.flatMap(
        ({ declarations }) => declarations,
      )) {
        // The analyzer lists an event once more where it sees it dispatched, without its name.
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic,
        );
      }
    },
  };
}

/**
 * Writes types out as TypeScript knows them: a name for a choice of words becomes these words, what is inferred is
 * stated, and what an event brings is listed. An attribute may be left out but has no value for that.
 */
export function statedTypes() {
  return {
    name: 'stated-types',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest: { modules } }) {
      const { options } = ts.parseJsonConfigFileContent(
        ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
        ts.sys,
        '.',
      );
      const program = ts.createProgram(
        modules.map(({ path }) => path),
        options,
      );
      const checker = program.getTypeChecker();
      for (const { path, declarations } of modules) {
        for (const declaration of declarations) {
          const node = program
            .getSourceFile(path)
            ?.statements.filter(ts.isClassDeclaration)
            .find(({ name }) => name?.text === declaration.name);
          if (!node) continue;
          if (declaration.customElement) stateTypes(checker, node, declaration);
          else {
            // The analyzer takes the browser's own class for one of the module's.
            declaration.superclass = { name: 'Event', package: 'global:' };
            declaration.members = broughtBy(node);
          }
        }
      }
    },
  };
}

/**
 * @param {import('typescript').TypeChecker} checker
 * @param {import('typescript').ClassDeclaration} node - the class of an element
 * @param {Declaration} declaration - the same in the manifest
 */
function stateTypes(checker, node, { members = [], attributes = [] }) {
  const instance = checker.getTypeAtLocation(node);
  for (const member of members) {
    const symbol = instance.getProperty(member.name);
    const declared = symbol?.declarations?.[0];
    if (!symbol || !declared) continue;
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const text = signature
      ? checker.typeToString(signature.getReturnType())
      : writtenType(checker, declared, symbol);
    const attribute = attributes.find(({ fieldName }) => fieldName === member.name);
    // One that takes fewer values than its property has said so already.
    if (attribute && attribute.type?.text === member.type?.text) {
      attribute.type = { text: text.replace(/ \| undefined$/, '') };
    }
    if (member.kind === 'method') member.return = { type: { text } };
    else member.type = { text };
  }
}

/**
 * @param {import('typescript').TypeChecker} checker
 * @param {import('typescript').Declaration} declared - a property
 * @param {import('typescript').Symbol} symbol - the same
 * @returns {string} its type as written, with the words that a name stands for; else as inferred
 */
function writtenType(checker, declared, symbol) {
  const isProperty = ts.isPropertyDeclaration(declared) || ts.isPropertySignature(declared);
  if (!isProperty || !declared.type) {
    return checker.typeToString(checker.getTypeOfSymbol(symbol));
  }
  const alias = ts.isTypeReferenceNode(declared.type)
    ? checker.getSymbolAtLocation(declared.type.typeName)?.declarations?.[0]
    : undefined;
  const isChoice = alias && ts.isTypeAliasDeclaration(alias) && ts.isUnionTypeNode(alias.type);
  return (isChoice ? alias.type : declared.type).getText().replace(/\s+/g, ' ');
}

/**
 * @param {import('typescript').ClassDeclaration} node - the class of an event
 * @returns {Member[]} what it brings, which is what its constructor takes
 */
function broughtBy(node) {
  const [constructor] = node.members.filter(ts.isConstructorDeclaration);
  return (constructor?.parameters ?? []).map((parameter) => ({
    kind: 'field',
    name: parameter.name.getText(),
    description: descriptionOf(ts, parameter),
    type: { text: parameter.type?.getText() ?? 'unknown' },
    readonly: true,
  }));
}

const GUIDE = 'career-pathway';
const SHARED_STYLES = ['src/styles/tokens.ts', 'src/styles/base.ts'];

/** Tokens are described once, at the guide; each element takes over those that its own style sheets read. */
export function sharedTokens() {
  return {
    name: 'shared-tokens',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest: { modules } }) {
      const elements = modules
        .flatMap(({ declarations }) => declarations)
        .filter(({ tagName }) => tagName);
      const described = elements.find(({ tagName }) => tagName === GUIDE)?.cssProperties ?? [];
      for (const element of elements.filter(({ tagName }) => tagName !== GUIDE)) {
        const styles = [
          ...SHARED_STYLES,
          `src/elements/${element.tagName}/${element.tagName}.styles.ts`,
        ]
          .map((path) => readFileSync(path, 'utf8'))
          .join('\n');
        element.cssProperties = described.filter(({ name }) => styles.includes(`var(${name},`));
      }
    },
  };
}

/** Names the published modules in place of the source files, which are not in the package. */
export function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest }) {
      renameModules(customElementsManifest, (path) =>
        path.replace(/^src\/(.*)\.ts$/, 'dist/modules/$1.js'),
      );
    },
  };
}

/**
 * @param {unknown} node - a part of the manifest
 * @param {(path: string) => string} rename - applied to every path of a module
 */
function renameModules(node, rename) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if ((key === 'path' || key === 'module') && typeof value === 'string') {
      Object.assign(node, { [key]: rename(value) });
    } else {
      renameModules(value, rename);
    }
  }
}

/** Orders the modules by path: the analyzer has them in the order in which the file system happened to name them. */
export function inOrder() {
  return {
    name: 'in-order',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest: { modules } }) {
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
