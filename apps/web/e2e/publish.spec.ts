import { signIntoAdmin } from './support/admin';
import { liveStatus, onPages, publishHeadline } from './support/publishing';
import { expect, test } from './support/test';

const headline = 'Comment ce registre écrit les dates';
const edited = `Comment ce registre écrit ses dates, ${Date.now()}`;
const article = '/fr/actualites/comment-ce-registre-ecrit-les-dates';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('an editor changes a headline, publishes, and a visitor sees it everywhere', async ({
  page,
  browser,
  entente,
}) => {
  const context = await browser.newContext({ baseURL: entente.siteUrl });
  const visitor = await context.newPage();
  await visitor.goto(article);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(headline);

  await signIntoAdmin(page, entente);
  await publishHeadline(page, entente, headline, edited);
  await expect(liveStatus(page)).toHaveText(onPages, { timeout: 10_000 });
  const shown = page.getByRole('link', { name: article, exact: true });
  await expect(shown).toHaveAttribute('href', entente.siteUrl + article);

  for (const path of [article, '/fr/actualites', '/fr']) {
    await expect(async () => {
      await visitor.goto(path);
      await expect(visitor.getByRole('main')).toContainText(edited, { timeout: 500 });
    }).toPass({ timeout: 10_000 });
  }
  await context.close();
});

test('and when the headline is put back, the visitor sees that too', async ({ page, entente }) => {
  await signIntoAdmin(page, entente);
  await publishHeadline(page, entente, edited, headline);
  await expect(async () => {
    await page.goto(entente.siteUrl + article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
});
