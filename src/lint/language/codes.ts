/** Codes of languages and regions, and what people write instead. */

type Kind = 'language' | 'region';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Every code of two letters, used or not. */
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Languages in which somebody may have written the name. */
const TONGUES = 'en de fr es it pt nl pl tr ar ru uk sv da'.split(' ');

/** What says that a language is not known. */
export const UNDETERMINED = 'und';

/** Codes that are none, or that are something else, though everybody knows what is meant. */
const HABITS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  language: { cn: 'zh', cz: 'cs', dk: 'da', gr: 'el', jp: 'ja', kr: 'ko', ua: 'uk' },
  region: { DD: 'DE', EL: 'GR', EN: 'GB', ENG: 'GB', UK: 'GB', USA: 'US' },
};

/** Codes for private use, and for what is unknown; Kosovo is the one that all know. */
const PRIVATE = /^(?:ZZ|X(?!K)[A-Z])$/;

const namesIn = (locale: string, type: Kind) =>
  new Intl.DisplayNames([locale], { type, fallback: 'none' });

/** The code that is used today: that of Germany for that of the GDR, `GB` for `UK`. */
const current = (kind: Kind, code: string): string => {
  const tag = kind === 'region' ? `und-${code}` : code;
  return Intl.getCanonicalLocales(tag)[0]!.split('-').at(-1)!;
};

const isCodeNow = (kind: Kind, code: string): boolean => {
  try {
    if (code === UNDETERMINED) return true;
    if (kind === 'region' && PRIVATE.test(code)) return false;
    return current(kind, code) === code && namesIn('en', kind).of(code) !== undefined;
  } catch {
    return false;
  }
};

const answers = new Map<string, boolean>();

/** Whether a language or a region has that code, and no newer one. */
export const isCode = (kind: Kind, code: string): boolean => {
  const key = `${kind} ${code}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = isCodeNow(kind, code);
  answers.set(key, answer);
  return answer;
};

const codesByName = (kind: Kind): Map<string, string> => {
  const codes = new Map<string, string>();
  const candidates = PAIRS.map((pair) => (kind === 'region' ? pair.toUpperCase() : pair));
  const used = candidates.filter((code) => isCode(kind, code));
  for (const tongue of TONGUES) {
    const names = namesIn(tongue, kind);
    for (const code of used) {
      const name = names.of(code)?.toLowerCase();
      if (name !== undefined && !codes.has(name)) codes.set(name, code);
    }
  }
  return codes;
};

/** Made when the first name is looked up: it takes thousands of questions to the engine. */
const codes: Partial<Record<Kind, Map<string, string>>> = {};

/**
 * @param written a name in one of the larger languages, or a code that is not the official one
 * @returns what was probably meant
 */
export const codeFor = (kind: Kind, written: string): string | undefined => {
  const name = written.trim().toLowerCase();
  const habits = HABITS[kind];
  const code = kind === 'region' ? name.toUpperCase() : name;
  if (Object.hasOwn(habits, code)) return habits[code];
  codes[kind] ??= codesByName(kind);
  return codes[kind].get(name);
};
