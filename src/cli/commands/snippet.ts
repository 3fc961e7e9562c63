import { parse } from '../../model/index.js';
import { staticGuide } from '../../render/index.js';
import {
  FOREIGN_TARGETS,
  FRAME_TARGETS,
  snippet,
  snippetText,
  usualDocument,
  usualFolder,
  type Target,
} from '../../snippet/index.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { aboutForeignFrame } from '../foreign-frame.js';
import { aboutImportMap } from '../import-map-hash.js';
import { readPathways } from '../inputs/pathways.js';
import { publishedIntegrity } from '../published-files.js';
import type { Session } from '../session.js';
import { trouble, TroubleError } from '../trouble.js';
import { version } from '../version.js';
import { writeWhole } from '../write-whole.js';
import { linkBase } from './link-base.js';

export interface SnippetFlags {
  readonly target: Target;
  /** Address of the document; by default in a folder of its own, on the site or on that of the script. */
  readonly src?: string | undefined;
  /** Address of the folder with the script. */
  readonly assets?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
  readonly accent?: string | undefined;
  readonly storage?: string | undefined;
  readonly headingLevel?: number | undefined;
  /** Whether the guide is in it as static content. */
  readonly isStatic: boolean;
  readonly out?: string | undefined;
}

/** Prints what to paste where. */
export const runSnippet = async (
  file: string,
  session: Session,
  { target, isStatic, out, ...flags }: SnippetFlags,
): Promise<ExitCode> => {
  if (FOREIGN_TARGETS.has(target) && !URL.canParse(flags.assets ?? '')) {
    throw new TroubleError(
      trouble(
        '',
        `--for ${target} needs the whole address of the folder with the script: no address of such a site leads to one.`,
        'Say where it is: --assets https://example.org/pathway-elements/.',
      ),
    );
  }
  if (FRAME_TARGETS.has(target) && isStatic) {
    throw new TroubleError(
      trouble(
        '',
        'A frame holds no static content.',
        'Leave out --static, or choose another --for.',
      ),
    );
  }
  const { pathways, code } = await readPathways([file], session);
  const [read, ...others] = pathways;
  if (!read) return code || EXIT.problems;
  if (others.length) {
    throw new TroubleError(
      trouble(
        file,
        `“${file}” is not one document.`,
        'Name one document: each has its own snippet.',
      ),
    );
  }
  const { pathway, kind, name } = read;
  const folder = flags.assets ?? usualFolder(target, version);
  const src = flags.src ?? (kind === 'url' ? name : usualDocument(target, pathway.id, folder));
  const files = {
    folder: folder.endsWith('/') ? folder : `${folder}/`,
    integrity: publishedIntegrity(),
  };
  const { linkTo, baseUrl } = linkBase(src);
  const shown = parse(read.json, { baseUrl }).pathway ?? pathway;
  const text = snippetText(
    snippet(target, {
      ...flags,
      src,
      version,
      title: pathway.title,
      lang: flags.lang,
      files,
      content: isStatic
        ? await staticGuide(shown, {
            lang: flags.lang,
            headingLevel: flags.headingLevel,
            linkTo,
          })
        : undefined,
    }),
  );
  if (out === undefined || out === '-') await session.output.write(text);
  else {
    const failure = writeWhole(out, text);
    if (failure) throw new TroubleError(failure);
  }
  if (FRAME_TARGETS.has(target)) await session.errors.write(aboutForeignFrame(files.folder, src));
  await session.errors.write(aboutImportMap(text));
  return code;
};
