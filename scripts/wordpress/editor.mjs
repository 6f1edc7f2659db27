// The hands of a coordinator in WordPress: what she clicks, in the order in which she does. Names are those of the page, not of our code.
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 20_000;

/** Waits for what it is asked; tells what was waited for when it does not come. */
export async function until(what, ask, patience = PATIENCE) {
  for (const end = Date.now() + patience; ; await wait(100)) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
  }
}

/** Not typed: WordPress moves the cursor a moment after the page is there, and letters would get lost. */
export async function signIn(page, url, name) {
  await page.goto(`${url}/wp-login.php`);
  for (const field of ['#user_login', '#user_pass']) await page.$eval(field, (input, text) => (input.value = text), name);
  await page.click('#wp-submit');
  await until(`${name} is logged in`, () => page.$('#wpadminbar'));
  // a page that was left half-written
  page.on('dialog', (dialog) => dialog.accept());
}

/** Clicks what has this text, the first of its kind that is to be seen; once more when it was drawn anew in that moment. */
export function press(frame, selector, text) {
  return until(`${selector} „${text}“`, async () => {
    const handle = await frame.evaluateHandle(
      (css, wanted) =>
        [...document.querySelectorAll(css)].find(
          (one) => one.checkVisibility() && [one.textContent.trim(), one.getAttribute('aria-label')].includes(wanted),
        ),
      selector,
      text,
    );
    const found = handle.asElement();
    await found.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await found.click();
    return true;
  });
}

/** A new page in the block editor, with its title; the greeting that WordPress shows once is closed. */
export async function newPage(page, url, title) {
  await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
  await until('the editor', () => page.$('.edit-post-header, .editor-header'));
  await page.evaluate(() => {
    const preferences = globalThis.wp.data.dispatch('core/preferences');
    for (const scope of ['core/edit-post', 'core']) {
      preferences.set(scope, 'welcomeGuide', false);
      preferences.set(scope, 'enableChoosePatternModal', false);
      preferences.set(scope, 'fullscreenMode', false);
    }
  });
  // what newer versions offer to begin with, a moment later
  for (let looks = 0; looks < 15; looks++, await wait(100))
    if (await page.$('.components-modal__screen-overlay')) await page.keyboard.press('Escape');
  // the frame, where there is one, is made anew while the editor starts, and what was typed is gone
  const read = () => page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostAttribute('title'));
  await until('the title', async () => {
    const canvas = await canvasOf(page);
    await canvas.click('.wp-block-post-title', { count: 3 });
    await page.keyboard.type(title);
    await wait(500);
    return (await read()) === title;
  });
  return canvasOf(page);
}

/** Newer versions keep the page in a frame of its own. */
export async function canvasOf(page) {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page;
}

/** Through the inserter, by the name of the block. */
export async function insertBlock(page, canvas, name) {
  const toggle = '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle';
  const open = () => page.$('.block-editor-inserter__search input');
  if (!(await open())) await page.click(toggle);
  const search = await until('the search for blocks', open);
  await search.click({ count: 3 });
  await search.type(name);
  // the list is still being put in order while the last letters are typed, and swallows a press
  const there = () => canvas.$('.wp-block-netz-map-element');
  for (let presses = 0; presses < 3 && !(await there()); presses++) {
    await wait(500);
    await press(page, '.block-editor-block-types-list__item', name);
    await until('the block', there, 3000).catch(() => {});
  }
  if (await page.$('.block-editor-inserter__search input')) await page.click(toggle);
}

/** Uploads from the place where the block asks for its file. */
export async function uploadIntoBlock(canvas, file) {
  const input = await until('the place for a file', () =>
    canvas.$('.wp-block-netz-map-element .components-form-file-upload input[type=file]'),
  );
  await input.uploadFile(file);
}

/** Uploads in the window of the media library, which a button of the block opens. */
export async function uploadThroughLibrary(page, canvas, button, file) {
  await press(canvas, '.wp-block-netz-map-element button', button);
  await until('the media library', () => page.$('.media-modal'));
  await page.evaluate(() => document.querySelector('.media-modal #menu-item-upload')?.click());
  const input = await until('its place for files', () => page.$('.moxie-shim input[type=file]'));
  await input.uploadFile(file);
  await until('the file is chosen', () => page.$('.media-modal .media-button-select:not([disabled])'));
  await page.click('.media-modal .media-button-select');
}

/** The column on the right, where the settings of the selected block stand. */
export async function openSettings(page) {
  if (!(await page.$('.block-editor-block-inspector'))) await press(page, '.interface-pinned-items button', 'Einstellungen');
  await until('the settings of the block', () => page.$('.netz-map-file'));
  await page.mouse.move(700, 62);
}

/** Both presses on „Veröffentlichen“, and the address of the page. */
export async function publish(page) {
  await press(page, '.edit-post-header button, .editor-header button', 'Veröffentlichen');
  await press(page, '.editor-post-publish-panel button', 'Veröffentlichen');
  await until('the page is published', () => page.$('.post-publish-panel__postpublish'));
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getPermalink());
}
