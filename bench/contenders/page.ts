/** The page around every guide: that of a site with a style of its own. */
import { escaped, openTag, tag } from '../../src/snippet/markup.js';

const STYLE =
  'body{max-width:75rem;margin:0 auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}header,footer{padding-block:1.5rem}header a{color:inherit;font-weight:600;text-decoration:none}footer{border-top:1px solid #ccc}';

export interface Page {
  readonly lang: string;
  readonly title: string;
  /** What this guide needs in the head. */
  readonly head: string;
  /** Markup of the guide. */
  readonly main: string;
}

export const pageOf = ({ lang, title, head, main }: Page): string =>
  [
    '<!doctype html>',
    openTag('html', { lang }),
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    tag('title', {}, escaped(title)),
    '<link rel="icon" href="data:,">',
    tag('style', {}, STYLE),
    head,
    '</head>',
    '<body>',
    '<header><a href="./">The career pages</a></header>',
    tag('main', {}, main),
    '<footer><p>More guides, about us, and how to reach us.</p></footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
