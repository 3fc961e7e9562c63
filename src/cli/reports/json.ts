import { jsonText } from '../terminal/clean.js';
import type { Trouble } from '../trouble.js';
import type { FileReport, Reporter } from './reporter.js';

/** How the report is laid out; it grows with what can be added without harm, and is otherwise counted up. */
const VERSION = 1;

/**
 * One object, for programs:
 *
 * - `files`: the documents of which there is something to say, each with its name as `file`, its `findings` (see
 *   `Finding`) and what was `mended`;
 * - `unread`: what could not be read, each with its name as `file`, a `message` and a `suggestion`;
 * - `summary`: the numbers of everything.
 */
export const createJsonReporter = (): Reporter => {
  const unread: { file: string; message: string; suggestion: string }[] = [];
  let gap = `{"version":${String(VERSION)},"files":[\n`;
  return {
    file({ name, findings, mended }: FileReport) {
      const before = gap;
      gap = ',\n';
      return before + jsonText({ file: name, findings, mended });
    },
    trouble({ name, message, suggestion }: Trouble) {
      unread.push({ file: name, message, suggestion });
      return '';
    },
    end: (summary) =>
      `${gap === ',\n' ? '' : gap}\n],"unread":${jsonText(unread)},"summary":${jsonText(summary)}}\n`,
  };
};
