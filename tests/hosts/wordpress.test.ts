import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DOCUMENT, ID, keepsTicks, showsTheGuide } from './support/guide.js';
import { isSmoke } from './support/smoke.js';
import { openBrowser, visit } from './support/visit.js';
import { restore, store } from '../../integrations/wordpress/editor/stored-document.js';
import { startWordPress, type Role, type WordPress } from './support/wordpress.js';
import {
  type BlockEditorWindow,
  addBlock,
  blockEditorIsReady,
  blocksOf,
  documentField,
  isDirty,
  previewShows,
  publish,
  update,
} from './support/wordpress-editor.js';

const TITLE = 'Backend Developer to AI Interpretability Researcher';
const text = readFileSync(DOCUMENT, 'utf8');

/** As PHP reads it. */
const quoted = (value: string): string =>
  `base64_decode('${Buffer.from(value).toString('base64')}')`;

describe('WordPress', () => {
  let browser: Browser;
  let wordpress: WordPress;
  /** What a post with a guide holds, as an author has saved it. */
  let saved = '';
  /** The same, from the classic editor. */
  let classic = '';

  before(async () => {
    [browser, wordpress] = await Promise.all([openBrowser(), startWordPress()]);
  });
  after(async () => {
    await browser.close();
    await wordpress.stop();
  });

  const as = async (role: Role, path: string, work: (page: Page) => Promise<void>) => {
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 1280, height: 1000 },
    });
    try {
      await work(await wordpress.logIn(context, role, path));
    } finally {
      await context.close();
    }
  };

  const contentOf = (id: number) => wordpress.php(`echo get_post( ${String(id)} )->post_content;`);

  /** A post as the database would have it. @returns its address */
  const post = (content: string, title = 'A post') =>
    wordpress.php(
      `kses_remove_filters(); $id = wp_insert_post( wp_slash( array( 'post_title' => ${quoted(title)}, 'post_content' => ${quoted(content)}, 'post_status' => 'publish' ) ), true ); echo is_wp_error( $id ) ? $id->get_error_message() : get_permalink( $id );`,
    );

  /** A post as somebody has saved it, once it has been published. @returns its address */
  const postBy = (role: Role, content: string) =>
    wordpress.php(
      `wp_set_current_user( get_user_by( 'login', '${role}' )->ID ); kses_init(); $id = wp_insert_post( wp_slash( array( 'post_title' => 'By the ${role}', 'post_content' => ${quoted(content)}, 'post_status' => 'pending' ) ) ); kses_remove_filters(); wp_update_post( array( 'ID' => $id, 'post_status' => 'publish' ) ); echo get_permalink( $id );`,
    );

  const useTheme = (theme: string) => wordpress.php(`switch_theme( '${theme}' );`);

  /** Code that a theme or another plugin might have. */
  const withCode = async (code: string, work: () => Promise<void>) => {
    await wordpress.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/test.php', ${quoted(`<?php ${code}`)} );`,
    );
    try {
      await work();
    } finally {
      await wordpress.php(`unlink( WPMU_PLUGIN_DIR . '/test.php' );`);
    }
  };

  const isReadWithoutScript = (address: string) =>
    visit(
      browser,
      address,
      async ({ page }) => {
        const content = page.locator('.pathway-static');
        await content.getByRole('heading', { name: TITLE }).waitFor();
        await content.getByText('Take Andrew Ng’s “Deep Learning Specialization”').waitFor();
        assert.equal(await content.locator('svg path').count(), 50);
      },
      { javaScriptEnabled: false },
    );

  const writesAGuide = (role: Role) =>
    as(role, 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      await page.getByRole('textbox', { name: 'Add title' }).fill(`A guide by the ${role}`);
      const block = await addBlock(page);
      await documentField(block).fill(text);
      await previewShows(block, TITLE);
      await block.getByText('Nothing wrong with it.').waitFor();
      const { id, address } = await publish(page);

      await visit(browser, address, async (visit) => {
        await showsTheGuide(browser, visit);
        await keepsTicks(visit.page);
      });
      await isReadWithoutScript(address);

      await page.reload();
      await blockEditorIsReady(page);
      await previewShows(page, TITLE);
      assert.deepEqual(JSON.parse(await documentField(page).inputValue()), JSON.parse(text));
      const [{ isValid } = { isValid: false }] = await blocksOf(page);
      assert.ok(isValid, 'the block is not as it was saved');
      assert.ok(!(await isDirty(page)), 'a post has changed by being opened');

      const content = await contentOf(id);
      saved ||= content;
      assert.equal(content, saved, 'what is saved depends on who saves it');
    });

  const roles: readonly Role[] = isSmoke ? ['author'] : ['author', 'editor', 'administrator'];
  for (const role of roles)
    it(`shows the guide that an ${role} has pasted into a block`, () => writesAGuide(role));

  it('has the script and the style sheet once for two guides, and on no page without one', async () => {
    const count = async (address: string) => {
      const html = await (await fetch(address)).text();
      return [
        /<script type="module"[^>]*pathway-elements\.js/g,
        /<link[^>]*pathway-elements\.css/g,
      ].map((file) => html.match(file)?.length ?? 0);
    };
    const other = saved
      .replaceAll(ID, 'another-way')
      .replace(/"document":"([\w.]+)"/, (_, stored: string) => {
        const json = restore(stored).replaceAll(ID, 'another-way');
        return `"document":"${store(json)}"`;
      });
    const two = await post(
      `${saved}\n\n<!-- wp:paragraph --><p>Between</p><!-- /wp:paragraph -->\n\n${other}`,
    );
    assert.deepEqual(await count(two), [1, 1]);
    const secret = await wordpress.php(
      `$id = url_to_postid( '${await post(saved)}' ); wp_update_post( array( 'ID' => $id, 'post_password' => 'secret' ) ); echo get_permalink( $id );`,
    );
    for (const address of [
      secret,
      ...['/', '/?s=developer', '/sample-page/'].map((path) => wordpress.origin + path),
    ])
      assert.deepEqual(await count(address), [0, 0], address);
    await visit(browser, two, async ({ page, mishaps, foreign }) => {
      const guides = page.locator('career-pathway');
      for (const nth of [0, 1])
        await guides
          .nth(nth)
          .locator('pathway-overview')
          .getByRole('heading', { name: TITLE })
          .waitFor();
      assert.deepEqual(mishaps, []);
      assert.deepEqual(foreign, []);
    });
  });

  it('lets the words be read when the plugin is switched off, and shows the guide again when it is on', async () => {
    const address = await post(saved);
    await wordpress.php(`deactivate_plugins( 'pathway-elements/pathway-elements.php' );`);
    try {
      await isReadWithoutScript(address);
      await visit(browser, address, async ({ page, mishaps }) => {
        await page.getByRole('heading', { name: TITLE }).waitFor();
        await page.getByRole('link', { name: 'The roadmap' }).click();
        await page
          .getByRole('heading', { name: 'The roadmap' })
          .and(page.locator(':target, :target *'))
          .waitFor();
        assert.deepEqual(mishaps, []);
      });
    } finally {
      await wordpress.php(`activate_plugin( 'pathway-elements/pathway-elements.php' );`);
    }
    await visit(browser, address, (visit) => showsTheGuide(browser, visit));
  });

  it('cleans what a hand has put into a post, and lets no document out of its tag', async () => {
    const hostile = JSON.stringify({
      ...(JSON.parse(text) as object),
      title: '</script><script>document.title = "taken"</script>[gallery] [caption] Wordpress',
    });
    const address = await post(
      `<!-- wp:pathway-elements/career-pathway ${JSON.stringify({ document: store(hostile) })} --><div class="wp-block-pathway-elements-career-pathway"><p onclick="document.title='taken'">Words<img src="x" onerror="document.title='taken'"><script>document.title = 'taken'</script></p></div><!-- /wp:pathway-elements/career-pathway -->`,
      'Mine',
    );
    await visit(browser, address, async ({ page }) => {
      await page.getByRole('heading', { name: /\[gallery\] \[caption\] Wordpress$/ }).waitFor();
      assert.match(await page.title(), /^Mine/);
      assert.equal(await page.locator('[onclick], [onerror]').count(), 0);
    });
  });

  it('makes no guide of a shortcode within a tag or the comment of a block', async () => {
    const address = await postBy(
      'contributor',
      `<p title="[career_pathway src='/x/autofocus/tabindex=0/onfocus=alert(1)//z']">About [[career_pathway]]</p>
      <!-- wp:search {"label":"Search for [career_pathway]","buttonText":"Search"} /-->
      <p>[career_pathway src='/guide.json' /]</p>`,
    );
    await visit(browser, address, async ({ page }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.getByText('About [career_pathway]').waitFor();
      await page.getByText('Search for').first().waitFor();
      assert.equal(await page.locator('[onfocus], [autofocus]').count(), 0);
      assert.equal(await page.locator('career-pathway').count(), 1);
      assert.deepEqual(dialogs, []);
    });
    assert.equal((await fetch(`${wordpress.origin}/feed/`)).status, 200);
  });

  if (isSmoke) return;

  it('tells what pasting has done to a document, and puts it right', () =>
    as('author', 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      const block = await addBlock(page);
      const mend = block.getByRole('button', { name: 'Put right what can be' });
      const pasted: readonly [told: RegExp, paste: string][] = [
        [/Typographic quotation marks/, text.replaceAll(/"([^"]*)"/g, '“$1”')],
        [/Typographic quotation marks/, text.replace(/"(\w+)":/g, '„$1“:')],
        [
          /web page \(HTML\)/,
          `<p>${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\n', '<br />\n').replaceAll('  ', ' &nbsp;')}</p>`,
        ],
        [/A comma stands behind the last entry/, text.replace(/\n\}\s*$/, ',\n}')],
      ];
      for (const [told, paste] of pasted) {
        assert.notEqual(paste, text);
        await documentField(block).fill(paste);
        await block.getByText(told).waitFor();
        await mend.click();
        await block.getByText('Nothing wrong with it.').waitFor();
        assert.deepEqual(JSON.parse(await documentField(block).inputValue()), JSON.parse(text));
      }
    }));

  it('leads to the line of a mistake, keeps what is broken, and goes on to show readers what worked', () =>
    as('author', 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      await page.getByRole('textbox', { name: 'Add title' }).fill('A guide in the making');
      const block = await addBlock(page);
      await documentField(block).fill(text);
      await previewShows(block, TITLE);
      const { address } = await publish(page);
      const broken = text.replace('"lang": "en",', '"lang" "en",');
      await documentField(block).fill(broken);
      await block.getByText('Readers can’t be shown this yet.').waitFor();
      await block.getByRole('button', { name: 'line 4' }).click();
      const selected = await documentField(block).evaluate(
        (field: HTMLTextAreaElement) =>
          field.value.slice(0, field.selectionStart).split('\n').length,
      );
      assert.equal(selected, 4);
      await update(page);
      await visit(browser, address, (visit) => showsTheGuide(browser, visit));
      await page.reload();
      await blockEditorIsReady(page);
      await page.getByText('Readers can’t be shown this yet.').waitFor();
      assert.equal(await documentField(page).inputValue(), broken);
    }));

  it('can be worked in with the keyboard alone', () =>
    as('author', 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      const block = await addBlock(page);
      await documentField(block).fill('{ "version": 1,');
      await block.getByText('Readers can’t be shown this yet.').waitFor();
      assert.equal(await documentField(block).getAttribute('aria-invalid'), 'true');
      for (const name of ['Upload a file', 'Or take it from an address', 'line 1']) {
        await page.keyboard.press('Tab');
        await block.locator(':focus', { hasText: name }).waitFor();
      }
      const hasFocus = () => block.evaluate((element) => element.contains(document.activeElement));
      for (let times = 0; times < 9 && (await hasFocus()); times += 1)
        await page.keyboard.press('Tab');
      assert.ok(!(await hasFocus()), 'Tab does not lead out of the block');

      await documentField(block).fill(text);
      await previewShows(block, TITLE);
      await block.locator('summary').focus();
      await page.keyboard.press('Tab');
      await block
        .getByRole('button', { name: 'Skip the preview' })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Enter');
      await block
        .getByRole('button', { name: 'Back to the document' })
        .and(page.locator(':focus'))
        .waitFor();
      await page.keyboard.press('Tab');
      assert.ok(!(await hasFocus()), 'Tab does not lead past the preview');

      await documentField(block).fill('{ "version": 1,');
      await block.getByText('Readers can’t be shown this yet.').waitFor();
      await documentField(block).focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' "id": "a"');
      await block.getByText('Readers can’t be shown this yet.').waitFor();
      await page.keyboard.press('Control+z');
      assert.match(await documentField(block).inputValue(), /^\{ "version": 1,/);
    }));

  it('follows a document that has an address, and keeps that as it is, whoever saves', async () => {
    const write = (title: string) =>
      wordpress.php(
        `file_put_contents( ABSPATH . 'followed.json', ${quoted(text.replace(TITLE, title))} );`,
      );
    await write('As it was');
    const addresses: string[] = [];
    for (const role of ['administrator', 'author'] as const)
      await as(role, 'wp-admin/post-new.php', async (page) => {
        await blockEditorIsReady(page);
        await page.getByRole('textbox', { name: 'Add title' }).fill(`By address, the ${role}’s`);
        const block = await addBlock(page);
        await block.getByText('Or take it from an address').click();
        await block.getByLabel('Address of the document').fill('/followed.json?a=1&b=2');
        await block.getByLabel('Address of the document').press('Enter');
        await previewShows(block, 'As it was');
        const { id, address } = await publish(page);
        addresses.push(/"src":"[^"]*"/.exec(await contentOf(id))![0]);
        await visit(browser, address, async ({ page }) => {
          await page
            .locator('pathway-overview')
            .getByRole('heading', { name: 'As it was' })
            .waitFor();
          assert.equal(
            await page.locator('career-pathway').getAttribute('src'),
            '/followed.json?a=1&b=2',
          );
        });
        if (role === 'administrator') return;
        await write('As it is');
        await page.reload();
        await blockEditorIsReady(page);
        await previewShows(page, 'As it is');
        await update(page);
        assert.match(await contentOf(id), /<h2[^>]*>As it is/);
      });
    assert.equal(addresses[0], addresses[1]);
  });

  it('takes an uploaded file, and gives back what was taken back', () =>
    as('author', 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      const block = await addBlock(page);
      await block
        .locator('input[type=file]')
        .setInputFiles('tests/hosts/support/wordpress/guide.yaml');
      await previewShows(block, 'Cook to Baker');
      await block.getByText('Nothing wrong with it.').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await block.locator('.pathway-editor-preview').waitFor({ state: 'hidden' });
      assert.equal(await documentField(block).inputValue(), '');
    }));

  it('stays whole when an author saves what an administrator has written', async () => {
    let id = 0;
    let address = '';
    await as('administrator', 'wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      const block = await addBlock(page);
      await documentField(block).fill(text);
      await previewShows(block, TITLE);
      ({ id, address } = await publish(page));
    });
    await wordpress.php(
      `wp_update_post( array( 'ID' => ${String(id)}, 'post_author' => get_user_by( 'login', 'author' )->ID ) ); delete_post_meta( ${String(id)}, '_edit_lock' );`,
    );
    await as('author', `wp-admin/post.php?post=${String(id)}&action=edit`, async (page) => {
      await blockEditorIsReady(page);
      await previewShows(page, TITLE);
      await page.getByRole('textbox', { name: 'Add title' }).fill('The author’s now');
      await update(page);
    });
    assert.equal(await contentOf(id), saved);
    await visit(browser, address, (visit) => showsTheGuide(browser, visit));
  });

  it('works in the classic editor and a classic theme', async () => {
    await useTheme('twentytwentyone');
    await withCode(`add_filter( 'use_block_editor_for_post', '__return_false' );`, () =>
      as('author', 'wp-admin/post-new.php', async (page) => {
        await page.getByLabel('Add title').fill('A classic guide');
        const body = page.locator('#content_ifr').contentFrame().locator('body');
        await body.click();
        await page.keyboard.type('Before the guide.');
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Add career guide' }).click();
        const dialog = page.getByRole('dialog', { name: 'Career guide' });
        await documentField(dialog).fill(text);
        await previewShows(dialog, TITLE);
        await dialog.getByRole('button', { name: 'Put it into the text' }).click();
        await body.getByText(`Career guide: ${TITLE}`).waitFor();
        await page.locator('#publish').click();
        await page.getByText('Post published.').waitFor();
        const address = (await page.locator('#sample-permalink a').getAttribute('href'))!;
        await visit(browser, address, async (visit) => {
          await showsTheGuide(browser, visit);
          await keepsTicks(visit.page);
          await visit.page.getByText('Before the guide.').waitFor();
        });
        await isReadWithoutScript(address);

        // Saved once more, and its guide changed.
        await body.getByText(`Career guide: ${TITLE}`).click();
        await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
        await documentField(dialog).fill(text.replace(TITLE, 'Another title'));
        await previewShows(dialog, 'Another title');
        await dialog.getByRole('button', { name: 'Put it into the text' }).click();
        await page.locator('#publish').click();
        await page.getByText('Post updated.').waitFor();
        classic = await wordpress.php(
          `echo get_post( url_to_postid( '${address}' ) )->post_content;`,
        );
        await visit(browser, address, ({ page }) =>
          page
            .locator('pathway-overview')
            .getByRole('heading', { name: 'Another title' })
            .waitFor(),
        );
      }),
    );
    await visit(browser, await post(saved), (visit) => showsTheGuide(browser, visit));

    // The plugin off, words are all that is left.
    const address = await post(classic);
    await wordpress.php(`deactivate_plugins( 'pathway-elements/pathway-elements.php' );`);
    try {
      await visit(browser, address, async ({ page }) => {
        await page.getByRole('heading', { name: 'Another title' }).waitFor();
        assert.doesNotMatch(await page.locator('.entry-content').innerText(), /\S{60}/);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 1280, `the page is ${String(width)} pixels wide`);
      });
    } finally {
      await wordpress.php(`activate_plugin( 'pathway-elements/pathway-elements.php' );`);
    }
    await useTheme('twentytwentythree');
  });

  it('keeps in the classic editor what a hand has written, and puts nothing in that has not been looked at', async () => {
    const address = await post(
      classic.replace('[career_pathway ', '[career_pathway heading_level="3" '),
    );
    const id = await wordpress.php(`echo url_to_postid( '${address}' );`);
    await withCode(`add_filter( 'use_block_editor_for_post', '__return_false' );`, () =>
      as('editor', `wp-admin/post.php?post=${id}&action=edit`, async (page) => {
        const body = page.locator('#content_ifr').contentFrame().locator('body');
        await body.getByText('Career guide: Another title').click();
        await page.getByRole('button', { name: 'Edit', exact: true }).last().click();
        const dialog = page.getByRole('dialog', { name: 'Career guide' });
        await previewShows(dialog, 'Another title');
        const done = dialog.getByRole('button', { name: 'Put it into the text' });
        const wasReady = await documentField(dialog).evaluate((field: HTMLTextAreaElement) => {
          field.value = field.value.replace('"title": "Another title', '"title": "C < D & [E]');
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const dialog = field.closest('dialog')!;
          return dialog.querySelector('.button-primary')!.ariaDisabled !== 'true';
        });
        assert.ok(!wasReady, 'a guide could be put in that has not been looked at');
        await dialog.locator('.button-primary:not([aria-disabled=true])').waitFor();
        await done.click();
        await body.getByText('Career guide: C D E').waitFor();
        await page.locator('#publish').click();
        await page.getByText('Post updated.').waitFor();
        await visit(browser, address, ({ page }) =>
          page
            .locator('pathway-overview')
            .getByRole('heading', { level: 3, name: 'C < D & [E]' })
            .waitFor(),
        );

        // Without the visual editor, and what is given up is asked for.
        await page.getByRole('button', { name: 'Text', exact: true }).click();
        await page.locator('#content').evaluate((field: HTMLTextAreaElement) => {
          field.focus();
          const caret = field.value.indexOf('data-document');
          field.setSelectionRange(caret, caret);
        });
        await page.getByRole('button', { name: 'Add career guide' }).click();
        await previewShows(dialog, 'C < D & [E]');
        await documentField(dialog).fill(text);
        page.once('dialog', (question) => void question.dismiss());
        await page.keyboard.press('Escape');
        await previewShows(dialog, TITLE);
        await dialog.locator('.button-primary:not([aria-disabled=true])').waitFor();
        await done.click();
        const written = await page.locator('#content').inputValue();
        assert.equal(written.match(/\[career_pathway/g)?.length, 1);
        assert.match(written, /heading_level="3"/);
      }),
    );
  });

  it('can be edited among widgets', async () => {
    await useTheme('twentytwentyone');
    await as('administrator', 'wp-admin/widgets.php', async (page) => {
      await page.waitForFunction(() => {
        const { wp } = window as unknown as Partial<BlockEditorWindow>;
        return wp?.data.select('core/block-editor').getBlocks().length;
      });
      await page.evaluate(() => {
        const { wp } = window as unknown as BlockEditorWindow;
        const [area] = wp.data.select('core/block-editor').getBlocks();
        wp.data
          .dispatch('core/block-editor')
          .insertBlock(wp.blocks.createBlock('pathway-elements/career-pathway'), 0, area!.clientId);
      });
      await documentField(page).fill(text);
      await previewShows(page, TITLE);
    });
    await useTheme('twentytwentythree');
  });

  it('is found by the name that its author has given it, has an excerpt, and outlives a release', async () => {
    const address = await post(
      saved
        .replace('<div class="wp-block', '<div id="my-guide" class="wp-block')
        .replace(/data-version="[^"]*"/, 'data-version="0.0.1"'),
    );
    await visit(browser, `${address}#my-guide`, async (visit) => {
      await showsTheGuide(browser, visit);
      await visit.page.locator('#my-guide:target career-pathway').waitFor();
    });
    const excerpt = await wordpress.php(
      `echo get_the_excerpt( url_to_postid( '${address}' ) ), wp_script_is( 'pathway-elements' ) ? 'with the script' : '';`,
    );
    assert.match(excerpt, /Backend Developer/);
    assert.doesNotMatch(excerpt, /with the script|version/);
  });

  it('shows a document that has an address, by shortcode', async () => {
    await wordpress.php(`file_put_contents( ABSPATH . 'guide.json', ${quoted(text)} );`);
    const address = await post(
      '[career_pathway src="/guide.json"]\n\nAnd [[career_pathway]] is how.',
    );
    await visit(browser, address, async (visit) => {
      await showsTheGuide(browser, visit);
      await visit.page.getByText('And [career_pathway] is how.').waitFor();
    });
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      '"><img src=x onerror=alert(1)>',
    ])
      await visit(
        browser,
        await post(`[career_pathway src='${src}']Words[/career_pathway]`),
        async ({ page }) => {
          await page.getByText('Words').waitFor();
          assert.equal(
            await page.locator('[src^="javascript:"], [src^="data:"], [onerror]').count(),
            0,
          );
        },
      );
  });

  it('takes colour and storage from the settings, and says what colour it can’t use', async () => {
    const address = await post(saved);
    await as(
      'administrator',
      'wp-admin/options-general.php?page=pathway_elements',
      async (page) => {
        await page.getByLabel('Colour').fill('rebeccapurple');
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await page.getByText('“rebeccapurple” is no colour that can be used.').waitFor();
        await page.getByLabel('Colour').fill('#7a3b0c');
        await page.getByLabel('Progress is kept').selectOption('none');
        await page.getByRole('button', { name: 'Save Changes' }).click();
        await page.getByText('Settings saved.').waitFor();
      },
    );
    await visit(browser, address, async ({ page }) => {
      const guide = page.locator('career-pathway');
      await guide.locator('pathway-overview').getByRole('heading', { name: TITLE }).waitFor();
      assert.equal(await guide.getAttribute('storage'), 'none');
      assert.equal(
        await guide.evaluate((element) =>
          getComputedStyle(element).getPropertyValue('--pathway-accent'),
        ),
        '#7a3b0c',
      );
    });
    await wordpress.php(`delete_option( 'pathway_elements' );`);
  });

  it('is not for authors to set', () =>
    as('author', 'wp-admin/profile.php', async (page) => {
      const response = await page.goto(
        `${wordpress.origin}/wp-admin/options-general.php?page=pathway_elements`,
      );
      assert.equal(response?.status(), 403);
    }));

  it('shows the guide with an old script that a cache has kept', async () => {
    const address = await post(saved);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const warning = page.waitForEvent('console', (message) => message.type() === 'warning');
      await page.route(/kit\/.*\.js/, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replaceAll('0.1.0', '0.0.9');
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      await page.locator('pathway-overview').getByRole('heading', { name: TITLE }).waitFor();
      assert.match((await warning).text(), /made by version 0\.1\.0.*0\.0\.9/s);

      // And whose pieces are gone from the server.
      await page.route(/kit\/pieces\//, (route) => route.fulfill({ status: 404 }));
      await page.goto(`${address}?again`);
      await page.locator('pathway-overview').getByRole('heading', { name: TITLE }).waitFor();
      await page.getByText('This part can’t be shown right now').first().waitFor();
    } finally {
      await context.close();
    }
  });

  it('looks as it should in a theme that styles every list and disclosure', async () => {
    const address = await post(saved);
    const looks = async () => {
      const seen: string[] = [];
      const measure = async (page: Page, items: string) => {
        const measured = await page.locator(items).evaluateAll((elements) =>
          elements.map((element) => {
            const { border, padding, margin, backgroundColor, listStyle } =
              getComputedStyle(element);
            const { height } = element.getBoundingClientRect();
            return [border, padding, margin, backgroundColor, listStyle, height].join(' ');
          }),
        );
        assert.ok(measured.length > 10);
        seen.push(...measured);
      };
      await visit(
        browser,
        address,
        ({ page }) => measure(page, '.pathway-static :is(li, details)'),
        {
          javaScriptEnabled: false,
        },
      );
      await visit(browser, address, async (visit) => {
        await showsTheGuide(browser, visit);
        await measure(
          visit.page,
          ':is(skill-list, roadmap-timeline, pathway-faq) :is(li, details)',
        );
      });
      return seen;
    };
    const before = await looks();
    await withCode(
      `add_action( 'wp_head', function () { echo '<style>li { padding: 13px; margin: 17px; list-style: square; background: yellow; } .entry-content li, .wp-block-post-content li { border: 5px solid red; } details { padding: 30px; border: 3px dashed; } details summary { display: block; font-size: 3em; }</style>'; }, 99 );`,
      async () => assert.deepEqual(await looks(), before),
    );
  });

  it('is words without a script in a feed', async () => {
    await post(saved, 'For the feed');
    const feed = await (await fetch(`${wordpress.origin}/feed/`)).text();
    assert.match(feed, /Andrew Ng/);
    assert.ok(!/<career-pathway|application\/json/.test(feed));
  });

  it('works in a network of sites, for editors of one of them', async () => {
    await wordpress.makeNetwork();
    // WordPress drops the colon before a port.
    await wordpress.php(
      `$host = getenv( 'WORDPRESS_HOST' );
      $site = wp_insert_site( array( 'domain' => $host, 'path' => '/second/', 'title' => 'Second', 'user_id' => 1 ) );
      $wpdb->update( $wpdb->blogs, array( 'domain' => $host ), array( 'blog_id' => $site ) );
      clean_blog_cache( $site );
      foreach ( array( 'home', 'siteurl' ) as $option ) { update_blog_option( $site, $option, "http://$host/second" ); }
      activate_plugin( 'pathway-elements/pathway-elements.php', '', true );
      add_user_to_blog( $site, get_user_by( 'login', 'editor' )->ID, 'editor' );
      switch_to_blog( $site );
      update_option( 'permalink_structure', '/%postname%/' );
      switch_theme( 'twentytwentythree' );`,
    );
    await as('editor', 'second/wp-admin/post-new.php', async (page) => {
      await blockEditorIsReady(page);
      await page.getByRole('textbox', { name: 'Add title' }).fill('A guide in a network');
      const block = await addBlock(page);
      await documentField(block).fill(text);
      await previewShows(block, TITLE);
      const { address } = await publish(page);
      assert.match(address, /\/second\//);
      await visit(browser, address, async (visit) => {
        await showsTheGuide(browser, visit);
        await keepsTicks(visit.page);
      });
    });
  });

  it('leaves PHP nothing to complain of', async () => {
    const ours = (await wordpress.complaints()).filter((line) =>
      /plugins\/pathway-elements|PHP Fatal/.test(line),
    );
    assert.deepEqual(ours, []);
  });
});
