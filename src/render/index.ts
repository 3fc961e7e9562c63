/** Guides as static HTML: what `pathway render` writes. */
export { guidePage, type PageOptions } from './page.js';
export { accentStyles, indexPage, sitemap, type ListedPage } from './site.js';
export { staticGuide, type StaticGuideOptions } from './static-guide.js';
