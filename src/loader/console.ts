import type { Problem } from '../model/index.js';

/** Tells the publisher, once per load, what is wrong with a document. @param where its address, or that of its page */
export const reportToConsole = (where: string, problems: readonly Problem[]): void => {
  const lines = problems.map(
    ({ grade, message, suggestion }) => `${grade}: ${message} ${suggestion}`,
  );
  try {
    console.warn([`[pathway-elements] ${where}`, ...lines].join('\n  '));
  } catch {
    // A page may have no console, or one that throws.
  }
};
