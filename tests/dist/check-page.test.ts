import { expect } from '@open-wc/testing';
import { guideOf, painted } from '../support/built.js';
import { openPageAt, type Page } from '../support/page.js';
import { words } from '../support/reader.js';
import { waitUntil } from '../support/wait-until.js';

const good = '/demo/pathways/customer-support-specialist-to-data-analyst.json';

const mistaken = `{
  "version": 1,
  "id": "tiler-to-cartographer",
  "from": { "title": "Tiler" },
  "to": { "title": "Cartographer" },
  "title": "From tiles to maps",
  "sumary": "A year of maps.",
  "skills": {
    "toLearn": [{ "id": "maps", "name": "Maps", "priority": "critcal", "weeks": "8" }]
  },
  "roadmap": [{ "title": "Draw", "weeks": 3, "skills": ["mapps"] }]
}
`;

const flawless = `{
  "version": 1,
  "id": "tiler-to-cartographer",
  "from": { "title": "Tiler" },
  "to": { "title": "Cartographer" },
  "title": "From tiles to maps"
}
`;

async function onCheckPage(test: (page: Page) => Promise<void>) {
  const page = await openPageAt('/demo/check/');
  try {
    await test(page);
  } finally {
    page.close();
  }
}

const element = <Found extends HTMLElement>({ document }: Page, selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`There is nothing that matches "${selector}".`);
  return found;
};

const editorOf = (page: Page) => element<HTMLTextAreaElement>(page, '#text');

const click = (page: Page, selector: string) => {
  element(page, selector).click();
};

const told = (page: Page, selector: string) => words(element(page, selector));

/** The checks are fetched, and begin, at the pace of the machine. */
const eventually = (isSo: () => boolean, message: string) => waitUntil(isSo, message);

/** Resolves once an element says something. */
const says = (page: Page, selector: string, text: RegExp) =>
  eventually(() => text.test(told(page, selector)), `"${selector}" never says ${String(text)}`);

/** Does what typing does: the text is another, and the page hears of it. */
function write(page: Page, text: string) {
  const editor = editorOf(page);
  editor.value = text;
  editor.dispatchEvent(new page.window.InputEvent('input', { bubbles: true }));
}

const press = (page: Page, key: KeyboardEventInit) => {
  const options = { ...key, bubbles: true, cancelable: true };
  editorOf(page).dispatchEvent(new page.window.KeyboardEvent('keydown', options));
};

const findings = ({ document }: Page) =>
  [...document.querySelectorAll<HTMLElement>('.finding')].map((item) => ({
    item,
    place: item.querySelector<HTMLElement>('.place')!,
    message: words(item.querySelector('.message')),
  }));

const findingOf = (page: Page, text: string) =>
  findings(page).find(({ message }) => message.includes(text))!;

/** A list of files, as somebody drags or chooses them. */
function filesOf({ window }: Page, files: Readonly<Record<string, BlobPart>>): DataTransfer {
  const transfer = new window.DataTransfer();
  for (const [name, content] of Object.entries(files)) {
    transfer.items.add(new window.File([content], name));
  }
  return transfer;
}

function choose(page: Page, files: Readonly<Record<string, BlobPart>>) {
  const input = element<HTMLInputElement>(page, '#file');
  input.files = filesOf(page, files).files;
  input.dispatchEvent(new page.window.Event('change', { bubbles: true }));
}

function drag(page: Page, type: string, files: Readonly<Record<string, BlobPart>>): DragEvent {
  const event = new page.window.DragEvent(type, {
    dataTransfer: filesOf(page, files),
    bubbles: true,
    cancelable: true,
  });
  editorOf(page).dispatchEvent(event);
  return event;
}

