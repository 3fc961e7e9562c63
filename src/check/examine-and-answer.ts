import { examine, type Examined } from './examine.js';
import type { Finding } from './finding.js';
import type { ReadOptions } from './validate.js';

const hasAnswer = ({ severity, code }: Finding): boolean =>
  severity === 'error' || code === 'unknown-key';

/** As `examine`, with what could be written where something is missing; fetched only where there is something to tell. */
export const examineAndAnswer = async (text: string, options: ReadOptions): Promise<Examined> => {
  const examined = examine(text, options);
  if (!examined.findings.some(hasAnswer)) return examined;
  const { withAnswers } = await import('./answers.js');
  return { ...examined, findings: withAnswers(examined.findings, examined.source.data) };
};
