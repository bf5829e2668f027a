/**
 * Writes a post in WordPress's editor as its administrator: a title, a sentence, the address pasted
 * alone on its line, published.
 * @param {{ origin: string, password: string, pasted: string }} options
 * @returns {Promise<{ post: string, picture: Buffer }>} address of the post; what the editor showed
 */
export async function pasteInEditor(browser, { origin, password, pasted }) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const tab = await context.newPage();
  await tab.goto(`${origin}/wp-login.php`);
  await tab.fill('#user_login', 'admin');
  await tab.fill('#user_pass', password);
  await tab.click('#wp-submit');
  await tab.waitForURL(`${origin}/wp-admin/**`);
  await tab.goto(`${origin}/wp-admin/post-new.php`);
  await tab.waitForFunction(() => 'wp' in globalThis && globalThis.wp.data);
  await tab.evaluate(() =>
    globalThis.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );
  await tab.locator('.editor-post-title__input').click();
  await tab.keyboard.type('Un accord avec nous');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('Voici ce que nous avons signé :');
  await tab.keyboard.press('Enter');
  // Pasted on an empty line an https address becomes this block by itself; the site under trial is
  // on http, which the editor takes for text.
  await tab.keyboard.type('/embed');
  await tab.locator('.components-autocomplete__result.is-selected').waitFor();
  await tab.keyboard.press('Enter');
  const field = tab.locator('.wp-block-embed input[type=url]');
  await field.click();
  await tab.evaluate((text) => navigator.clipboard.writeText(text), pasted);
  await tab.keyboard.press('Control+V');
  await tab.keyboard.press('Enter');
  const frame = tab.frameLocator('.wp-block-embed .wp-block-embed__wrapper iframe');
  await frame
    .locator(`a[href="${new URL(pasted).pathname}"]`)
    .first()
    .waitFor();
  const picture = await tab.screenshot();
  await tab.locator('.editor-post-publish-panel__toggle').click();
  await tab.locator('.editor-post-publish-button').click();
  const link = tab.locator('.post-publish-panel__postpublish-buttons a.components-button').first();
  await link.waitFor();
  const post = await link.getAttribute('href');
  await context.close();
  return { post, picture };
}
