/** As much of something as a message may hold. */
const LONGEST = 120;

/** Something from an address or a file, as it is shown in a message. */
export const quoted = (text: string): string =>
  `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`;

/** The words of a list, as in “a, b or c”. */
export const oneOf = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;
