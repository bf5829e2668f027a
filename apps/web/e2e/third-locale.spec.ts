import { rmSync, statSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';
import { startInstance, type Instance } from './support/instance';
import { sitemapPaths } from './support/sitemap';
import { localesFolder } from './support/thirdLocale';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const built = new URL('../.next/BUILD_ID', import.meta.url);
let folder: string;
let instance: Instance;
let builtAt: number;

test.beforeAll(async () => {
  // A whole CMS and site start here, beside the ones of the other worker.
  test.setTimeout(240_000);
  builtAt = statSync(built).mtimeMs;
  folder = localesFolder(['es', 'ar']);
  instance = await startInstance({ ENTENTE_LOCALES: 'fr,en,es,ar', ENTENTE_LOCALES_DIR: folder });
});
test.afterAll(async () => {
  await instance.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a third language is served from the same build, at addresses in its own words', async ({
  page,
}) => {
  const response = await page.goto(`${instance.siteUrl}/es`);
  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page
    .getByRole('navigation', { name: 'Secciones' })
    .getByRole('link', { name: 'Acuerdos' })
    .click();
  await expect(page).toHaveURL(`${instance.siteUrl}/es/acuerdos`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acuerdos');
  expect(statSync(built).mtimeMs).toBe(builtAt);
});

test('the third language is in the sitemap and in the language switch', async ({ page }) => {
  const paths = await sitemapPaths(instance.siteUrl);
  expect(paths).toEqual(expect.arrayContaining(['/es', '/es/noticias', '/es/accesibilidad']));
  await page.goto(`${instance.siteUrl}/fr`);
  const link = page.getByRole('navigation', { name: /./ }).getByRole('link', { name: 'Español' });
  await expect(link).toHaveAttribute('href', '/es');
  await expect(link).toHaveAttribute('hreflang', 'es');
});

/** Of what is visible: whether the page is wider than its window, and from which side it is read. */
const layoutOf = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('nav[aria-label="الأقسام"] a')]
      .map((link) => link.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    const [first, second] = links;
    return {
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      firstIsRight: !first || !second || first.top < second.top || first.left > second.left,
      // What is written in another language keeps its own direction.
      foreign: [...document.querySelectorAll('main [lang]')].map(
        (one) => `${one.getAttribute('lang')} ${getComputedStyle(one).direction}`,
      ),
    };
  });

/** An agreement of the demonstration, with parties whose names are in French, told in Arabic too. */
async function publishInArabic(request: APIRequestContext): Promise<void> {
  const headers = await signIn(request, instance);
  const put = async (type: string, name: string, data: object) => {
    const list = `/content-manager/collection-types/api::${type}.${type}`;
    const found = await request.get(`${list}?locale=fr&_q=${encodeURI(name)}`, { headers });
    const { results } = (await found.json()) as { results: { documentId: string }[] };
    const path = `${list}/${results[0]?.documentId}`;
    const written = await request.put(`${path}?locale=ar`, { headers, data });
    expect(written.status(), await written.text()).toBe(200);
    return path;
  };
  const cover = { alternativeText: 'ضفتان', name: 'ضفتان' };
  await put('media', 'Deux rives : Rennes et Erlangen', cover);
  const data = { title: 'اتفاقية توأمة، 27 مايو 1964' };
  const path = await put('agreement', 'Erlangen', data);
  const published = await request.post(`${path}/actions/publish?locale=ar`, { headers, data });
  expect(published.status(), await published.text()).toBe(200);
}

test('a language that is written from right to left is read from the right', async ({
  page,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: instance.cmsUrl });
  await publishInArabic(request);
  await request.dispose();
  const registry = `${instance.siteUrl}/ar/ittifaqat`;
  const entry = page.getByRole('main').getByRole('link', { name: 'اتفاقية توأمة' }).first();
  await expect(async () => {
    await page.goto(registry);
    await expect(entry).toBeVisible({ timeout: 1000 });
  }).toPass();
  const address = new URL((await entry.getAttribute('href')) ?? '', registry).href;
  for (const path of [`${instance.siteUrl}/ar`, registry, address])
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const { overflow, firstIsRight, foreign } = await layoutOf(page);
      expect([path, width, overflow, firstIsRight]).toEqual([path, width, 0, true]);
      expect(foreign.filter((one) => /^(fr|en) rtl|^ar ltr/.test(one))).toEqual([]);
      if (path === address) expect(foreign).toContain('fr ltr');
    }
});

test('an editor can write in the third language', async ({ playwright }) => {
  const request = await playwright.request.newContext({ baseURL: instance.cmsUrl });
  const headers = await signIn(request, instance);
  const locales = await request.get('/i18n/locales', { headers });
  expect(await locales.json()).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'es', isDefault: false })]),
  );
  await request.dispose();
});

test('a language that is not configured stays unknown', async ({ request }) => {
  expect((await request.get(`${instance.siteUrl}/de`)).status()).toBe(404);
  expect((await request.get(`${instance.siteUrl}/es/actualites`)).status()).toBe(404);
});
