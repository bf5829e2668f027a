import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { storyLocales } from './support/story';
import { expect, test } from './support/test';
import { localeFile, messagesOf } from './support/words';

const SCRIPT_LIMIT = 3_000;

const searchPath = (locale: string) => `/${locale}/${localeFile(locale).segments.search}`;
const typed = { fr: 'jumelages erlangen', en: 'twinned erlangen' } as const;

for (const locale of storyLocales) {
  const words = messagesOf(locale).search;
  const { segments } = localeFile(locale);

  test(`one searches from any page, without a script, in ${locale}`, async ({
    browser,
    entente,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${entente.siteUrl}/${locale}/${segments.privacy}`);
    await page.getByRole('searchbox', { name: words.field }).fill(typed[locale]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${searchPath(locale)}\\?q=`));
    await expect(page.getByRole('status')).toHaveText(/^\d+ /);
    await expect(page).toHaveTitle(/^\d+ /);
    const first = page.getByRole('article').first();
    await expect(first.getByRole('heading')).toContainText('Erlangen');
    await expect(first.locator('mark').first()).toBeVisible();
    const refine = page.getByRole('navigation', { name: words.refine });
    await refine.getByRole('link', { name: words.typesAll.agreement, exact: true }).click();
    await expect(page).toHaveURL(/type=agreement/);
    await page.getByRole('article').first().getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${segments.agreement}/`));
    await context.close();
  });

  test(`the field suggests pages, with the keyboard, in ${locale}`, async ({ page }) => {
    await page.goto(searchPath(locale));
    await page.waitForFunction(() => customElements.get('entente-suggest') !== undefined);
    const field = page.getByRole('combobox', { name: words.field });
    await field.focus();
    await page.keyboard.type('erlang');
    const options = page.getByRole('listbox', { name: words.suggestions }).getByRole('option');
    await expect(options.first()).toContainText('Erlangen');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(field).toHaveValue('erlang');
    await page.keyboard.type('e');
    await expect(options.first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/erlangen/);
  });

  test(`a slip is corrected, and said, in ${locale}`, async ({ page }) => {
    await page.goto(`${searchPath(locale)}?q=Quebek`);
    await expect(page.getByText(/Quebek/).last()).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText('Québec');
  });

  test(`a page that is not there has a field to search from, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/no-such-page-here`);
    await page.getByRole('main').getByRole('searchbox', { name: words.field }).fill('Brno');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').first()).toContainText('Brno');
  });
}

const bad: [name: string, query: string][] = [
  ['10,000 characters', `q=${'a'.repeat(10_000)}`],
  ['operators', 'q=%22a%22+OR+NEAR(b)+*+-+%7Bc%7D+:+^'],
  ['quotes', `q=%27%27%27%22%22`],
  ['NUL', 'q=Rennes%00'],
  ['half a character', 'q=%ED%A0%80'],
  ['broken escapes', 'q=%ff%'],
  ['only stop words', 'q=le+la+les'],
  ['facets that are none', 'q=rennes&type=x&year=abc&partner=../..'],
  ['a facet 1,000 times', `q=rennes&${'type=agreement&'.repeat(1_000)}`],
  ['a script', 'q=<script>alert(1)</script>&<b>=1'],
];

for (const [name, query] of bad) {
  test(`${name}: a page in words, nothing of it kept or run`, async ({ request }) => {
    const response = await request.get(`/fr/recherche?${query}`);
    expect(response.status()).toBe(200);
    const html = await response.text();
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain('<script>alert');
    expect(response.headers()['cache-control']).toContain('no-store');
  });
}

test('the script is small', () => {
  const script = readFileSync(new URL('../public/search-suggest.js', import.meta.url));
  expect(gzipSync(script).length).toBeLessThanOrEqual(SCRIPT_LIMIT);
});
