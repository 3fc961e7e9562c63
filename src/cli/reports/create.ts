import type { Colors } from '../terminal/colors.js';
import type { Format, Reporter } from './reporter.js';

/** The reporter of a format; only its own code is loaded. */
export const createReporter = async (
  format: Format,
  options: { colors: Colors; isQuiet: boolean },
): Promise<Reporter> => {
  switch (format) {
    case 'text':
      return (await import('./text.js')).createTextReporter(options);
    case 'json':
      return (await import('./json.js')).createJsonReporter();
    case 'sarif':
      return (await import('./sarif.js')).createSarifReporter();
    case 'github':
      return (await import('./github.js')).createGithubReporter(options);
  }
};
