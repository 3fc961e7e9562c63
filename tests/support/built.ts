/** Pages that load the built files and nothing else of ours. */
import { openPage, type Page } from './page.js';
import { headings, sectionsOf } from './reader.js';
import { waitUntil } from './wait-until.js';

/** The ways to load the elements, as a publisher writes them. */
export const scripts = {
  module: '<script type="module" src="/dist/pathway-elements.js"></script>',
  classic: '<script defer src="/dist/pathway-elements.iife.js"></script>',
};

export const sourceGuide =
  '/demo/pathways/backend-developer-to-ai-interpretability-researcher.json';
export const germanGuide = '/demo/pathways/pflegefachkraft-zu-gesundheitsdaten.json';

/** An address of a demo document that is one test's alone, so that its requests can be counted. */
export function ownAddress(path: string): string {
  return `${path}?test=${crypto.randomUUID()}`;
}

export function pageWith(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A careers blog</title>${head}</head><body><main><h1>A careers blog</h1>${body}</main></body></html>`;
}

export const tagFor = (src: string): string => `<career-pathway src="${src}"></career-pathway>`;

/** What goes wrong on a page, or is warned of there, from its first script on. */
export const watch = `<script>//<![CDATA[
  window.mishaps = [];
  addEventListener('error', (event) => mishaps.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => mishaps.push(String(event.reason)));
  for (const level of ['warn', 'error']) console[level] = (told) => mishaps.push(String(told));
//]]></script>`;

export const mishapsOf = ({ window }: Page): readonly string[] =>
  (window as unknown as { readonly mishaps: readonly string[] }).mishaps;

/**
 * Where the built files lie changed, as a page might come by them.
 * @param how see `built` in `server-routes.mjs`
 */
export function builtAt(how: Readonly<Record<string, string>>): string {
  return `/test-server/built/${new URLSearchParams({ ...how, test: crypto.randomUUID() }).toString()}`;
}

/** Opens a page, runs a test on it, and closes it whatever becomes of the test. */
export async function onPage(
  html: string,
  test: (page: Page) => Promise<void>,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const page = await openPage(html, headers);
  try {
    await test(page);
  } finally {
    page.close();
  }
}

/** Whether a guide can be seen, with all of its sections. */
export const isShown = (guide: Element | null): boolean =>
  Boolean(guide?.shadowRoot?.querySelector('.base:not([hidden])'));

/** The first guide of a page, once it shows its sections. */
export async function guideOf(page: Page): Promise<Element> {
  await waitUntil(() => {
    const guide = page.document.querySelector('career-pathway');
    const last = guide && isShown(guide) && sectionsOf(guide).at(-1);
    return last && headings(last).length > 0;
  }, 'the guide never shows');
  return page.document.querySelector('career-pathway')!;
}

/** The paths of everything that a page has asked for, itself left out. */
export function requestsOf({ window }: Page): string[] {
  return window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => !path.endsWith('/favicon.ico'));
}

/**
 * Puts a script tag on a page that is there already, as a slow network would.
 * @param folder where the built files lie
 * @param query what a content management system puts behind the address
 */
export function addScript(
  page: Page,
  kind: keyof typeof scripts,
  folder = '/dist',
  query = '',
): Promise<void> {
  // Made in the document of the test: that of a page may demand a trusted type for its address.
  const script = document.createElement('script');
  if (kind === 'module') script.type = 'module';
  script.src = `${folder}/pathway-elements${kind === 'module' ? '' : '.iife'}.js${query}`;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} does not load`));
    page.document.head.append(script);
  });
}

/** Resolves once the page has been painted as it is now. */
export async function painted({ window }: Page): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}
