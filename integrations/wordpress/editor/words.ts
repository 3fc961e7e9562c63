/** The editor's words, in the language of whoever edits. */

const DOMAIN = 'pathway-elements';

export const translate = (text: string): string => wp.i18n.__(text, DOMAIN);

export const fill = (text: string, ...values: (string | number)[]): string =>
  wp.i18n.sprintf(translate(text), ...values);

export const fillCount = (single: string, plural: string, count: number): string =>
  wp.i18n.sprintf(wp.i18n._n(single, plural, count, DOMAIN), count);