/** From now on, what the page gives to save comes here. */
function watchDownloads({ window }: Page) {
  const downloads: { name: string; text: Promise<string> }[] = [];
  const addresses = new Map<string, Blob>();
  window.URL.createObjectURL = (blob) => {
    const address = `blob:${String(addresses.size)}`;
    addresses.set(address, blob as Blob);
    return address;
  };
  const revoked: string[] = [];
  window.URL.revokeObjectURL = (address) => revoked.push(address);
  window.HTMLAnchorElement.prototype.click = function click() {
    downloads.push({ name: this.download, text: addresses.get(this.href)!.text() });
  };
  return { downloads, revoked };
}

async function violationsIn({ document, window }: Page): Promise<string[]> {
  const script = document.createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const { axe } = window as unknown as {
    readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`);
}

describe('the page that checks a document', () => {
  it('begins with nothing, and says so', async () => {
    await onCheckPage(async (page) => {
      expect(told(page, '#count')).to.equal('Nothing to check yet.');
      expect(element(page, 'career-pathway').hidden).to.be.true;
      expect(await violationsIn(page)).to.deep.equal([]);
    });
  });

  it('lists what is wrong as it is written, each with its line, and counts it in words', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      await says(page, '#count', /^\d+ errors, \d+ warnings?\b/);
      expect(words(findingOf(page, 'sumary').place)).to.equal('Line 7, sumary');
      expect(words(findingOf(page, 'critcal').place)).to.match(
        /^Line 9, skills\.toLearn\[0\]\.priority$/,
      );
      expect(words(findingOf(page, 'critcal').item)).to.match(/Did you mean "critical"\?/);
      expect(page.document.querySelectorAll('#lines [data-severity="error"]')).to.have.length(2);
      expect(told(page, '#number')).to.equal(String(findings(page).length));
    });
  });

  it('leads to the place of what it has found', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      await says(page, '#count', /error/);
      findingOf(page, 'mapps').place.click();
      const { selectionStart, selectionEnd } = editorOf(page);
      expect(mistaken.slice(selectionStart, selectionEnd)).to.equal('"mapps"');
      expect(page.document.activeElement?.id).to.equal('text');
    });
  });

  it('leads back from the text to the finding by Escape, and says so while it does', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      await says(page, '#count', /error/);
      const focused = () => page.document.activeElement;
      const hint = element(page, '#back');
      const described = () => editorOf(page).getAttribute('aria-describedby');
      expect(hint.hidden).to.be.true;
      // What is hidden would be read out all the same.
      expect(described()).not.to.include('back');
      const { place } = findingOf(page, 'mapps');
      place.focus();
      place.click();
      expect(focused()?.id).to.equal('text');
      expect(hint.hidden).to.be.false;
      expect(described()).to.include('back');
      press(page, { key: 'Escape' });
      expect(focused() === place).to.be.true;
      expect(hint.hidden).to.be.true;

      place.click();
      write(page, mistaken.replace('mapps', 'maps'));
      await eventually(() => !findingOf(page, 'mapps'), 'what is mended is still listed');
      press(page, { key: 'Escape' });
      expect(focused()?.id).to.equal('findings');

      editorOf(page).focus();
      press(page, { key: 'Escape' });
      expect(focused()?.id).to.equal('text');
    });
  });

  it('stays quick with a text that is longer than any guide, and says what it leaves out', async () => {
    await onCheckPage(async (page) => {
      const long = mistaken.replace('{', `{${'\n'.repeat(6000)}`);
      write(page, long);
      expect(page.document.querySelectorAll('#lines *')).to.have.length(0);
      expect(told(page, '#unnumbered')).to.match(/lines are not numbered/);
      await says(page, '#count', /error/);
      findingOf(page, 'mapps').place.click();
      const { selectionStart, selectionEnd, scrollTop, scrollHeight, clientHeight } =
        editorOf(page);
      expect(long.slice(selectionStart, selectionEnd)).to.equal('"mapps"');
      // Almost at the end, which is in sight.
      expect(scrollTop + clientHeight).to.be.closeTo(scrollHeight, clientHeight);
      expect(page.document.querySelectorAll('#lines *')).to.have.length(0);

      write(page, mistaken);
      expect(element(page, '#unnumbered').hidden).to.be.true;
      await says(page, '#findings', /Line 11/);
      expect(page.document.querySelectorAll('#lines [data-severity="error"]')).not.to.have.length(
        0,
      );
    });
  });

  it('tells the count again only when it is another', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      await says(page, '#count', /error/);
      let changes = 0;
      const observer = new page.window.MutationObserver(() => (changes += 1));
      observer.observe(element(page, '#count'), { childList: true, characterData: true });
      const place = () => words(findingOf(page, 'mapps').place);
      const before = findingOf(page, 'mapps').item;
      write(page, mistaken.replace('"version"', '\n"version"'));
      await eventually(() => place().startsWith('Line 12'), 'the line stays as it was');
      expect(changes).to.equal(0);
      expect(findingOf(page, 'mapps').item === before).to.be.true;
    });
  });

  it('mends what is safe, lists it, and takes it back when asked to', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      await says(page, '#count', /error/);
      click(page, '#mend');
      await says(page, '#notice', /^\d+ things mended\./);
      expect(editorOf(page).value).to.include('"summary": "A year of maps."');
      expect(editorOf(page).value).to.include('"priority": "critical"');
      expect(told(page, '#mended-list')).to.match(/sumary is now called "summary"\./);
      await eventually(() => !findingOf(page, 'critcal'), 'what is mended is still listed');
      const mended = editorOf(page).value;
      press(page, { key: 'z', ctrlKey: true });
      expect(editorOf(page).value).to.equal(mistaken);
      await says(page, '#list', /critcal/);
      press(page, { key: 'Z', ctrlKey: true, shiftKey: true });
      expect(editorOf(page).value).to.equal(mended);
      click(page, '#mend');
      await says(page, '#notice', /nothing that can be mended/);
    });
  });

  it('takes back by a button what it has mended', async () => {
    await onCheckPage(async (page) => {
      write(page, mistaken);
      click(page, '#mend');
      await says(page, '#notice', /^\d+ things mended\./);
      click(page, '#take-back');
      expect(editorOf(page).value).to.equal(mistaken);
      expect(page.document.activeElement?.id).to.equal('text');
      await says(page, '#list', /critcal/);
    });
  });

  it('keeps a long list of what was mended folded, and what takes it back in sight', async () => {
    await onCheckPage(async (page) => {
      click(page, '[data-example$=".yaml"]');
      await says(page, '#count', /error/);
      click(page, '#mend');
      await says(page, '#notice', /^\d+ things mended\./);
      expect(element(page, '#mended-list').checkVisibility()).to.be.false;
      expect(element(page, '#take-back').checkVisibility()).to.be.true;
      click(page, '#mended summary');
      expect(element(page, '#mended-list').checkVisibility()).to.be.true;
    });
  });

  it('says that there is nothing to mend', async () => {
    await onCheckPage(async (page) => {
      click(page, '#mend');
      await says(page, '#notice', /nothing that can be mended/);
      expect(element(page, '#mended').hidden).to.be.true;
    });
  });

  it('opens a file that is chosen, and of several the first', async () => {
    await onCheckPage(async (page) => {
      choose(page, { 'maps.json': mistaken });
      await says(page, '#list', /critcal/);
      expect(editorOf(page).value).to.equal(mistaken);
      expect(told(page, '#name')).to.equal('maps.json');
      choose(page, { 'one.yaml': 'version: 1\r\nid: one\r\n', 'two.yaml': 'version: 2\n' });
      await says(page, '#notice', /“one\.yaml” is open.*2: only the first/);
      expect(editorOf(page).value).to.equal('version: 1\nid: one\n');
    });
  });

  it('opens a file that is dropped, and shows beforehand that it will', async () => {
    await onCheckPage(async (page) => {
      const over = drag(page, 'dragover', { 'maps.json': mistaken });
      expect(over.defaultPrevented).to.be.true;
      expect(page.window.getComputedStyle(element(page, '.drop')).display).not.to.equal('none');
      expect(drag(page, 'drop', { 'maps.json': mistaken }).defaultPrevented).to.be.true;
      expect(page.window.getComputedStyle(element(page, '.drop')).display).to.equal('none');
      await says(page, '#list', /critcal/);
      expect(told(page, '#name')).to.equal('maps.json');
    });
  });

  const refused: Readonly<Record<string, readonly [string, BlobPart, RegExp]>> = {
    'another kind': ['notes.docx', 'PK', /“notes\.docx” was not opened.*\.json, \.jsonc/],
    'no text': ['maps.json', new Uint8Array([0, 159, 146, 150]), /not text/],
    'more than any guide': ['maps.json', new Uint8Array(3 * 1024 * 1024), /3\.0 megabytes/],
  };
  for (const [kind, [name, content, message]] of Object.entries(refused)) {
    it(`refuses a file that is ${kind}, and keeps what is written`, async () => {
      await onCheckPage(async (page) => {
        write(page, mistaken);
        choose(page, { [name]: content });
        await says(page, '#notice', message);
        expect(editorOf(page).value).to.equal(mistaken);
      });
    });
  }

  it('finds nothing in a document with nothing wrong in it, and says so calmly', async () => {
    await onCheckPage(async (page) => {
      write(page, flawless);
      await says(page, '#count', /^Nothing found\./);
      expect(findings(page)).to.have.length(0);
      expect(page.document.querySelectorAll('#lines [data-severity]')).to.have.length(0);
    });
  });

  it('finds no error in the good example, and shows its guide', async () => {
    await onCheckPage(async (page) => {
      const { title } = (await (await fetch(good)).json()) as { title: string };
      click(page, '[data-example$=".json"]');
      await says(page, '#count', /warning|hint|Nothing found/);
      expect(told(page, '#count')).not.to.include('error');
      expect(words(await guideOf(page))).to.include(title);
    });
  });

  it('shows the later of two examples, though the earlier one comes last', () =>
    onCheckPage(async (page) => {
      const { window } = page;
      const fetchNow = window.fetch.bind(window);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let late: Promise<Response> | undefined;
      window.fetch = (address, ...rest) => {
        if (address !== 'example.yaml') return fetchNow(address, ...rest);
        late = held.then(() => fetchNow(address, ...rest));
        return late;
      };
      click(page, '[data-example="example.yaml"]');
      click(page, '[data-example$="data-analyst.json"]');
      await says(page, '#name', /data-analyst/);
      release();
      await (await late)!.clone().text();
      await painted(page);
      expect(told(page, '#name')).to.match(/data-analyst/);
      expect(editorOf(page).value).to.include('"title"');
    }));

  it('ends a check that does not come to an end, and goes on with the next', () =>
    onCheckPage(async (page) => {
      const { window } = page;
      const { setTimeout: wait } = window;
      const { postMessage } = window.Worker.prototype;
      // A worker that hears nothing, and waits of many seconds that are over at once.
      window.Worker.prototype.postMessage = () => undefined;
      window.setTimeout = ((task: () => void, time = 0) =>
        wait(task, time > 10_000 ? 0 : time)) as typeof window.setTimeout;
      write(page, mistaken);
      await says(page, '#notice', /did not come to an end/);
      expect(editorOf(page).value).to.equal(mistaken);
      window.setTimeout = wait;
      window.Worker.prototype.postMessage = postMessage;
      write(page, `${mistaken} `);
      await says(page, '#count', /^\d+ errors/);
      expect(told(page, '#notice')).to.equal('');
    }));

  it('gives the reason of an editorial rule, and what silences it', async () => {
    await onCheckPage(async (page) => {
      click(page, '[data-example$=".yaml"]');
      await says(page, '#count', /error/);
      const { item, place } = findingOf(page, 'stands here and in phase 1');
      const entry = words(item.querySelector('pre'));
      const [, path] = words(place).split(', ');
      expect(words(item.querySelector('.reason'))).to.match(/\.$/);
      expect(entry).to.equal(`- ignore: repeated-task at: "${path!}"`);

      const copied: string[] = [];
      const writeText = (text: string) => {
        copied.push(text);
        return Promise.resolve();
      };
      Object.defineProperty(page.window.navigator, 'clipboard', { value: { writeText } });
      item.querySelector<HTMLElement>('.copy')!.click();
      await says(page, '#notice', /^Copied/);
      expect(copied).to.deep.equal([`- ignore: repeated-task\n  at: "${path!}"`]);

      const at = editorOf(page).value;
      write(page, `${at}\nlint:\n${copied[0]!}\n`);
      await eventually(
        () => !findingOf(page, 'stands here and in phase 1'),
        'what is silenced is still listed',
      );
    });
  });

  it('shows the guide anew only where the data is another, and keeps it while nothing can be read', async () => {
    await onCheckPage(async (page) => {
      let loads = 0;
      page.window.addEventListener('pathway-load', () => (loads += 1));
      write(page, mistaken);
      await guideOf(page);
      expect(loads).to.equal(1);
      write(page, `${mistaken}\n\n{`);
      await eventually(() => !element(page, '#behind').hidden, 'nothing is said of the old guide');
      await says(page, '#behind', /cannot be read/);
      expect(words(element(page, 'career-pathway'))).to.include('From tiles to maps');
      write(page, `// A note.\n${mistaken}`);
      await says(page, '#list', /A comment stands here/);
      expect(element(page, '#behind').hidden).to.be.true;
      expect(loads).to.equal(1);
      write(page, mistaken.replace('tiles to maps', 'roofs to maps'));
      await eventually(() => loads === 2, 'the guide stays as it was');
      expect(words(element(page, 'career-pathway'))).to.include('From roofs to maps');
    });
  });

  it('shows the guide’s own words where a document can be read and makes no guide', async () => {
    await onCheckPage(async (page) => {
      write(page, '{ "version": 1 }');
      await says(page, 'career-pathway', /can.?t be shown|cannot be shown|not available/i);
      write(page, '');
      await says(page, '#count', /^Nothing to check yet/);
      expect(element(page, '#placeholder').hidden).to.be.false;
    });
  });

  it('gives the document to save under its name, and as JSON', async () => {
    await onCheckPage(async (page) => {
      const { downloads, revoked } = watchDownloads(page);
      const yaml = 'version: 1 # of the format\r\nid: one\r\n';
      choose(page, { 'one.yml': yaml });
      await says(page, '#name', /one\.yml/);
      click(page, '#download');
      click(page, '#download-json');
      await eventually(() => downloads.length === 2, 'not both are saved');
      expect(downloads.map(({ name }) => name)).to.deep.equal(['one.yml', 'one.json']);
      const [same, json] = await Promise.all(downloads.map(({ text }) => text));
      expect(same).to.equal(yaml);
      expect(JSON.parse(json!)).to.deep.equal({ version: 1, id: 'one' });
      await eventually(() => revoked.length === 2, 'the addresses are never given back');
    });
  });

  it('keeps nothing', async () => {
    await onCheckPage(async (page) => {
      const before = Object.keys(page.window.localStorage);
      click(page, '[data-example$=".yaml"]');
      await guideOf(page);
      expect(Object.keys(page.window.localStorage)).to.deep.equal(before);
      expect(page.document.cookie).to.equal('');
    });
  });

  for (const width of ['320', '1280']) {
    it(`has nothing that axe would mend, and nothing that overflows, at ${width} pixels`, async () => {
      await onCheckPage(async (page) => {
        page.frame.width = width;
        click(page, '[data-example$=".yaml"]');
        await guideOf(page);
        click(page, '#mend');
        await says(page, '#notice', /mended/);
        await painted(page);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        expect(await violationsIn(page)).to.deep.equal([]);
      });
    });
  }
});
