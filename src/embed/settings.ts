import { nearest } from '../model/nearest.js';
import { oneOf, quoted } from './say.js';

const THEMES = ['auto', 'light', 'dark'] as const;
const STORAGES = ['local', 'session', 'ask', 'none'] as const;
const LEVELS = ['2', '3', '4', '5', '6'] as const;
const NAMES = ['src', 'theme', 'lang', 'accent', 'storage', 'heading-level'] as const;

type Name = (typeof NAMES)[number];

export type Theme = (typeof THEMES)[number];

/** What the address of the frame asks for. */
export interface Settings {
  /** As written; `document-address.ts` says whether it may be shown. */
  readonly src: string | undefined;
  readonly theme: Theme | undefined;
  readonly lang: string | undefined;
  /** Any colour that the browser knows. */
  readonly accent: string | undefined;
  readonly storage: (typeof STORAGES)[number] | undefined;
  readonly headingLevel: number | undefined;
}

/** What the browser knows of a value. */
export interface Knowledge {
  readonly isColor: (value: string) => boolean;
}

export interface Reading {
  readonly settings: Settings;
  /** What could not be made use of, each with what would be right. */
  readonly advice: readonly string[];
}

/** Whether something is one of a list. */
const isAmong = <Value extends string>(value: unknown, values: readonly Value[]): value is Value =>
  (values as readonly unknown[]).includes(value);

export const isTheme = (value: unknown): value is Theme => isAmong(value, THEMES);

/** Whether a text is the tag of a language. https://www.rfc-editor.org/rfc/rfc5646 */
export const isLanguage = (value: unknown): value is string => {
  if (typeof value !== 'string' || value.length > 35) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};

/**
 * Reads the address of the frame. What is unknown or wrong is left out, and told.
 * @param parameters the query of the address
 */
export const readSettings = (parameters: URLSearchParams, { isColor }: Knowledge): Reading => {
  const advice: string[] = [];

  for (const name of new Set(parameters.keys())) {
    if (!isAmong(name, NAMES)) {
      const meant = nearest(name, NAMES);
      const hint = meant ? `Did you mean ${quoted(meant)}?` : `It knows ${oneOf(NAMES)}.`;
      advice.push(`${quoted(name)} is nothing that embed.html knows, and is ignored. ${hint}`);
    } else if (parameters.getAll(name).length > 1) {
      advice.push(
        `${quoted(name)} is there more than once; the first counts. Take out the others.`,
      );
    }
  }

  const read = <Value extends string>(
    name: Name,
    isRight: (value: string) => value is Value,
    expected: string,
  ): Value | undefined => {
    const value = parameters.get(name);
    if (value === null || isRight(value)) return value ?? undefined;
    advice.push(`${quoted(name)} should be ${expected}, but is ${quoted(value)}. It is ignored.`);
    return undefined;
  };

  const level = read('heading-level', (value) => isAmong(value, LEVELS), 'a number from 2 to 6');
  return {
    settings: {
      src: parameters.get('src') ?? undefined,
      theme: read('theme', isTheme, oneOf(THEMES)),
      lang: read('lang', isLanguage, 'the tag of a language, such as de or pt-BR'),
      accent: read(
        'accent',
        (value): value is string => value.length < 100 && isColor(value),
        'a colour of CSS, such as teal or %237a3b0c (a # is written %23 in an address)',
      ),
      storage: read('storage', (value) => isAmong(value, STORAGES), oneOf(STORAGES)),
      headingLevel: level === undefined ? undefined : Number(level),
    },
    advice,
  };
};
