import type { Pathway } from '../model/index.js';
export const guideJsonLd = (pathway: Pathway, { url }: { readonly url?: string }): object => ({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'WebPage', name: pathway.title, url }],
});
export const jsonLdText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
