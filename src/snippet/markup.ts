/** Markup in text: the few ways in which what a snippet holds has to be written. */

/** @returns text that means itself as content of an element and in a double-quoted attribute */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** @param attributes `true` for one without a value; `false` and undefined for none */
export const openTag = (name: string, attributes: Attributes = {}): string =>
  `<${[
    name,
    ...Object.entries(attributes).flatMap(([attribute, value]) => {
      if (value === undefined || value === false) return [];
      return value === true ? attribute : `${attribute}="${escaped(String(value))}"`;
    }),
  ].join(' ')}>`;

/** @param content markup */
export const tag = (name: string, attributes: Attributes = {}, content = ''): string =>
  `${openTag(name, attributes)}${content}</${name}>`;

/** Data for a `<script>`, in which no markup may begin or end. https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements */
export const scriptData = (data: unknown): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
