/**
 * The helper for pages that show a guide in a frame (`embed.html`): gives each frame the height of its guide, tells it
 * theme, language and fragment, scrolls to what is gone to, and keeps its place in the page's own address. One small
 * classic script that may also be loaded as a module; loaded twice, it works once.
 */
import { HIGHEST, TYPE, type Greeting, type Report } from './message.js';

/** To post to, the page's own origin, and none that a message comes from. */
const NONE = '/';

const ONCE = Symbol.for(TYPE);
const shared = window as unknown as Record<symbol, string[] | undefined>;
const isFirst = !shared[ONCE];

/**
 * The pages in frames that lie beside this script, each copy of it. What the page's address says is told to no frame but one
 * that the page's author has marked, or one of these: a content management system may take the mark away.
 */
const own = (shared[ONCE] ??= []);
const { src: script } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
if (script) own.push(script.replace(/[^/]*(\?.*)?$/s, 'embed.html?'));

/** What the page's address names for a guide; a plan stays here after it has been taken out of the address. */
let place = '';
let turn = 0;
/** Where the upper edge of the frame was after the last scrolling; elsewhere, the reader has scrolled on. */
let edge: number | undefined;

const isGuide = ({ dataset, src }: HTMLIFrameElement) =>
  'pathwayEmbed' in dataset || own.some((page) => src.startsWith(page));

const frames = () => [...document.querySelectorAll('iframe')].filter(isGuide);

const originOf = ({ src }: HTMLIFrameElement): string => {
  try {
    const { origin } = new URL(src);
    return origin === 'null' ? NONE : origin;
  } catch {
    return NONE;
  }
};

const page = () => location.href.replace(/#.*/s, '');

const setFragment = (fragment: string) => {
  try {
    history.replaceState(history.state, '', page() + fragment);
  } catch {
    // Too often in a short time, for some browsers; the guide itself goes on.
  }
};

const greet = (frame: HTMLIFrameElement, goesTo?: string) => {
  // Before its own page has come, a frame belongs to this one, which must not be told.
  if (frame.contentDocument?.URL === 'about:blank') return;
  const near = (name: string) => frame.closest(`[${name}]`)?.getAttribute(name);
  const greeting: Greeting = {
    type: TYPE,
    theme: near('data-theme'),
    lang: frame.lang,
    around: near('lang'),
    page: page(),
    alone: frames().length < 2,
    place: goesTo,
    turn,
  };
  frame.contentWindow?.postMessage(greeting, originOf(frame));
  if (goesTo && location.hash.startsWith('#pathway-')) setFragment('');
};

const greetAll = (goesTo?: string) => {
  frames().forEach((frame) => greet(frame, goesTo));
};

const readAddress = () => {
  const { hash } = location;
  turn += 1;
  place = /^#pathway(:|-plan=)/.test(hash) ? hash : '';
  if (!place) return;
  // What is to be gone to may be in a frame that has not come near.
  frames().forEach((frame) => (frame.loading = 'eager'));
  greetAll(place);
};

const isLength = (value: unknown): value is number =>
  Number.isFinite(value) && (value as number) >= 0 && (value as number) <= HIGHEST;

const scrollTo = (frame: HTMLIFrameElement, top: number) => {
  const { style } = frame;
  const margin = style.scrollMarginTop;
  // So the page's own margins for a header that stays are kept, and so is every box that scrolls.
  style.scrollMarginTop = `calc(${getComputedStyle(frame).scrollMarginTop} - ${top}px)`;
  frame.scrollIntoView({ behavior: 'instant' });
  style.scrollMarginTop = margin;
};

const follow = (frame: HTMLIFrameElement, { height, top, again, place: reached }: Report) => {
  if (!isLength(height) || !height) return;
  const { boxSizing } = getComputedStyle(frame);
  const borders = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
  const edgeNow = () => frame.getBoundingClientRect().top;
  if (isLength(top) && (!again || edgeNow() === edge)) {
    scrollTo(frame, top);
    edge = edgeNow();
  }
  if (
    typeof reached === 'string' &&
    /^(#pathway:\S{1,999})?$/.test(reached) &&
    /^(#pathway:|$)/.test(location.hash) &&
    location.hash !== reached
  ) {
    setFragment((place = reached));
  }
};

if (isFirst) {
  addEventListener('message', ({ data, source, origin }: MessageEvent<Report | null>) => {
    frames().forEach((frame) => {
      if (source === frame.contentWindow && origin === originOf(frame) && data?.type === TYPE)
        follow(frame, data);
    });
  });
  addEventListener('hashchange', readAddress);
  // Frames that come later are heard too: loading does not bubble, but it can be captured. WebKit fires it when a fragment
  // changes, too.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && isGuide(target)) greet(target, place);
    },
    true,
  );
  new MutationObserver(() => greetAll()).observe(document, {
    subtree: true,
    attributeFilter: ['data-theme', 'lang'],
  });
  readAddress();
  if (!place) greetAll();
}
