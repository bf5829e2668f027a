import type { Page } from '@playwright/test';
import { openAdmin, words } from './support/admin';
import { startInstance, type Address } from './support/instance';
import { cmsMessages } from './support/words';
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
  await openAdmin(page, entente);
  await publishHeadline(page, entente, edited, headline);
  await expect(async () => {
    await page.goto(entente.siteUrl + article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
});

test('while the site is away the editor reads that it will show it, and then that it does', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const instance = await startInstance();
  try {
    await openAdmin(page, instance);
    await instance.stopSite();
    await publishHeadline(page, instance, headline, edited);
    await expect(liveStatus(page)).toHaveText(cmsMessages.live.waiting, { timeout: 15_000 });
    await instance.startSite();
    await expect(liveStatus(page)).toHaveText(onPages, { timeout: 15_000 });
    const visitor = await fetch(instance.siteUrl + article);
    expect(await visitor.text()).toContain(edited);
  } finally {
    await instance.stop();
  }
});

/** What the admin says beside the form about the last change. */
const liveStatus = (page: Page) =>
  page.getByRole('status', { name: cmsMessages.live.title, exact: true });

const onPages = /^En ligne sur \d+ pages, [\d,]+\s(s|min)\.$/;

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
