import { expect, test } from './support/test';
import { messagesOf } from './support/words';

const sections = ['/fr/actualites', '/en/agreements', '/fr/intervenants', '/en'];
const slugs = [
  'no-such-slug',
  '%ff',
  '%00',
  '%2e%2e%2f',
  '..%2f..%2fetc%2fpasswd',
  'a'.repeat(300),
  '__proto__',
  'constructor',
  '_next',
  'api',
  '%F0%9F%8C%8D',
  'e%CC%81le%CC%81',
  '%E2%80%AEtxt',
];

for (const section of sections) {
  for (const slug of slugs) {
    test(`${section}/${slug.slice(0, 30)} is nobody's address: 4xx, never 500`, async ({
      request,
    }) => {
      const response = await request.get(`${section}/${slug}`, { maxRedirects: 1 });
      expect(response.status()).toBeGreaterThanOrEqual(400);
      expect(response.status()).toBeLessThan(500);
    });
  }
}

for (const section of sections) {
  test(`${section}/index leads to the page itself`, async ({ request }) => {
    const response = await request.get(`${section}/index`, { maxRedirects: 0 });
    expect([response.status(), response.headers().location]).toEqual([308, section]);
  });
}

for (const path of [
  '/xx',
  '/xx/actualites',
  '/fr-XX',
  '/de/news',
  '/__proto__',
  '/fr/news',
  '/en/actualites',
  '/styleguide',
]) {
  test(`${path} is of no known language: 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

for (const path of ['page/0', 'page/1', 'page/9999', 'page/-1', 'page/1e3', 'page/x']) {
  test(`/fr/actualites/${path} is not shown as a page of the list`, async ({ request }) => {
    const response = await request.get(`/fr/actualites/${path}`, { maxRedirects: 0 });
    expect([301, 308, 404]).toContain(response.status());
  });
}

for (const date of ['2020-13-01', '2020-02-30', '0000-00-00', 'hier', '2020-1-1']) {
  test(`the register on ${date}, which is no day, answers 404`, async ({ request }) => {
    expect((await request.get(`/fr/accords/au/${date}`)).status()).toBe(404);
  });
}

for (const locale of ['fr', 'en']) {
  test(`an unknown slug is answered in ${locale}, with ways on`, async ({ page }) => {
    const response = await page.goto(`/${locale}/no-such-page-here`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(
      page.getByRole('navigation', { name: messagesOf(locale).chrome.navigation }),
    ).toBeVisible();
  });
}

test('a query string and a false host change nothing in the page', async ({ request }) => {
  const clean = await (await request.get('/fr')).text();
  const dirty = await request.get('/fr?x=<script>alert(1)</script>', {
    headers: { 'x-forwarded-host': 'evil.example' },
  });
  expect(await dirty.text()).toBe(clean);
});
