import { isServer } from 'lit';
import { advise } from '../../context/advise.js';
import { VERSION } from './version.js';

/** By this a class is known as ours, whichever copy of the script it comes from. */
const VERSION_KEY = Symbol.for('pathway-elements/version');

const tags = new Map<CustomElementConstructor, string>();

/** The tag under which a class of ours, or its counterpart in another copy of the script, is registered. */
export const tagOf = (ElementClass: CustomElementConstructor, usualTag: string): string =>
  tags.get(ElementClass) ?? usualTag;

let isAdvisedOfVersions = false;

/**
 * Registers a class. The first definition of a tag stands: where it is ours, from another copy of the script, it serves
 * this copy as well; where it belongs to the host page, ours goes by `own-` and the tag, for use inside the guide.
 */
export const define = (tag: string, ElementClass: CustomElementConstructor): void => {
  tags.set(ElementClass, tag);
  // Lit's templates are HTML, which the parser of such a page can't read. On a server there is no page, and Lit has a registry.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's types are those for browsers
  if (!isServer && document.contentType === 'application/xhtml+xml') {
    if (tags.size < 2) advise('xhtml', tag);
    return;
  }
  const existing = customElements.get(tag) as { [VERSION_KEY]?: string } | undefined;
  if (!existing) {
    Object.defineProperty(ElementClass, VERSION_KEY, { value: VERSION });
    customElements.define(tag, ElementClass);
    return;
  }
  const version = existing[VERSION_KEY];
  if (!version) {
    const own = `own-${tag}`;
    // Another copy of ours has told already.
    if (!customElements.get(own)) advise('taken-tag', tag);
    define(own, ElementClass);
  } else if (version !== VERSION && !isAdvisedOfVersions) {
    isAdvisedOfVersions = true;
    advise('other-version', VERSION, version);
  }
};
