import { gzipSync } from 'node:zlib';
import { unzipSync, strFromU8 } from 'fflate';
import type { APIRequestContext, Page } from '@playwright/test';
import { sitemapPaths } from './support/sitemap';
import { story, storyLocales } from './support/story';
import { expect, test } from './support/test';
import { localeFile, messagesOf, plain } from './support/words';

const PAGE_LIMIT = 12_000;

const pressPath = (locale: string) => `/${locale}/${localeFile(locale).segments.press}`;
const slugOf = (path: string) => path.split('/').at(-1) ?? '';
const kitPath = (locale: 'fr' | 'en') =>
  `${pressPath(locale)}/${slugOf(story[locale].article)}.zip`;
const kitLinks = (page: Page) => page.locator('a[href$=".zip"]');

async function kitOf(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  expect(response.status()).toBe(200);
  return { response, files: unzipSync(new Uint8Array(await response.body())) };
}

for (const locale of storyLocales) {
  const words = messagesOf(locale).press;

  test(`the press page leads to a kit with text, PDF, pictures and credits, in ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('link', { name: messagesOf(locale).chrome.press, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${pressPath(locale)}$`));
    await expect(page.getByRole('heading', { level: 2, name: words.contacts })).toBeVisible();
    const path = await kitLinks(page).first().getAttribute('href');
    expect(path).toBe(kitPath(locale));
    const { response, files } = await kitOf(request, path ?? '');
    const slug = slugOf(story[locale].article);
    expect(response.headers()['content-type']).toBe('application/zip');
    expect(response.headers()['content-disposition']).toBe(
      `attachment; filename="${slug}-${locale}.zip"`,
    );
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining([`${slug}.txt`, `${slug}.pdf`, `${words.credits.file}.txt`]),
    );
    const pictures = names.filter((name) => /-\d+\.(webp|jpe?g|png|avif)$/.test(name));
    expect(pictures.length).toBeGreaterThan(0);
    const credits = strFromU8(files[`${words.credits.file}.txt`] ?? new Uint8Array());
    for (const picture of pictures) expect(credits).toContain(picture);
  });

  test(`the kit says what the page says, and nothing of what is not published, in ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(story[locale].article);
    const headline = plain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    const { files } = await kitOf(request, kitPath(locale));
    const text = plain(
      strFromU8(files[`${slugOf(story[locale].article)}.txt`] ?? new Uint8Array()),
    );
    expect(text).toContain(headline);
    const article = plain(await page.getByRole('main').innerText());
    const lead = text.split(' ').slice(20, 30).join(' ');
    expect(article).toContain(lead);
  });

  test(`a kit asked for again is not sent again, in ${locale}`, async ({ request }) => {
    const first = await request.get(kitPath(locale));
    const { etag } = first.headers();
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await request.get(kitPath(locale), { headers: { 'If-None-Match': etag ?? '' } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
  });

  test(`the press page is light, runs nothing and is in the sitemap, in ${locale}`, async ({
    request,
    entente,
  }) => {
    const response = await request.get(pressPath(locale));
    const html = await response.text();
    expect(gzipSync(html).length).toBeLessThanOrEqual(PAGE_LIMIT);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(await sitemapPaths(entente.siteUrl)).toContain(pressPath(locale));
  });

  test(`every contact and every kit of the press page is reached with Tab, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(pressPath(locale));
    const wanted = await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(wanted.length).toBeGreaterThan(2);
    await page.locator('main').focus();
    const reached: (string | null)[] = [];
    for (const _ of wanted) {
      await page.keyboard.press('Tab');
      reached.push(await page.locator(':focus').getAttribute('href'));
    }
    expect(reached).toEqual(wanted);
  });
}

test('only a press release that has a page has a kit', async ({ request }) => {
  const press = pressPath('fr');
  const missing = [
    `${press}/inconnu.zip`,
    `${press}/soixante-ans-avec-brno.zip`,
    '/fr/carte/a.zip',
  ];
  for (const path of missing) {
    const response = await request.get(path);
    expect({ path, status: response.status() }).toEqual({ path, status: 404 });
  }
});
