const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
] as const;

/** Marks that are also apostrophes, so that one between letters neither opens nor closes. */
const SINGLE = [
  [/(?:^|[\s(:])‘[^‘]*$/, /’(?!\p{L})/u],
  [/(?:^|[\s(:])'[^']*$/, /'(?!\p{L})/u],
] as const;

/** Nobody quotes more than so many characters. */
const REACH = 500;

/** Whether what stands at a place in a text is quoted there: a title, or words that are spoken of. */
export const isQuoted = (text: string, offset: number): boolean => {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  return (
    PAIRS.some(
      ([open, close]) =>
        after.includes(close) && before.lastIndexOf(open) > before.lastIndexOf(close),
    ) ||
    SINGLE.some(([open, close]) => open.test(before) && close.test(after)) ||
    ['"', '`'].some((mark) => after.includes(mark) && before.split(mark).length % 2 === 0)
  );
};
