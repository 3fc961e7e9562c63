import { parse, safeUrl, type Pathway } from '../../model/index.js';
import { staticGuide } from '../../render/index.js';
import { accentStyle, guideTag } from '../../snippet/index.js';
import { jsonLdOf } from './json-ld-script.js';
import { renderSite } from './render-site.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { readPathways, type ReadPathway } from '../inputs/pathways.js';
import { counted } from '../reports/wording.js';
import { realPath } from '../inputs/real-path.js';
import type { Session } from '../session.js';
import { trouble, TroubleError } from '../trouble.js';
import { writeWhole } from '../write-whole.js';
import { linkBase, type LinkBase } from './link-base.js';

export interface RenderOptions {
  /** File, or with pages a folder. */
  readonly out?: string | undefined;
  /** Address of the document, for the tag around the content. */
  readonly src?: string | undefined;
  readonly lang?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** Colour that brands the guide, as CSS has it. */
  readonly accent?: string | undefined;
  readonly hasJsonLd: boolean;
  readonly isPage: boolean;
  /** Address of the folder that the pages will be in. */
  readonly baseUrl?: string | undefined;
  /** Address of the folder with the script; without it, the files are copied beside the pages. */
  readonly assets?: string | undefined;
}

const fail = (name: string, message: string, suggestion: string): never => {
  throw new TroubleError(trouble(name, message, suggestion));
};

/** The guide with its links as the page has them. */
const withLinks = (pathway: Pathway, linkTo: LinkBase['linkTo']): Pathway =>
  JSON.parse(JSON.stringify(pathway), (key, value: unknown) =>
    key === 'url' && typeof value === 'string' ? safeUrl(linkTo(value)) : value,
  ) as Pathway;

/** Static content of one guide, in its tag where its address is known. */
const renderContent = async (
  { pathway }: ReadPathway,
  options: RenderOptions,
  linkTo?: LinkBase['linkTo'],
): Promise<string> => {
  const { src, lang, headingLevel, accent } = options;
  const content = await staticGuide(pathway, {
    lang,
    headingLevel,
    linkTo,
  });
  const jsonLd = await jsonLdOf(linkTo ? withLinks(pathway, linkTo) : pathway, options);
  const data = jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`;
  const style = accent === undefined ? '' : accentStyle(accent);
  return `${style}${src === undefined ? content : guideTag({ src, lang, headingLevel, content })}${data}\n`;
};

/** Writes guides as HTML that needs no script. */
export const runRender = async (
  args: readonly string[],
  session: Session,
  options: RenderOptions,
): Promise<ExitCode> => {
  const { isPage, out, src } = options;
  if (isPage && (out === undefined || out === '-'))
    fail('', 'Pages need a folder to go to.', 'Name one: --output site.');
  if (isPage && options.headingLevel !== undefined)
    fail('', 'A page of its own has its headings in order.', 'Leave out --heading-level.');
  if (isPage && src !== undefined)
    fail('', 'Each page has its own document beside it.', 'Leave out --src.');
  if (!isPage && (options.baseUrl ?? options.assets) !== undefined)
    fail('', '--base-url and --assets are for pages.', 'Add --page, or leave them out.');
  if (isPage && args.some((arg) => realPath(arg) === realPath(out!)))
    fail(
      out!,
      `“${out!}” holds the documents, and would hold two of each.`,
      'Name another folder with --output.',
    );
  const links = isPage || src === undefined ? undefined : linkBase(src);
  const { pathways, code } = await readPathways(args, session, {
    baseUrl: links?.baseUrl,
    leaveOut: isPage && out !== undefined ? out : undefined,
  });
  // Half a site would replace a whole one.
  if (!pathways.length || (code !== EXIT.fine && isPage)) return code || EXIT.problems;
  if (isPage) {
    // The document moves beside its page, and the script will resolve its links there.
    const moved = pathways.map((read) => ({
      ...read,
      pathway: parse(read.json).pathway ?? read.pathway,
    }));
    await renderSite(moved, session, options, out!);
    return EXIT.fine;
  }
  const [only] = pathways;
  if (!only || pathways.length > 1)
    return fail(
      '',
      `These are ${counted(pathways.length, 'document')}, and content is written for one.`,
      'Name one document, or write pages of all: --page --output site.',
    );
  const content = await renderContent(only, options, links?.linkTo);
  if (out === undefined || out === '-') await session.output.write(content);
  else {
    const failure = writeWhole(out, content);
    if (failure) throw new TroubleError(failure);
  }
  return code;
};
