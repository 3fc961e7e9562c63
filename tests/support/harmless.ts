/** What holds of a guide whatever its document says. */
import { expect } from '@open-wc/testing';
import type { PathwayDocument } from '../../src/model/index.js';
import {
  all,
  elementsWithin,
  part,
  section,
  settledWithPieces,
  show,
  type PathwayElement,
} from './reader.js';

/** What a text must not bring about. */
const mishaps: string[] = [];
const mishap =
  (what: string) =>
  (...told: unknown[]): never => {
    mishaps.push(`${what} ${told.map(String).join(' ')}`);
    return undefined as never;
  };
const stubbed = ['alert', 'confirm', 'prompt', 'open', 'print'] as const;
const own = Object.fromEntries(stubbed.map((name) => [name, window[name]]));
const { warn, error } = console;
const leaving = mishap('leaves for');
const refused = mishap('throws');
const violated = (event: PromiseRejectionEvent) => refused(event.reason);
const thrown = ({ message }: ErrorEvent) => {
  // An observer that has more to say in the next frame is no mishap.
  if (!message.includes('ResizeObserver')) refused(message);
};

/** Fetched so far, the code of the kit and of its tests left out. */
const requests = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => {
      const { origin, pathname } = new URL(name);
      return (
        origin !== location.origin ||
        !/^\/(?:src|node_modules|tests|__w[\w-]+)\/|favicon/.test(pathname)
      );
    });

/**
 * Fails each test of a file in which anything opens, leaves, throws or is fetched.
 * @param inputs counts what the tests have tried, and is told at the end
 * @param least how many those must be
 */
export function watchForMishaps(inputs: { tried: number }, least: number): void {
  before(() => {
    for (const name of stubbed) Object.assign(window, { [name]: mishap(name) });
    addEventListener('beforeunload', leaving);
    addEventListener('unhandledrejection', violated);
    addEventListener('error', thrown);
    // What the publisher is told of a bad document is not the matter here.
    console.warn = () => undefined;
    console.error = () => undefined;
  });

  after(() => {
    Object.assign(window, own);
    removeEventListener('beforeunload', leaving);
    removeEventListener('unhandledrejection', violated);
    removeEventListener('error', thrown);
    Object.assign(console, { warn, error });
    console.log(`${inputs.tried} hostile inputs were rendered`);
    expect(inputs.tried).to.be.at.least(least);
  });

  beforeEach(() => {
    performance.clearResourceTimings();
    mishaps.length = 0;
  });

  afterEach(() => {
    localStorage.clear();
    expect(mishaps.join('; ')).to.equal('');
    expect(requests().join(' ')).to.equal('');
  });
}

/** How often each kind of element and of attribute is there, shadow roots included; not what follows a reader's scrolling. */
export const shapeOf = (guide: Element): Record<string, number> => {
  const shape: Record<string, number> = {};
  for (const element of [guide, ...elementsWithin(guide)]) {
    for (const name of [
      `<${element.localName}>`,
      ...element
        .getAttributeNames()
        .filter((attribute) => attribute !== 'aria-current')
        .map((attribute) => `${element.localName}[${attribute}]`),
    ]) {
      shape[name] = (shape[name] ?? 0) + 1;
    }
  }
  return shape;
};

const linksOf = (guide: Element): string[] =>
  elementsWithin(guide).flatMap((element) => element.getAttribute('href') ?? []);

const badElement =
  /^(script|iframe|frame|img|object|embed|link|base|meta|style|video|audio|portal)$/;

/** Whatever stands in a document, these hold. */
export const expectHarmless = (guide: Element, what: string) => {
  const bad = elementsWithin(guide).flatMap((element) => [
    ...(badElement.test(element.localName) ? [element.localName] : []),
    ...element.getAttributeNames().filter((name) => /^(on|src|action|formaction)/.test(name)),
    // Only lengths, which are set as a property.
    ...[element.getAttribute('style') ?? ''].filter(
      (style) => !/^(--[a-z]+: ?[\d.e-]+;? ?)*$/.test(style),
    ),
  ]);
  // As it stands, without the page's address: what is relative would change its meaning with the page.
  const links = linksOf(guide).filter(
    (link) => !link.startsWith('#pathway:') && !/^(https?|mailto):$/.test(new URL(link).protocol),
  );
  expect([...bad, ...links], what).to.deep.equal([]);
};

/** Words as they are shown: what a browser can't draw is a mark in its place, and white space is one space. */
export const shown = (payload: string) => payload.toWellFormed().replace(/\s+/g, ' ').trim();

/** The guide with all its pieces, and its plan made. */
export const plannedGuide = async (document: PathwayDocument): Promise<PathwayElement> => {
  const guide = await show('career-pathway', document, { storage: 'none' });
  await settledWithPieces(guide);
  const planner = section(guide, 'pathway-planner');
  const hours = part<HTMLInputElement>(planner, 'hours');
  hours.value = '6';
  hours.dispatchEvent(new Event('change'));
  await Promise.all(
    [guide, ...all<PathwayElement>(guide, '.section')].map((shown) => shown.updateComplete),
  );
  return guide;
};
