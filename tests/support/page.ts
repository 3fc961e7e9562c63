import { type Answer, storedAt } from './test-server.js';

/** A page in a frame of its own; `window` also knows what the page's scripts put there. */
export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  close(): void;
}

/**
 * Opens a page that holds nothing but the given HTML: no test code, no module of ours. Resolves once it has loaded,
 * its scripts included.
 */
export async function openPage(html: string, headers: Answer['headers'] = {}): Promise<Page> {
  return openPageAt(await storedAt({ body: html, type: 'text/html; charset=utf-8', headers }));
}

/** Opens the page of an address. Resolves once it has loaded, its scripts included. */
export async function openPageAt(address: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.src = address;
  frame.width = '1000';
  frame.height = '800';
  await new Promise((resolve, reject) => {
    frame.addEventListener('load', resolve, { once: true });
    frame.addEventListener('error', reject, { once: true });
    document.body.append(frame);
  });
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow)
    throw new Error('The page has another origin than the test.');
  return {
    frame,
    window: contentWindow as Page['window'],
    document: contentDocument,
    close: () => {
      frame.remove();
    },
  };
}
