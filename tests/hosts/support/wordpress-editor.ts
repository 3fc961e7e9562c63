/** What an author does in WordPress's two editors. */
import type { Locator, Page } from 'playwright-core';

interface Block {
  readonly clientId: string;
  readonly name: string;
  readonly isValid: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What of the block editor's own data the tests look at. */
export interface BlockEditorWindow {
  readonly wp: {
    readonly blocks: { createBlock(name: string): Block };
    readonly data: {
      select(store: 'core/editor'): {
        getCurrentPostId(): number;
        getPermalink(): string;
        isEditedPostDirty(): boolean;
      };
      select(store: 'core/block-editor'): { getBlocks(): readonly Block[] };
      select(store: 'core/preferences'): unknown;
      dispatch(store: 'core/block-editor'): {
        insertBlock(block: Block, index: number, parent: string): void;
      };
      dispatch(store: 'core/preferences'): {
        set(scope: string, name: string, value: boolean): void;
      };
    };
  };
}

export const documentField = (within: Page | Locator): Locator =>
  within.getByLabel('The guide’s document');

/** Waits until the block editor can be worked in. */
export async function blockEditorIsReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { wp } = window as unknown as Partial<BlockEditorWindow>;
    return Boolean(wp?.data.select('core/editor').getCurrentPostId());
  });
  await page.evaluate(() => {
    const { wp } = window as unknown as BlockEditorWindow;
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
}

/** Adds a block “Career guide” at the end of a post with a title. */
export async function addBlock(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Add default block' }).last().click();
  await page.keyboard.type('/career');
  await page.getByRole('option', { name: 'Career guide' }).click();
  return page.getByRole('document', { name: 'Block: Career guide' }).last();
}

/** Waits until the guide can be seen in the preview. */
export const previewShows = (within: Page | Locator, text: string): Promise<void> =>
  within
    .locator('.pathway-editor-preview')
    .contentFrame()
    .getByRole('heading', { name: text })
    .first()
    .waitFor();

export interface Published {
  readonly id: number;
  readonly address: string;
}

export async function publish(page: Page): Promise<Published> {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const panel = page.locator('.editor-post-publish-panel');
  await panel.getByRole('button', { name: 'Publish', exact: true }).click();
  await panel.getByText('is now live').first().waitFor();
  return page.evaluate(() => {
    const editor = (window as unknown as BlockEditorWindow).wp.data.select('core/editor');
    return { id: editor.getCurrentPostId(), address: editor.getPermalink() };
  });
}

export async function update(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Update', exact: true }).click();
  await page.getByText('Post updated.').first().waitFor();
}

export const blocksOf = (page: Page): Promise<readonly Block[]> =>
  page.evaluate(() =>
    (window as unknown as BlockEditorWindow).wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ clientId, name, isValid, attributes }) => ({ clientId, name, isValid, attributes })),
  );

export const isDirty = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    (window as unknown as BlockEditorWindow).wp.data.select('core/editor').isEditedPostDirty(),
  );
