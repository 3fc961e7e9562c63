/** What the format's findings are about, for reports that list their rules. */
const TITLES: Readonly<Record<string, string>> = {
  empty: 'A document has something in it.',
  html: 'A document is a pathway, not a web page.',
  'not-json': 'A document is valid JSON.',
  'not-yaml': 'A document is valid YAML.',
  unreadable: 'A document is plain data.',
  'too-large': 'A document is not too large for a page.',
  'too-many-items': 'A document has not too many entries for a page.',
  'too-deep': 'Lists and objects are not too deep inside one another.',
  'unsupported-version': 'A document has a version of the format that is known.',
  missing: 'What is required is there.',
  'wrong-type': 'A value has the type that the format gives it.',
  'wrong-value': 'A value is one that the format has.',
  'unknown-key': 'A key is one that the format has.',
  'duplicate-key': 'A key is given once in the same object.',
  'doubtful-number': 'A number has no sign between thousands.',
  'unseen-text': 'No part of a text is a sign to YAML.',
  'more-problems': 'A document has not more problems than can be told at once.',
  'unsafe-url': 'A link leads to a web page or a mail address.',
  'duplicate-id': 'An id is given once.',
  'unknown-reference': 'What is named by its id exists.',
  'requires-cycle': 'No skill requires itself, directly or by others.',
  'authoring-syntax': 'What is published is plain JSON.',
};

/** What a code of the format asks for. */
export const titleOfCode = (code: string): string =>
  TITLES[code] ?? `The format's rule “${code}” holds.`;
