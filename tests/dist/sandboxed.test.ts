import { expect } from '@open-wc/testing';
import { en } from '../../src/i18n/planning/en.js';
import { pageWith, scripts, sourceGuide } from '../support/built.js';
import { storedAt } from '../support/test-server.js';
import { waitUntil } from '../support/wait-until.js';

/** What the page inside of the frame tells of itself; nobody else can look into it. */
interface Report {
  readonly origin: string;
  readonly text: string;
  readonly ticked: number;
  readonly mishaps: readonly string[];
}

/** Runs in the page itself: does what it is asked to, and answers with what is to be seen then. */
const reporter = `<script>
  const mishaps = [];
  addEventListener('error', (event) => mishaps.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => mishaps.push(String(event.reason)));
  for (const level of ['warn', 'error']) console[level] = (told) => mishaps.push(String(told));
  const textOf = (node) =>
    node.nodeType === 3 ? node.data
    : /^(script|style)$/.test(node.localName) ? ''
    : [...(node.shadowRoot ?? node).childNodes].map(textOf).join(' ');
  const boxes = () => [
    ...(document.querySelector('career-pathway').shadowRoot
      ?.querySelector('roadmap-timeline')?.shadowRoot?.querySelectorAll('.box') ?? []),
  ];
  addEventListener('message', async ({ data, ports: [port] }) => {
    if (data >= 0) boxes()[data].click();
    await new Promise((resolve) => setTimeout(resolve));
    port.postMessage({
      origin: self.origin,
      text: textOf(document.body),
      ticked: boxes().filter(({ checked }) => checked).length,
      mishaps,
    });
  });
</script>`;

/** A page in a frame that has no origin, and so no storage. */
const openSandboxed = async (body: string, head: string): Promise<HTMLIFrameElement> => {
  const frame = document.createElement('iframe');
  frame.title = 'Page under test';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.src = await storedAt({ body: pageWith(body, head), type: 'text/html; charset=utf-8' });
  frame.width = '1000';
  frame.height = '800';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
};

/** @param tick the box to click before the page looks at itself */
const ask = (frame: HTMLIFrameElement, tick = -1): Promise<Report> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as Report);
    };
    frame.contentWindow!.postMessage(tick, '*', [port2]);
  });

const timesIn = (text: string, sentence: string) => text.split(sentence).length - 1;

for (const kind of ['module', 'classic'] as const) {
  describe(`a frame without an origin (${kind})`, () => {
    it('shows the guide, takes ticks, and says once that nothing is kept', async () => {
      const frame = await openSandboxed(
        `<career-pathway src="${sourceGuide}"></career-pathway>`,
        reporter + scripts[kind].replace(' src', ' crossorigin src'),
      );
      try {
        let report = await ask(frame);
        expect(report.origin).to.equal('null');
        await waitUntil(async () => {
          report = await ask(frame);
          return report.text.includes(en.skip);
        }, 'there is nothing to tick');
        expect(report.text).to.include('The roadmap').and.include('Questions');
        expect(report.text).not.to.include(en.notices.blocked);

        report = await ask(frame, 0);
        expect(report.ticked).to.equal(1);
        await waitUntil(async () => {
          report = await ask(frame);
          return report.text.includes(en.notices.blocked);
        }, 'the reader is not told');
        expect(timesIn(report.text, en.notices.blocked)).to.equal(1);

        report = await ask(frame, 1);
        report = await ask(frame);
        expect(report.ticked).to.equal(2);
        expect(report.text).not.to.include(en.notices.blocked);
        expect(report.mishaps).to.deep.equal([]);
      } finally {
        frame.remove();
      }
    });
  });
}
