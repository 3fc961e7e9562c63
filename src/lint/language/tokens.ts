/** A text as words, numbers and signs. */
export interface Token {
  /** In lower case. */
  readonly word: string;
  /** What it comes to, where it is written in digits. */
  readonly number?: number | undefined;
  readonly start: number;
  readonly end: number;
}

const DIGIT = '[0-9٠-٩۰-۹]';
// `3Blue1Brown` and `2nd` are words; `130k` is a number.
const WORD_WITH_DIGITS = `${DIGIT}+(?![kKmM](?![\\p{L}\\p{N}]))\\p{Script=Latin}[\\p{L}\\p{N}]*`;
// In India, two digits stand between the signs: `12,00,000`.
const NUMBER = `(?:${DIGIT}{1,2}(?:,${DIGIT}{2})+,${DIGIT}{3}(?!${DIGIT})|${DIGIT}{1,3}(?:[.,'’٬\\u00A0\\u202F]${DIGIT}{3})+(?!${DIGIT})|${DIGIT}+)(?:[.,٫]${DIGIT}+)?`;
const WORD = "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’]\\p{L}+)?";
const TOKEN = new RegExp(`(${WORD_WITH_DIGITS}|${WORD})|(${NUMBER})|\\S`, 'gu');

const inAscii = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! - 0x660) & 0xf));

/** Three digits after a point or comma are thousands: nobody writes a figure of pay or time to the thousandth. */
const valueOf = (digits: string): number => {
  const ascii = inAscii(digits);
  const grouped =
    /^[1-9]\d?(?:,\d\d)+,\d{3}(?!\d)/.exec(ascii)?.[0] ??
    /^[1-9]\d{0,2}(?:[.,'’٬\u00A0\u202F]\d{3})+(?!\d)/.exec(ascii)?.[0];
  if (!grouped) return Number(ascii.replace(/[,٫]/, '.'));
  const decimals = ascii.slice(grouped.length + 1);
  return Number(`${grouped.replace(/\D/g, '')}.${decimals || '0'}`);
};

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const [all, , digits] = match;
    return {
      word: all.toLowerCase(),
      number: digits === undefined ? undefined : valueOf(digits),
      start: match.index,
      end: match.index + all.length,
    };
  });

/** More than any phrase that says something of a figure. */
const REACH = 120;

/** What stands right before and right after a part of a text, as far as it can matter to the part. */
export const around = (
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } => ({
  before: text.slice(Math.max(0, start - REACH), start),
  after: text.slice(end, end + REACH),
});
