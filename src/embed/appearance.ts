import type { CareerPathway } from '../elements/career-pathway/career-pathway.js';
import { directionOf } from '../i18n/index.js';
import type { Greeting } from './message.js';
import { isLanguage, isTheme, type Settings } from './settings.js';

/** Gives a guide what the address of the frame asks for. */
export const applySettings = (guide: CareerPathway, settings: Settings): void => {
  const { accent, storage, headingLevel } = settings;
  if (storage) guide.setAttribute('storage', storage);
  if (headingLevel) guide.setAttribute('heading-level', String(headingLevel));
  if (accent) guide.style.setProperty('--pathway-accent', accent);
  applySurroundings(guide, settings, undefined);
};

/**
 * Lets the page in the frame look and speak as the page around it does; what that leaves open, the address says.
 * @param own the language of the guide, which is that of the page in the frame as soon as it is known
 */
export const applySurroundings = (
  guide: CareerPathway,
  { theme, lang }: Settings,
  around: Greeting | undefined,
  own?: string,
): void => {
  const root = document.documentElement;
  root.dataset.theme = isTheme(around?.theme) ? around.theme : (theme ?? 'auto');
  const ofPage = own ?? around?.around;
  if (isLanguage(ofPage)) {
    root.lang = ofPage;
    root.dir = directionOf(ofPage);
  }
  const language = isLanguage(around?.lang) ? around.lang : lang;
  if (language) guide.setAttribute('lang', language);
  else guide.removeAttribute('lang');
  // The language around an element is nothing that it is told of.
  if ('requestUpdate' in guide) guide.requestUpdate();
};
