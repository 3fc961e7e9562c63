import { en, type Messages } from './en.js';

/** Words and formats of one language, for one interface. */
export interface Localization {
  /** BCP 47 tag of the interface; may be more precise than the words (`de-AT`). */
  readonly tag: string;
  readonly messages: Messages;
  readonly direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

const FALLBACK = 'en';

/** Languages that arrive as a piece of their own when an interface asks for them. */
const loaders: Partial<Record<string, () => Promise<Messages>>> = {
  de: async () => (await import('./de.js')).de,
};

const loaded = new Map<string, Messages | Promise<Messages>>([[FALLBACK, en]]);

const languageOf = (tag: string): string => {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return FALLBACK;
  }
};

const load = (language: string): Messages | Promise<Messages> => {
  const known = loaded.get(language);
  if (known) return known;
  const loader = loaders[language];
  if (!loader) return en;
  const arriving = loader().then(
    (messages) => {
      loaded.set(language, messages);
      return messages;
    },
    (error: unknown) => {
      console.warn(`[pathway-elements] The words for "${language}" could not be loaded; English stands in.`, error);
      loaded.set(language, en);
      return en;
    },
  );
  loaded.set(language, arriving);
  return arriving;
};

const localization = (tag: string, messages: Messages): Localization => {
  // Where English words stand in, English numbers and dates go with them.
  const spoken = messages === en && languageOf(tag) !== FALLBACK ? FALLBACK : tag;
  return { tag: spoken, messages, direction: RIGHT_TO_LEFT.test(spoken) ? 'rtl' : 'ltr' };
};

const localizations = new Map<string, Localization>();

/**
 * Words and formats for a language tag; English for a language that we don't have.
 * @returns a promise (which never rejects) where the words have to be loaded first
 */
export const localize = (tag: string): Localization | Promise<Localization> => {
  const cached = localizations.get(tag);
  if (cached) return cached;
  const messages = load(languageOf(tag));
  const keep = (words: Messages) => {
    const found = localization(tag, words);
    localizations.set(tag, found);
    return found;
  };
  return messages instanceof Promise ? messages.then(keep) : keep(messages);
};
