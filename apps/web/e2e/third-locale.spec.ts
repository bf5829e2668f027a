import { rmSync, statSync } from 'node:fs';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';
import { startInstance, type Instance } from './support/instance';
import { sitemapPaths } from './support/sitemap';
import { spanishFolder } from './support/thirdLocale';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const built = new URL('../.next/BUILD_ID', import.meta.url);
let folder: string;
let instance: Instance;
let builtAt: number;

test.beforeAll(async () => {
  // A whole CMS and site start here, beside the ones of the other worker.
  test.setTimeout(240_000);
  builtAt = statSync(built).mtimeMs;
  folder = spanishFolder();
  instance = await startInstance({ ENTENTE_LOCALES: 'fr,en,es', ENTENTE_LOCALES_DIR: folder });
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
