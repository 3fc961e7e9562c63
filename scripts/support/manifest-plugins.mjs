/**
 * Plugins for the analyzer that writes `custom-elements.json`.
 *
 * @module
 */

/**
 * @typedef {import('typescript')} TypeScript
 * @typedef {import('typescript').Node} Node
 * @typedef {{ name: string, description?: string | undefined, type?: { text: string } | undefined, fieldName?: string }} Attribute
 * @typedef {{ kind: string, name: string, privacy?: string, attribute?: string }} Member
 * @typedef {{ name: string, customElement?: boolean, tagName?: string, members?: Member[], attributes?: Attribute[] }} Declaration
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
  /** @type {Map<string, { description: string | undefined, type: { text: string } | undefined }>} */
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
          const type = member.type && { text: member.type.getText() };
          described.set(member.name.getText(), { description: descriptionOf(ts, member), type });
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
          const about = { description, ...described.get(name) };
          declaration.members.push({
            kind: 'field',
            name,
            ...about,
            ...(attribute && { attribute }),
          });
          if (attribute)
            declaration.attributes.push({ name: attribute, ...about, fieldName: name });
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
 * @param {string} name - of a property
 * @param {string} options - what Lit is told of it, as written
 * @returns {string | undefined} the attribute that Lit makes for it, if any
 */
function attributeOf(name, options) {
  const [, given, none] = /\battribute:\s*(?:'([^']+)'|(false))/.exec(options) ?? [];
  return none ? undefined : (given ?? name.toLowerCase());
}

/**
 * Leaves out what nobody outside may use: private members, and what the elements share among
 * themselves.
 */
export function publicOnly() {
  const isPublic = /^src\/(?:elements\/([^/]+)\/\1(?:\.define)?|events\/[^/]+)\.ts$/;
  return {
    name: 'public-only',
    packageLinkPhase(/** @type {LinkParams} */ { customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) =>
        isPublic.test(path),
      );
      for (const declaration of customElementsManifest.modules.flatMap(
        ({ declarations }) => declarations,
      )) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(
          ({ privacy = 'public' }) => privacy === 'public',
        );
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
