/**
 * Which folder of `src` may import which; `npm run lint` holds everyone to it.
 *
 * @module
 */

/** Each layer with those that it may import, beside itself. */
const layers = {
  timing: [],
  model: [],
  i18n: ['timing'],
  events: [],
  styles: [],
  // What publishers paste; made by a page of theirs as well as by the command.
  snippet: [],
  plan: ['model'],
  exporters: ['model', 'plan', 'i18n'],
  // The three that serve authors.
  schema: ['model'],
  lint: ['model'],
  check: ['model', 'schema', 'lint'],
  loader: ['model', 'timing'],
  store: ['model', 'plan', 'loader', 'events'],
  context: ['store'],
  elements: [
    'timing',
    'model',
    'i18n',
    'events',
    'styles',
    'plan',
    'exporters',
    'loader',
    'store',
    'context',
  ],
  render: [
    'timing',
    'model',
    'i18n',
    'events',
    'styles',
    'plan',
    'exporters',
    'loader',
    'store',
    'context',
    'elements',
    'snippet',
  ],
  // The page in a frame, and the helper of the page around it; the elements it finds beside it, as a publisher would.
  embed: ['timing', 'model', 'i18n', 'events', 'store', 'elements'],
  // Reaches the elements only through `render`.
  cli: [
    'timing',
    'model',
    'i18n',
    'events',
    'styles',
    'plan',
    'exporters',
    'loader',
    'store',
    'context',
    'schema',
    'lint',
    'check',
    'render',
    'snippet',
  ],
};

/** Layers that run in Node as they are: no DOM, no Lit. */
const pureLayers = ['snippet', 'model', 'plan', 'i18n', 'exporters', 'schema', 'lint', 'check'];

/** Layers that only ever run in Node. */
const nodeLayers = ['cli'];

/** What the pure layers may not touch. */
const domGlobals = [
  'CustomEvent',
  'DOMParser',
  'Element',
  'HTMLElement',
  'customElements',
  'document',
  'localStorage',
  'location',
  'navigator',
  'sessionStorage',
  'window',
];

/**
 * @typedef {{ regex: string, message: string }} Ban - an import that a layer may not have
 * @typedef {{ files: string[], bans: Ban[], globals: string[] }} LayerRules
 */

/**
 * Spells the table out as rules, one entry a layer.
 *
 * @returns {LayerRules[]}
 */
export function layerRules() {
  return Object.entries(layers).map(([layer, allowed]) => ({
    files: [`src/${layer}/**`],
    bans: [otherLayers(layer, allowed), ...foreignModules(layer)],
    globals: pureLayers.includes(layer) ? domGlobals : [],
  }));
}

/**
 * @param {string} layer
 * @param {readonly string[]} allowed
 * @returns {Ban}
 */
function otherLayers(layer, allowed) {
  const forbidden = Object.keys(layers).filter(
    (other) => other !== layer && !allowed.includes(other),
  );
  return {
    regex: `^(?:\\.\\./)+(?:(?:${forbidden.join('|')})(?:/|$)|pathway-elements\\.js$)`,
    message: `src/${layer} may import ${allowed.length > 0 ? allowed.join(', ') : 'no other folder of src'}.`,
  };
}

/**
 * @param {string} layer
 * @returns {Ban[]}
 */
function foreignModules(layer) {
  const bans = [];
  if (pureLayers.includes(layer)) {
    bans.push({
      regex: '^(?:lit|lit-[^/]+|@lit/[^/]+)(?:/|$)',
      message: `src/${layer} runs without Lit and without a DOM.`,
    });
  }
  if (!nodeLayers.includes(layer)) {
    bans.push({ regex: '^node:', message: `src/${layer} runs in browsers too.` });
  }
  return bans;
}
