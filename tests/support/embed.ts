/** Host pages with guides in frames of another origin, and what is to be seen in those. */
import { builtAt, pageWith, sourceGuide } from './built.js';
import { openPageAt, type Page } from './page.js';
import { onOtherOrigin, storedAt } from './test-server.js';
import { waitUntil } from './wait-until.js';

/** What every message is called. */
export const TYPE = 'pathway-embed/1';

export const sourceId = 'backend-developer-to-ai-interpretability-researcher';
export const germanId = 'pflegefachkraft-zu-gesundheitsdaten';

/** What `frame-probe.js` tells. */
export interface Seen {
  readonly told: readonly string[];
  readonly refused: readonly string[];
  readonly greetings: number;
  readonly text: string;
  readonly title: string;
  readonly hash: string;
  readonly page?: string;
  readonly scheme: string;
  readonly lang: string;
  readonly guideLang: string;
  readonly accent: string;
  readonly storage: string;
  readonly height: number;
  readonly room: number;
  readonly scrolled: number;
  readonly found?: {
    readonly top: number;
    readonly isOpen: boolean;
    readonly target: string;
    readonly rel: string;
  };
}

export type Act =
  | { readonly act: 'look' | 'click'; readonly where?: string; readonly selector: string }
  | { readonly act: 'say'; readonly message: unknown }
  | { readonly act: 'pad'; readonly pixels: number }
  | { readonly act: 'leave'; readonly to: string };

/**
 * The address of the page for frames on another origin than the test's.
 * @param query of the address
 * @param how see `built` in `server-routes.mjs`
 */
export function embedAt(
  query: Readonly<Record<string, string>>,
  how: Readonly<Record<string, string>> = {},
): string {
  const folder = builtAt({ probe: '', ...how });
  const url = new URL(`${folder}/embed.html`, location.href);
  url.search = new URLSearchParams(query).toString();
  return onOtherOrigin(url.href);
}

/** A frame as the snippet has it. */
export const frameTag = (src: string, attributes = ''): string =>
  `<iframe data-pathway-embed src="${src.replaceAll('&', '&amp;')}" title="Career guide" width="100%" height="600" ${attributes}></iframe>`;

export const helper = '<script defer src="/dist/embed-host.js"></script>';

/** The frames of a page. */
export const framesOf = ({ document }: Page): HTMLIFrameElement[] => [
  ...document.querySelectorAll('iframe'),
];

export const frameOf = (page: Page): HTMLIFrameElement => framesOf(page)[0]!;

/** Asks the page in a frame, which has to have loaded. */
export const ask = (
  frame: HTMLIFrameElement,
  act: Act | Record<string, never> = {},
): Promise<Seen> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Seen>) => {
      resolve(data);
    };
    frame.contentWindow!.postMessage(act, '*', [port2]);
  });

/** A busy browser draws the page in front first, and a frame of another process long after; tests of frames have a minute. */
const PATIENCE = 30_000;

const aMoment = () =>
  new Promise<undefined>((resolve) => {
    setTimeout(resolve, 1000);
  });

/** Waits until what is seen in a frame is as it should be. @returns what is seen then */
export async function see(
  frame: HTMLIFrameElement,
  isSo: (seen: Seen) => boolean,
  message: string,
  act: Act | Record<string, never> = {},
): Promise<Seen> {
  let seen: Seen | undefined;
  try {
    await waitUntil(
      async () => {
        // What was sent to a page that had not come yet is never answered.
        seen = (await Promise.race([ask(frame, act), aMoment()])) ?? seen;
        return seen && isSo(seen);
      },
      message,
      { timeout: PATIENCE },
    );
  } catch (error) {
    const { top } = frame.getBoundingClientRect();
    const found = { edge: top, ...seen, text: seen?.text.slice(0, 300) };
    throw new Error(`${message}: ${JSON.stringify(found)}`, { cause: error });
  }
  return seen!;
}

/** Waits until a frame is as high as what is in it. */
export const asHighAsItsContent = (frame: HTMLIFrameElement): Promise<Seen> =>
  see(
    frame,
    ({ height, room }) => frame.style.height !== '' && Math.abs(room - height) <= 1,
    'the frame is not as high as its content',
  );

/** The address of the source page's guide in a frame. */
export const guideAt = (query: Readonly<Record<string, string>> = {}, how = {}): string =>
  embedAt({ src: sourceGuide, ...query }, how);

/** A page with one guide, as the snippet makes it. */
export const hostPage = (attributes = '', src = guideAt()): string =>
  pageWith(`<p>Before</p>${frameTag(src, attributes)}<p>After</p>`, helper);

/** Waits until a text is to be seen in a frame. */
export const shows = (frame: HTMLIFrameElement, text = 'The roadmap'): Promise<Seen> =>
  see(frame, (seen) => seen.text.includes(text), `the frame does not show “${text}”`);

/** Waits until readers can say what they have: what is theirs comes after the words, and makes a guide higher. */
export const canBeAnswered = (frame: HTMLIFrameElement): Promise<Seen> =>
  shows(frame, 'I have this');

/** Opens a host page with a fragment in its address, and closes it after the test. */
export async function onPageWith(
  fragment: string,
  html: string,
  test: (page: Page) => Promise<void>,
): Promise<void> {
  const address = await storedAt({ body: html, type: 'text/html; charset=utf-8' });
  const page = await openPageAt(address + fragment);
  try {
    await test(page);
  } finally {
    page.close();
  }
}

/** How far a thing in a frame is from the upper edge of the host's window. */
export const onHost = (frame: HTMLIFrameElement, found: { readonly top: number }): number =>
  frame.getBoundingClientRect().top + found.top;
