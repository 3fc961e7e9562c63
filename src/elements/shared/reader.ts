/** What the sections of a guide show of the reader's own: boxes to tick, skills, dates. A piece of the script. */
import { css, isServer, type LitElement } from 'lit';
import { learners } from '../../context/learners.js';
import { advise } from '../../context/advise.js';
import { getPage } from '../../context/page.js';
import type { Localization } from '../../i18n/index.js';
import type { Pathway } from '../../model/index.js';
import type { LearnerStore, OfferFailure, Snapshot } from '../../store/learner-store.js';
import { readShareText } from '../../store/share.js';
import { drawn } from '../../timing/drawn.js';
import { adopt } from './adopt.js';
import { arrivalTemplate } from './arrival.js';
import { forwardParts } from './forward-parts.js';
import { follow } from './follow.js';
import { ICON_PATHS } from './icon-paths.js';
import { provideIcons } from './icon.js';
import { itemTemplates, type ItemTemplates } from './item-templates.js';
import { offersTemplate } from './notices.js';
import type { View } from './pathway-controller.js';
import type { Content } from './piece.js';
import { announce, readingFor, type Reading } from './reading.js';
import { readerStyles } from './reader.styles.js';
import { sectionInSight } from './section-in-sight.js';
import { takeFromAddress } from './share-address.js';

/** What a section asks for while it renders. */
export interface Reader extends ItemTemplates {
  /** What concerns the whole of a guide. */
  offers(): unknown;
  /** The name of the section of a guide that is being read. */
  inSight(sections: Iterable<HTMLElement>): string | undefined;
  /** The content of a section that is fetched when the reader comes near. */
  piece(view: View, load: () => Promise<Content>): unknown;
}

// Drawings come after everything that can be read; each stands beside words that say the same.
provideIcons(ICON_PATHS);

let arrival: Promise<Snapshot | OfferFailure> | undefined;

/** A plan in the address is read once, and taken out of it at once. */
const receive = () => {
  const text = takeFromAddress();
  if (text === undefined) return;
  arrival = readShareText(text);
  for (const [id, learner] of learners()) void deliver(learner, id);
};

const isOnPage = (id: string): boolean =>
  [...getPage().sources.values()].some((store) => {
    const state = store.getState();
    return state.status === 'loading' || (state.status === 'ready' && state.pathway.id === id);
  });

/** Gives what has arrived to the learner it is for; to the first, where it is for none on this page. */
const deliver = async (learner: LearnerStore, id: string) => {
  const mine = arrival;
  const offer = await mine;
  if (!offer || arrival !== mine || !isOnPage(id)) return;
  if (typeof offer !== 'string' && offer.pathwayId !== id && isOnPage(offer.pathwayId)) return;
  arrival = undefined;
  learner.dispatch({ type: 'offer', offer });
};

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit's types are those for browsers
if (!isServer) {
  receive();
  addEventListener('hashchange', receive);
}

/** What a section may show of the reader's own once they say something. */
const PARTS = ['tick', 'done', 'skipped', 'skip', 'have', 'phase-plan', 'notice', 'button'];

const prepared = new WeakSet<Node>();

/** Two whole guides of one pathway are hardly what a publisher wants. */
const adviseOfTwins = ({ pathway }: Reading) => {
  const guides = [...getPage().readers].filter(([element, { store }]) => {
    const state = store.getState();
    const isSame = state.status === 'ready' && state.pathway.id === pathway.id;
    return isSame && element.shadowRoot?.querySelector('.section');
  });
  if (guides.length > 1) advise('twice', pathway.id);
};

const ownAccent = css`
  :host {
    --pathway-accent: initial !important;
  }
`;

/** What is drawn in a colour that is none is not seen: boxes to tick, for one. */
const mendAccent = ({ host }: Reading, root: ShadowRoot) => {
  const accent = getComputedStyle(host).getPropertyValue('--pathway-accent').trim();
  if (!accent || CSS.supports('color', accent)) return;
  adopt(root, ownAccent);
  advise('accent', accent);
};

const prepare = (reading: Reading) => {
  const { host, learner, pathway } = reading;
  void deliver(learner, pathway.id);
  const root = host.renderRoot as ShadowRoot;
  if (prepared.has(root)) return;
  prepared.add(root);
  adviseOfTwins(reading);
  adopt(root, readerStyles);
  if (host.dataset.section) forwardParts(host, PARTS);
  // Once styles have been worked out, which this would otherwise have done twice.
  else
    void drawn().then(() => {
      mendAccent(reading, root);
    });
  void host.updateComplete.then(() => {
    announce(reading, '');
  });
};

export const readerFor = (host: LitElement, pathway: Pathway, l10n: Localization): Reader => {
  const reading = readingFor(host, pathway, l10n);
  prepare(reading);
  return {
    ...itemTemplates(reading),
    offers: () => follow(reading.learner, '', () => offersTemplate(reading, true)),
    inSight: (sections) => sectionInSight(host, sections),
    piece: (view, load) => arrivalTemplate(host, view, load),
  };
};
