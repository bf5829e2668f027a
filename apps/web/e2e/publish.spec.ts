import type { Page } from '@playwright/test';
import { openAdmin, words } from './support/admin';
import type { Address } from './support/instance';
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

  await openAdmin(page, entente);
  await publishHeadline(page, entente, headline, edited);

  for (const path of [article, '/fr/actualites', '/fr']) {
    await expect(async () => {
      await visitor.goto(path);
      await expect(visitor.getByRole('main')).toContainText(edited, { timeout: 500 });
    }).toPass({ timeout: 10_000 });
  }
  await context.close();
});

test('and when the headline is put back, the visitor sees that too', async ({ page, entente }) => {
  await openAdmin(page, entente);
  await publishHeadline(page, entente, edited, headline);
  await expect(async () => {
    await page.goto(entente.siteUrl + article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
});

async function publishHeadline(page: Page, { cmsUrl }: Address, from: string, to: string) {
  const list = '/admin/content-manager/collection-types/api::article.article';
  await page.goto(`${cmsUrl}${list}?plugins[i18n][locale]=fr&pageSize=100`);
  await page.getByRole('gridcell', { name: from }).click();
  const field = page.locator('input[name=headline], textarea[name=headline]');
  await expect(field).toHaveValue(from);
  await field.fill(to);
  const published = page.waitForResponse((response) => /actions\/publish/.test(response.url()));
  await page.getByRole('button', { name: words.publish }).click();
  expect((await published).status()).toBe(200);
}
