import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/cli/version.js';
import { linkBase } from '../../src/cli/commands/link-base.js';
import { accentStyle } from '../../src/snippet/index.js';
import { complete } from '../support/documents.js';
import { flawed, run, runHere, serve, temporaryFolder, text } from './support.js';

const guide = text(complete);
const demoGuide = 'demo/pathways/backend-developer-to-ai-interpretability-researcher.json';
const other = text({ ...complete, id: 'another', title: 'Another' });

describe('pathway render', () => {
  const cwd = temporaryFolder({
    'a.json': guide,
    'in/a.json': guide,
    'in/b.json': other,
    'same/a.json': guide,
    'same/c.json': guide,
    'half/a.json': guide,
    'half/broken.json':
      '{ "version": 1, "id": "x-y", "from": { "title": "A" }, "to": { "title": "B" }, "roadmap": [] }',
    'flawed.json': flawed,
    'links.json': text({ callToAction: { title: 'T', label: 'L', url: 'more.html' } }),
  });
  const render = (...args: string[]) => runHere(['render', ...args], { cwd });
  const file = (name: string) => readFileSync(join(cwd, name), 'utf8');

  it('writes what goes inside the tag', async () => {
    const { code, stdout, stderr } = await run(['render', 'a.json'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /^<div class="pathway-static" data-pathway="baker-to-brewer"[^\n]*<\/div>\n$/,
    );
  });

  it('writes the tag around it, and data, where it is asked to', async () => {
    const { stdout } = await render('a.json', '--src', '/p/a.json', '--json-ld', '--lang', 'de');
    assert.match(
      stdout,
      /^<career-pathway src="\/p\/a\.json" lang="de"><div class="pathway-static"/,
    );
    const [, data = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>\n$/s.exec(stdout) ?? [];
    assert.equal((JSON.parse(data) as { '@context': string })['@context'], 'https://schema.org');
  });

  it('leads relative links where the script would lead them', async () => {
    const href = async (src?: string) =>
      /href="([^"]*more\.html)"/.exec(
        (await render('links.json', ...(src === undefined ? [] : ['--src', src]))).stdout,
      )?.[1];
    assert.equal(await href(), 'more.html');
    assert.equal(await href('/p/links.json'), '/p/more.html');
    assert.equal(await href('p/links.json'), './p/more.html');
    assert.equal(await href('https://example.org/p/links.json'), 'https://example.org/p/more.html');
    assert.equal(
      linkBase('../p/x.json').linkTo(new URL('y', linkBase('../p/x.json').baseUrl).href),
      '../p/y',
    );
  });

  it('makes no scheme and no other host of a relative link', () => {
    const led = (src: string, link: string) => {
      const { baseUrl, linkTo } = linkBase(src);
      return linkTo(new URL(link, baseUrl).href);
    };
    assert.equal(led('g.json', './javascript:alert(1)//'), './javascript:alert(1)//');
    assert.equal(led('g.json', './a:b.html'), './a:b.html');
    assert.equal(led('g.json', 'courses/'), './courses/');
    assert.equal(led('g.json', '/abs.html'), '/abs.html');
    assert.equal(led('/g.json', './/evil.example/x'), '/.//evil.example/x');
    assert.equal(led('guides/g.json', '..//..//evil.example/x'), './/evil.example/x');
  });

  it('leads from wherever the page will be to where the script would lead', () => {
    const links = [
      'more.html?a=b/c#d/e',
      '/1/about',
      '/1/2/3/4/5/6/7/8/about',
      'a//b',
      'a//b//',
      '//other.example/a//b',
      '..',
      './',
      '../guides/',
      '../../../../../../../../../../up.html',
      `${'../'.repeat(100)}up.html`,
      '#place',
      '?q',
      '..//a:b',
    ];
    for (const src of ['guides/rel.json', 'g.json', '../p/g.json', '/p/g.json', './/g.json', '?g'])
      for (const page of ['/', '/1/2/3/', '/guides/guides/', '/p//p/', '/1/2/3/4/5/6/7/8/9/10/11/'])
        for (const link of links) {
          const { baseUrl, linkTo } = linkBase(src);
          const pageUrl = new URL(page, 'https://example.org').href;
          const led = linkTo(new URL(link, baseUrl).href);
          assert.equal(
            new URL(led, pageUrl).href,
            new URL(link, new URL(src, pageUrl)).href,
            `${link} of ${src} on ${page}: ${led}`,
          );
        }
  });

  it('says of what pages mend that there is something', async () => {
    const { code, stdout, stderr } = await render('flawed.json');
    assert.equal(code, 0);
    assert.match(stdout, /^<div/);
    assert.match(stderr, /flawed\.json has 1 problem/);
  });

  it('makes a folder of pages, with all that they need', async () => {
    const { code, stderr } = await render(
      'in',
      '--page',
      '--json-ld',
      '--base-url',
      'https://example.org/g',
      '-o',
      'site',
    );
    assert.equal(code, 0);
    assert.match(stderr, /2 pages/);
    assert.deepEqual(readdirSync(join(cwd, 'site')).sort(), [
      'another.html',
      'another.json',
      'another.oembed.json',
      'baker-to-brewer.html',
      'baker-to-brewer.json',
      'baker-to-brewer.oembed.json',
      'index.html',
      'pathway-elements',
      'pathway-site.json',
      'sitemap.xml',
    ]);
    const page = file('site/another.html');
    assert.match(page, /<title>Another<\/title>/);
    assert.match(page, /<footer lang="en" dir="ltr"><a href="index\.html">Career guides<\/a>/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/g\/another\.html">/);
    // Everything that it links lies there, with the hash that it says.
    const linked = [
      ...page.matchAll(/(?:src|href)="(pathway-elements\/[^"]+)" integrity="([^"]+)"/g),
    ];
    assert.equal(linked.length, 2);
    for (const [, name = '', integrity] of linked) {
      const hash = createHash('sha384')
        .update(readFileSync(join(cwd, 'site', name)))
        .digest('base64');
      assert.equal(`sha384-${hash}`, integrity, name);
    }
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(page) ?? [];
    const pieces = Object.keys((JSON.parse(map) as { integrity: object }).integrity);
    assert.ok(pieces.length > 20);
    for (const piece of pieces) assert.ok(existsSync(join(cwd, 'site', piece)), piece);
    const hash = createHash('sha256').update(map).digest('base64');
    assert.ok(stderr.includes(`'sha256-${hash}'`));
    assert.equal(
      JSON.stringify(JSON.parse(file('site/another.json'))),
      JSON.stringify(JSON.parse(other)),
    );
    const oembed = JSON.parse(file('site/another.oembed.json')) as Record<string, string>;
    assert.deepEqual([oembed.version, oembed.type, oembed.title], ['1.0', 'rich', 'Another']);
    assert.match(
      oembed.html!,
      /^<iframe [^>]*src="https:\/\/example\.org\/g\/pathway-elements\/[^"]*embed\.html\?src=https%3A%2F%2Fexample\.org%2Fg%2Fanother\.json/,
    );
    assert.ok(existsSync(join(cwd, `site/pathway-elements/${version}/embed.html`)));
    assert.match(file('site/index.html'), /<a href="another\.html">Another<\/a>/);
    assert.match(file('site/sitemap.xml'), /<loc>https:\/\/example\.org\/g\/another\.html<\/loc>/);
  });

  it('writes the address of the folder as browsers do', async () => {
    const folder = 'https://xn--exmple-cua.org/%C3%BC%20b/';
    await render('a.json', '--page', '--base-url', 'https://exämple.org/ü b', '-o', 'odd');
    assert.ok(file('odd/index.html').includes(`<link rel="canonical" href="${folder}">`));
    assert.deepEqual(
      [...file('odd/sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address),
      [folder, `${folder}baker-to-brewer.html`],
    );
  });

  it('promises no address that it does not know', async () => {
    await render('in', '--page', '-o', 'local');
    assert.doesNotMatch(file('local/another.html'), /canonical|og:url|oembed/);
    assert.ok(!existsSync(join(cwd, 'local/sitemap.xml')));
  });

  it('writes nothing where two guides would be one page, or one shows nothing', async () => {
    const twins = await render('same', '--page', '-o', 'twins');
    assert.equal(twins.code, 2);
    assert.match(twins.stderr, /have the same id, “baker-to-brewer”/);
    assert.ok(!existsSync(join(cwd, 'twins')));
    const half = await render('half', '--page', '-o', 'part');
    assert.equal(half.code, 1);
    assert.match(half.stderr, /broken\.json/);
    assert.ok(!existsSync(join(cwd, 'part')));
  });

  it('writes over nothing that it has not written, and leaves nothing of the last time', async () => {
    const { code, stderr } = await render('in', '--page', '-o', 'in');
    assert.equal(code, 2);
    assert.match(stderr, /“in” holds the documents/);
    assert.deepEqual(readdirSync(join(cwd, 'in')), ['a.json', 'b.json']);
    mkdirSync(join(cwd, 'beside'));
    writeFileSync(join(cwd, 'beside/another.json'), other);
    const beside = await render('beside/another.json', '--page', '-o', 'beside');
    assert.match(beside.stderr, /“beside\/another\.json” is a document itself/);
    assert.equal(file('beside/another.json'), other);
    mkdirSync(join(cwd, 'foreign'));
    writeFileSync(join(cwd, 'foreign/index.html'), 'mine');
    const foreign = await render('in', '--page', '-o', 'foreign');
    assert.equal(foreign.code, 2);
    assert.match(foreign.stderr, /foreign\/index\.html” is there already/);
    assert.deepEqual(readdirSync(join(cwd, 'foreign')), ['index.html']);
    assert.equal(file('foreign/index.html'), 'mine');
    const pages = ['--page', '--base-url', 'https://example.org/g/', '-o', 'again'];
    assert.equal((await render('in', ...pages)).code, 0);
    assert.equal((await render('in/b.json', '--page', '-o', 'again')).code, 0);
    assert.deepEqual(readdirSync(join(cwd, 'again')).sort(), [
      'another.html',
      'another.json',
      'index.html',
      'pathway-elements',
      'pathway-site.json',
    ]);
    const intoFile = await render('in', '--page', '-o', 'a.json');
    assert.match(intoFile.stderr, /“a\.json” is a file, and pages need a folder/);
  });

  it('can be run again after it was interrupted', async () => {
    mkdirSync(join(cwd, 'torn'));
    writeFileSync(join(cwd, 'torn/pathway-elements'), 'in the way');
    const torn = await render('in', '--page', '-o', 'torn');
    assert.equal(torn.code, 2);
    assert.match(torn.stderr, /“torn\/pathway-elements/);
    assert.ok(!existsSync(join(cwd, 'torn/another.html')));
    assert.ok(existsSync(join(cwd, 'torn/pathway-site.json')));
    rmSync(join(cwd, 'torn/pathway-elements'));
    assert.equal((await render('in', '--page', '-o', 'torn')).code, 0);
  });

  it('keeps the look that its owner has given to frames', async () => {
    const style = `own/pathway-elements/${version}/embed.css`;
    await render('in', '--page', '-o', 'own');
    writeFileSync(join(cwd, style), 'body { font-family: serif }');
    assert.equal((await render('in', '--page', '-o', 'own')).code, 0);
    assert.equal(file(style), 'body { font-family: serif }');
  });

  it('says where frames of another site would refuse a guide', async () => {
    const pages = ['in', '--page', '--base-url', 'https://example.org/g/', '--assets'];
    const foreign = await render(...pages, 'https://files.example/p/', '-o', 'framed');
    assert.match(
      foreign.stderr,
      /from https:\/\/files\.example and shows .* if https:\/\/files\.example\/p\/embed\.json is there and says \{ "origins": \["https:\/\/example\.org"\] \}/,
    );
    for (const own of ['https://example.org/p/', '../p/']) {
      assert.doesNotMatch((await render(...pages, own, '-o', 'framed')).stderr, /embed\.json/);
    }
  });

  it('gives frames the language that pages have', async () => {
    await render('a.json', '--page', '--lang', 'de', '--base-url', 'https://a.example', '-o', 'de');
    const { html = '' } = JSON.parse(file('de/baker-to-brewer.oembed.json')) as { html?: string };
    assert.match(html, /&amp;lang=de"/);
  });

  it('brands all pages with one colour, in a file that a strict policy allows', async () => {
    const base = ['--page', '--base-url', 'https://example.org/g/', '-o', 'branded'];
    const { code } = await render('in', ...base, '--accent', '#7a3b0c');
    assert.equal(code, 0);
    assert.match(file('branded/accent.css'), /^\.pathway-page\{--pathway-accent:#7a3b0c\}/);
    for (const page of ['index', 'another']) {
      const html = file(`branded/${page}.html`);
      assert.match(html, /pathway-elements\.css".*\n<link rel="stylesheet" href="accent\.css">/);
      assert.doesNotMatch(html, /<style| style=/);
    }
    assert.match(file('branded/another.oembed.json'), /&amp;accent=%237a3b0c/);
    await render('in', ...base);
    assert.ok(!existsSync(join(cwd, 'branded/accent.css')));
    assert.doesNotMatch(file('branded/another.html'), /accent\.css/);
  });

  it('brings the colour with the content of one guide', async () => {
    const style = '<style>career-pathway{--pathway-accent:teal}</style>';
    const { stdout } = await render('a.json', '--accent', 'teal');
    assert.ok(stdout.startsWith(`${style}<div class="pathway-static"`));
    const { stdout: whole } = await render('a.json', '--accent', 'teal', '--src', '/a.json');
    assert.ok(whole.startsWith(`${style}<career-pathway src="/a.json">`));
    assert.match((await render('a.json', '--accent', 'red}')).stderr, /Write a colour as in CSS/);
  });

  it('lists guides in the language that they have in common', async () => {
    const listOf = async (...langs: string[]) => {
      rmSync(join(cwd, 'tongues'), { recursive: true, force: true });
      mkdirSync(join(cwd, 'tongues'));
      for (const [index, lang] of langs.entries())
        writeFileSync(
          join(cwd, `tongues/${String(index)}.json`),
          text({ id: `a-${String(index)}`, lang }),
        );
      await render('tongues', '--page', '-o', 'listed');
      return /<html lang="([^"]*)".*<h1>([^<]*)</s.exec(file('listed/index.html'))?.slice(1);
    };
    assert.deepEqual(await listOf('de', 'de-AT'), ['de', 'Leitfäden für den Berufswechsel']);
    assert.deepEqual((await listOf('de-AT', 'de-AT'))?.[0], 'de-AT');
    assert.deepEqual(await listOf('de', 'en-GB'), ['en', 'Career guides']);
    assert.deepEqual(await listOf('fr', 'fr-CA'), ['en', 'Career guides']);
  });

  it('names the author’s page to other sites by its whole address, and no other address', async () => {
    const authorUrlOf = async (url: string) => {
      writeFileSync(join(cwd, 'by.json'), text({ author: { name: 'Ada', url } }));
      await render('by.json', '--page', '--base-url', 'https://example.org/g/', '-o', 'by');
      const told = JSON.parse(file('by/potter-to-carpenter.oembed.json')) as Record<string, string>;
      assert.equal(told.author_name, 'Ada');
      return told.author_url;
    };
    assert.equal(await authorUrlOf('/ada'), 'https://example.org/ada');
    assert.equal(await authorUrlOf('ada'), 'https://example.org/g/ada');
    assert.equal(await authorUrlOf('http://ada.example'), 'http://ada.example/');
    assert.equal(await authorUrlOf('mailto:ada@example.org'), undefined);
  });

  it('leads links of a document from elsewhere where the script will, beside the page', async () => {
    const origin = await serve((_request, response) => {
      response.setHeader('Content-Type', 'application/json').end(file('links.json'));
    });
    const { code, stderr } = await render(`${origin}/there/links.json`, '--page', '-o', 'moved');
    assert.equal(code, 0, stderr);
    assert.match(file('moved/potter-to-carpenter.html'), /href="more\.html"/);
  });

  it('leaves out what it has written itself, when it searches', async () => {
    mkdirSync(join(cwd, 'all'));
    writeFileSync(join(cwd, 'all/a.json'), guide);
    for (const _ of ['first', 'second']) {
      const { code, stderr } = await render('all', '--page', '-o', 'all/site');
      assert.equal(code, 0, stderr);
      assert.match(stderr, /1 page/);
    }
  });

  it('says what it was asked wrongly', async () => {
    assert.match(
      (await render('a.json', '--base-url', 'https://a.example')).stderr,
      /are for pages/,
    );
    assert.match((await render('in', '--page')).stderr, /need a folder/);
    assert.match(
      (await render('in', '--page', '--heading-level', '3', '-o', 'x')).stderr,
      /Leave out --heading-level/,
    );
    for (const option of ['--base-url', '--assets']) {
      const { stderr } = await render('in', '--page', '-o', 'x', option, 'https://a.example/g?x');
      assert.match(stderr, /the folder alone, without \? and #/);
    }
    assert.match((await render('a.json', '--src', 'https://')).stderr, /Give an address/);
    assert.match((await render('in')).stderr, /2 documents, and content is written for one/);
    assert.match((await render('a.json', '--heading-level', '7')).stderr, /a number from 2 to 6/);
    assert.match((await render('a.json', '--lang', 'fr')).stderr, /There are words in ar, de, en/);
  });
});

describe('pathway snippet', () => {
  const cwd = temporaryFolder({ 'a.json': guide });
  const snippet = (...args: string[]) => runHere(['snippet', 'a.json', ...args], { cwd });
  const elsewhere = ['--assets', 'https://files.example/p/'];

  it('is for a folder of this version on the site itself, unless told otherwise', async () => {
    const { code, stdout, stderr } = await run(['snippet', 'a.json'], { cwd });
    assert.equal(code, 0);
    assert.match(
      stdout,
      new RegExp(
        `<script type="module" src="/pathway-elements/${version}/pathway-elements\\.js" integrity="sha384-`,
      ),
    );
    assert.match(
      stdout,
      /<link rel="preload" href="\/pathways\/baker-to-brewer\.json" as="fetch" crossorigin>/,
    );
    assert.match(
      stdout,
      /<career-pathway src="\/pathways\/baker-to-brewer\.json"><\/career-pathway>/,
    );
    assert.match(stdout, /min-height:100vh/);
    assert.match(stderr, /script-src needs 'sha256-/);
    const { stdout: cdn } = await snippet('--for', 'cdn', '--src', 'https://example.org/a.json');
    assert.match(
      cdn,
      new RegExp(
        `src="https://cdn\\.jsdelivr\\.net/npm/pathway-elements@${version}/dist/pathway-elements\\.js"`,
      ),
    );
    assert.match(cdn, /<career-pathway src="https:\/\/example\.org\/a\.json">/);
  });

  it('is a frame for places that strip scripts', async () => {
    const { stdout } = await snippet(
      '--for',
      'iframe',
      '--assets',
      'https://example.org/p',
      '--theme',
      'dark',
      '--accent',
      '#7a3b0c',
    );
    assert.match(
      stdout,
      /src="https:\/\/example\.org\/p\/embed\.html\?src=%2Fpathways%2Fbaker-to-brewer\.json&amp;theme=dark&amp;accent=%237a3b0c"/,
    );
    assert.match(stdout, /title="Baker to Brewer in Four Months"/);
    assert.match(
      stdout,
      /<script defer src="https:\/\/example\.org\/p\/embed-host\.js"><\/script>/,
    );
    const { stdout: careful } = await snippet(
      '--for',
      'iframe',
      '--storage',
      'ask',
      '--heading-level',
      '3',
    );
    assert.match(careful, /&amp;storage=ask&amp;heading-level=3"/);
    assert.match((await snippet('--for', 'iframe', '--static')).stderr, /holds no static content/);
    const { stdout: address } = await snippet(
      '--for',
      'notion',
      '--assets',
      'https://example.org/p',
    );
    assert.match(address, /\nhttps:\/\/example\.org\/p\/embed\.html\?src=[^<"]+\n$/);
  });

  it('has the guide in it where it is asked to, and its style sheet instead of an empty place', async () => {
    const { stdout } = await snippet('--static');
    assert.match(stdout, /<link rel="stylesheet" href="[^"]*pathway-elements\.css" integrity=/);
    assert.match(stdout, /<career-pathway [^>]*><div class="pathway-static"/);
    assert.doesNotMatch(stdout, /min-height:100vh/);
  });

  it('lets no colour be more than a colour', async () => {
    const relative = 'rgb(from teal calc(r * 0.5) g b)';
    assert.ok((await snippet('--accent', relative)).stdout.includes(`accent:${relative}}`));
    for (const accent of [
      'red}</style><script>alert(1)</script>',
      'red;color:blue',
      'red/*',
      'rgb(0',
      ')red(',
    ]) {
      const { code, stdout, stderr } = await snippet('--accent', accent);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /Write a colour as in CSS/);
    }
  });

  it('takes no word for a colour that is none, and says what to write', async () => {
    const refusal = async (accent: string) => {
      const { code, stdout, stderr } = await snippet('--accent', accent);
      assert.deepEqual([code, stdout], [2, '']);
      return stderr;
    };
    assert.match(await refusal('7a3b0c'), /Write a # before the digits: '#7a3b0c'/);
    assert.match(await refusal('fff'), /'#fff'/);
    assert.throws(() => accentStyle('7a3b0c'), /write “#7a3b0c”/);
    assert.equal(accentStyle(' teal '), accentStyle('teal'));
    assert.match(await refusal('rebeccapurpel'), /Did you mean “rebeccapurple”\?/);
    assert.match(await refusal('blurple-ish'), /no colour of that name/);
    for (const accent of ['#7a3b0', 'red blue', '50%', '--brand'])
      assert.match(await refusal(accent), /Write a colour as in CSS/);
    for (const accent of [
      'Teal',
      '#ABC',
      '#7a3b0c80',
      'currentcolor',
      'LinkText',
      'oklch(50% 0.1 200)',
    ])
      assert.ok((await snippet('--accent', accent)).stdout.includes(`accent:${accent}}`), accent);
  });

  it('brings the style sheet of static content, and the colour, into a project with npm', async () => {
    const { stdout: plain } = await snippet('--for', 'npm');
    assert.doesNotMatch(plain, /css|<style>/);
    const { stdout } = await snippet('--for', 'npm', '--static', '--accent', 'teal');
    assert.match(stdout, /\nimport 'pathway-elements\/pathway-elements\.css';\n/);
    assert.match(stdout, /<style>career-pathway\{--pathway-accent:teal\}<\/style>/);
  });

  it('says what has to lie where, and in a comment nothing else', async () => {
    for (const [site, ...assets] of [
      ['html'],
      ['cdn'],
      ['iframe'],
      ['npm'],
      ['wordpress'],
      ['ghost'],
      ['squarespace', ...elsewhere],
      ['webflow', ...elsewhere],
    ] as [string, ...string[]][]) {
      const { stdout } = await snippet(
        '--for',
        site,
        ...assets,
        '--src',
        '/a.json?--><script>alert(1)</script>',
      );
      assert.ok(!stdout.includes('--><script>alert'), site);
      assert.match(stdout, /<!-- [^\n]*\/a\.json\?--&gt;/, site);
    }
  });

  it('is for the theme on Ghost, and says so unless all of it lies elsewhere', async () => {
    const { stdout } = await snippet('--for', 'ghost');
    assert.ok(stdout.includes(`src="/assets/pathway-elements/${version}/pathway-elements.js"`));
    assert.ok(stdout.includes('<career-pathway src="/assets/pathways/baker-to-brewer.json">'));
    assert.match(stdout, /below \/assets\/ goes into the folder “assets” of the theme/);
    const src = ['--src', 'https://files.example/a.json'];
    assert.match((await snippet('--for', 'ghost', ...src)).stdout, /“assets” of the theme/);
    assert.doesNotMatch((await snippet('--for', 'ghost', ...elsewhere, ...src)).stdout, /theme/);
  });

  it('asks where the files lie, for sites that have no room for them', async () => {
    for (const site of ['squarespace', 'webflow', 'wix', 'notion', 'google-sites']) {
      for (const assets of [[], ['--assets', '/pathway-elements/']]) {
        const { code, stdout, stderr } = await snippet('--for', site, ...assets);
        assert.deepEqual([code, stdout], [2, ''], site);
        assert.match(stderr, /needs the whole address of the folder.*--assets https:/, site);
        assert.doesNotMatch(stderr, /frame/, site);
      }
    }
  });

  it('takes the document from where the script lies, for sites that serve no document', async () => {
    for (const site of ['squarespace', 'webflow']) {
      const { stdout } = await snippet('--for', site, ...elsewhere);
      assert.match(stdout, /<script defer src="https:\/\/files\.example\/p\/[\w.-]+\.iife\.js"/);
      assert.ok(
        stdout.includes(
          '<career-pathway src="https://files.example/pathways/baker-to-brewer.json">',
        ),
      );
      assert.match(stdout, /<!-- [^\n]*Access-Control-Allow-Origin/);
    }
  });

  it('says what an embed of Webflow has no room for', async () => {
    const long = fileURLToPath(new URL(`../../${demoGuide}`, import.meta.url));
    const webflow = ['--for', 'webflow', ...elsewhere];
    const { stdout } = await run(['snippet', long, ...webflow, '--static'], { cwd });
    assert.match(stdout, /^<!-- This is too long for Webflow.* 50,000 .* without --static\./);
    assert.doesNotMatch((await run(['snippet', long, ...webflow], { cwd })).stdout, /too long/);
    assert.doesNotMatch((await snippet(...webflow, '--static')).stdout, /too long/);
  });

  it('names what to look for in the editor, and the plugin before what is pasted', async () => {
    assert.match((await snippet('--for', 'wix', ...elsewhere)).stdout, /“HTML iframe”.*Embed/);
    assert.match((await snippet('--for', 'wordpress')).stdout, /plugin.*“Career guide”.*“Custom/);
  });

  it('says where a frame would refuse its document', async () => {
    const frame = ['--for', 'iframe', '--assets', 'https://files.example/p/', '--src'];
    assert.match(
      (await snippet(...frame, 'https://example.org/a.json')).stderr,
      /only if https:\/\/files\.example\/p\/embed\.json is there/,
    );
    assert.equal((await snippet(...frame, '/a.json')).stderr, '');
  });

  it('calls no document one of the frame’s own site that may be none', async () => {
    const comment = async (...options: string[]) =>
      /<!-- (.*?) -->/.exec((await snippet('--for', 'iframe', ...options)).stdout)?.[1] ?? '';
    const assets = ['--assets', 'https://files.example/p/'];
    assert.match(await comment(), /shows \/pathways\/baker-to-brewer\.json of the same site\./);
    for (const src of ['/a.json', 'https://files.example/a.json'])
      assert.match(await comment(...assets, '--src', src), /a\.json of the same site\.$/);
    for (const [src, ...options] of [
      ['https://example.org/a.json', ...assets],
      ['//example.org/a.json', ...assets],
      ['https://example.org/a.json'],
    ] as [string, ...string[]][]) {
      const text = await comment('--src', src, ...options);
      assert.doesNotMatch(text, /same site/);
      assert.match(text, /embed\.json .*\{ "origins": \["https:\/\/example\.org"\] \}/);
    }
  });

  it('names the kinds of site that it knows', async () => {
    const { code, stderr } = await snippet('--for', 'geocities');
    assert.equal(code, 2);
    assert.match(stderr, /html, cdn, iframe, npm, wordpress/);
  });
});
