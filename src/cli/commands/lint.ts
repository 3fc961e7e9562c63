import { check, type Checked } from '../../check/index.js';
import { linksOf } from '../../lint/index.js';
import { checkSources, type Inspected, type ReadDocument } from '../check-sources.js';
import { createConfigFiles } from '../config-files.js';
import type { ExitCode } from '../exit-codes.js';
import type { LinkChecker } from '../links/checker.js';
import { createReporter } from '../reports/create.js';
import type { Format } from '../reports/reporter.js';
import type { Session } from '../session.js';
import { inLine } from '../terminal/clean.js';
import type { Trouble } from '../trouble.js';

export interface LintCommandOptions {
  readonly format: Format;
  readonly isQuiet: boolean;
  /** File of the configuration; else it is looked for. */
  readonly config: string | undefined;
  readonly isCheckingLinks: boolean;
  /** Whether answers of the last day are good enough. */
  readonly isCaching: boolean;
}

const openChecker = async ({ signal, progress }: Session, isCaching: boolean) => {
  const [{ createLinkChecker }, { openCache, cacheFile }] = await Promise.all([
    import('../links/checker.js'),
    import('../links/cache.js'),
  ]);
  const cache = isCaching ? openCache(cacheFile()) : undefined;
  const checker = createLinkChecker({
    signal,
    cache,
    onProgress: (done, all) => progress.show(() => `Tried ${String(done)} of ${String(all)} links`),
  });
  return { checker, cache };
};

/** Links that could not be checked are nobody's fault, but may be broken. */
const tellUncertain = async (checker: LinkChecker, { errors }: Session): Promise<void> => {
  for (const [url, { answer }] of checker.uncertain()) {
    await errors.write(`pathway: could not check ${inLine(url)}: ${inLine(answer)}.\n`);
  }
};

/** Which syntax a document is written in is no question to an editor. */
const withoutSyntax = (checked: Checked): Checked => ({
  ...checked,
  findings: checked.findings.filter(({ code }) => code !== 'authoring-syntax'),
});

/** Holds documents against the format and the editorial rules. */
export const runLint = async (
  args: readonly string[],
  session: Session,
  { format, isQuiet, config: named, isCheckingLinks, isCaching }: LintCommandOptions,
): Promise<ExitCode> => {
  const configs = createConfigFiles(named);
  const trying = isCheckingLinks ? await openChecker(session, isCaching) : undefined;

  const inspect = async ({ source, text, options }: ReadDocument): Promise<Inspected | Trouble> => {
    const config = configs.of(source);
    if ('kind' in config) return config;
    const { rules } = config;
    if (!trying) return withoutSyntax(await check(text, { ...options, rules }));
    const { examine } = await import('../../check/examine.js');
    const { pathway } = examine(text, options).reading;
    const urls = pathway ? linksOf(pathway).map(({ url }) => url) : [];
    const links = await trying.checker.check(urls);
    return withoutSyntax(await check(text, { ...options, rules, links }));
  };

  const code = await checkSources(args, {
    session,
    reporter: await createReporter(format, { colors: session.outputColors, isQuiet }),
    output: session.output,
    isQuiet,
    admit(source) {
      const config = configs.of(source);
      if ('kind' in config) return config;
      return source.isFound && config.isIgnored(source.name) ? 'left-out' : undefined;
    },
    inspect,
  });
  if (trying) {
    trying.cache?.save();
    if (!isQuiet) await tellUncertain(trying.checker, session);
  }
  return code;
};
