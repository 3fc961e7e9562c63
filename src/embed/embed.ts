/** The page in the frame: shows one guide, as its address asks for, and speaks with the page around it. */
import { fetchAllowList } from './allow-list.js';
import { applySettings, applySurroundings } from './appearance.js';
import { Conversation } from './conversation.js';
import { permit, readAddress, Refusal } from './document-address.js';
import { keepLinks } from './links.js';
import type { Greeting } from './message.js';
import { missingNotice, refusalNotice } from './notice.js';
import { connectOnlyTo, limitToOwnFiles, whenLedElsewhere } from './policy.js';
import { readSettings } from './settings.js';
import { wordsFor } from './words.js';

limitToOwnFiles();

const root = document.documentElement;
const place = document.querySelector('main') ?? document.body;
const guide = document.createElement('career-pathway');

const { settings, advice } = readSettings(new URLSearchParams(location.search), {
  isColor: (value) => CSS.supports('color', value),
});
for (const line of advice) console.warn(`embed.html: ${line}`);
applySettings(guide, settings);

let around: Greeting | undefined;
/** The language of the guide, as soon as it is there. */
let own: string | undefined;

const conversation = new Conversation((greeting) => {
  around = greeting;
  applySurroundings(guide, settings, around, own);
  if (greeting.page !== undefined) root.dataset.pathwayPage = greeting.page;
});

/** Puts a notice in place of the guide. */
const give = (notice: typeof refusalNotice, reason: string) => {
  place.replaceChildren(notice(wordsFor(guide.lang || root.lang), reason));
  conversation.begin();
};

guide.addEventListener('pathway-load', ({ pathway }) => {
  document.title = pathway.title;
  own = pathway.lang;
  applySurroundings(guide, settings, around, own);
  conversation.begin({ guide, pathwayId: pathway.id });
});
guide.addEventListener('pathway-error', () => {
  conversation.begin();
});
keepLinks((fragment) => {
  // Where the address changes, that is heard too.
  if (fragment === location.hash) conversation.goTo(fragment);
});

addEventListener('load', () => {
  if (customElements.get('career-pathway') || !guide.isConnected) return;
  give(
    missingNotice,
    'pathway-elements.js did not run. It has to lie beside embed.html; and where the frame is in a sandbox without allow-same-origin, its server has to send Access-Control-Allow-Origin: *',
  );
});

const show = async () => {
  try {
    const page = location.href;
    const { href, origin } = await permit(readAddress(settings.src, page), page, fetchAllowList);
    connectOnlyTo(origin);
    whenLedElsewhere(() => {
      give(
        refusalNotice,
        `The document at ${href} leads on to another site, from which it is not taken. Let “src” name the address where the document is.`,
      );
    });
    guide.src = href;
    place.replaceChildren(guide);
  } catch (error) {
    give(refusalNotice, error instanceof Refusal ? error.message : String(error));
  }
};

void show();
