/** Documents as pages would show them, for commands that make something of them. */
import { sep } from 'node:path';
import { toJson, validate } from '../../check/index.js';
import { parse, type Pathway } from '../../model/index.js';
import { checkSources } from '../check-sources.js';
import type { ExitCode } from '../exit-codes.js';
import { createTextReporter } from '../reports/text.js';
import { counted } from '../reports/wording.js';
import type { Session } from '../session.js';
import { realPath } from './real-path.js';
import type { Source } from './source.js';
import { inLine } from '../terminal/clean.js';

export interface ReadPathway {
  /** As named by the caller, or as found. */
  readonly name: string;
  readonly kind: 'file' | 'url' | 'stdin';
  readonly pathway: Pathway;
  /** The document as plain JSON. */
  readonly json: string;
}

export interface ReadPathways {
  readonly pathways: readonly ReadPathway[];
  /** Of what could not be read, or shows nothing. */
  readonly code: ExitCode;
}

export interface ReadPathwaysOptions {
  /** What relative links are resolved against; by default they stay as they are. */
  readonly baseUrl?: string | undefined;
  /** A folder of which a search finds nothing. */
  readonly leaveOut?: string | undefined;
}

/**
 * Reads all that the arguments lead to. What is wrong with a document that shows nothing is told on standard error; of
 * what pages mend by themselves, that there is something.
 */
export const readPathways = async (
  args: readonly string[],
  session: Session,
  { baseUrl, leaveOut }: ReadPathwaysOptions = {},
): Promise<ReadPathways> => {
  const { errors, errorColors } = session;
  const pathways: ReadPathway[] = [];
  const code = await checkSources(args, {
    session,
    reporter: createTextReporter({ colors: errorColors, isQuiet: true }),
    output: errors,
    isQuiet: true,
    ...(leaveOut !== undefined && {
      admit: ({ name, isFound }: Source) =>
        isFound && realPath(name).startsWith(realPath(leaveOut) + sep) ? 'left-out' : undefined,
    }),
    inspect: async ({ source, text, options }) => {
      const { findings } = await validate(text, options);
      const json = await toJson(text, options);
      const base = baseUrl ?? options.baseUrl;
      const { pathway } = json === undefined ? {} : parse(json, base ? { baseUrl: base } : {});
      if (json === undefined || !pathway) return { findings };
      const problems = findings.filter(({ severity }) => severity !== 'info').length;
      if (problems) {
        await errors.write(
          `pathway: ${inLine(source.name)} has ${counted(problems, 'problem')}; “pathway validate” tells of them.\n`,
        );
      }
      pathways.push({ name: source.name, kind: source.kind, pathway, json });
      return { findings: [] };
    },
  });
  return { pathways, code };
};
