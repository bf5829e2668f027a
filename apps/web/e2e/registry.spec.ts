import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { story, storyLocales } from './support/story';
import { localeFile, messagesOf, plain } from './support/words';

test.use({ javaScriptEnabled: false });

const plainRemove = (message: string, value: string) => message.replace('{value}', value);

for (const locale of storyLocales) {
  const { segments, vocabularies } = localeFile(locale);
  const words = messagesOf(locale).registry;
  const register = `/${locale}/${segments.agreement}`;

  test(`the register can be seen on a day one chooses, in ${locale}`, async ({ page }) => {
    await page.goto(register);
    await page.locator('summary', { hasText: words.label }).click();
    await page.getByLabel(words.date.title).fill('2020-01-01');
    await page.getByRole('button', { name: words.date.submit }).click();
    await expect(page).toHaveURL(`${register}/${segments['on-date']}/2020-01-01`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2020');
  });

  test(`a day that is none leads back to the register, in ${locale}`, async ({ page }) => {
    await page.goto(`${register}/${segments['on-date']}?date=2020-13-45`);
    await expect(page).toHaveURL(register);
  });

  test(`each way into the register shows as many agreements as it says, in ${locale}`, async ({
    page,
    request,
  }) => {
    await page.goto(register);
    await page.locator('summary', { hasText: words.label }).click();
    const ways = await page
      .getByRole('navigation', { name: words.label })
      .getByRole('listitem')
      .all();
    expect(ways.length).toBeGreaterThan(10);
    const expected: [href: string, count: number][] = [];
    for (const way of ways) {
      const href = (await way.getByRole('link').getAttribute('href')) ?? '';
      expected.push([href, Number((await way.textContent())?.match(/\d+$/)?.[0])]);
    }
    for (const [href, count] of expected) {
      const html = await (await request.get(href)).text();
      // One line is the table's head.
      const entries = (html.match(/<tr[\s>]/g)?.length ?? 1) - 1;
      expect([href, entries]).toEqual([href, count]);
    }
  });

  test(`agreements in force have an address, marked among the ways in, in ${locale}`, async ({
    page,
  }) => {
    const label = vocabularies.agreementStatus['in-force'];
    await page.goto(register);
    await page.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(
      { fr: '/fr/accords/etat/en-vigueur', en: '/en/agreements/status/in-force' }[locale],
    );
    await expect(page.getByRole('link', { name: label, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(plain(await page.title())).toContain(label.toLowerCase());
  });
}

for (const locale of storyLocales) {
  const { segments, vocabularies } = localeFile(locale);
  const words = messagesOf(locale).registry;
  const register = `/${locale}/${segments.agreement}`;
  const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') });

  test(`facets are combined, each with its number, and taken back one by one, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(register);
    await page
      .getByRole('link', { name: vocabularies.agreementStatus['in-force'], exact: true })
      .click();
    const strip = page.getByRole('navigation', { name: words.strip });
    await strip.getByRole('link', { name: '1960', exact: true }).click();
    await expect(page).toHaveURL(
      new RegExp(`${register}/${segments.selected}\\?.*1960&sort=title$`),
    );
    await expect(rows(page)).toHaveCount(3);
    await strip.getByRole('link', { name: '1964', exact: true }).click();
    await expect(rows(page)).toHaveCount(1);
    await page.locator('summary', { hasText: words.label }).click();
    for (const link of await page
      .getByRole('navigation', { name: words.label })
      .getByRole('listitem')
      .all())
      await expect(link).toContainText(/1$/);
    await page.getByRole('link', { name: plainRemove(words.remove, '1964') }).click();
    await expect(page).toHaveURL(
      { fr: '/fr/accords/etat/en-vigueur', en: '/en/agreements/status/in-force' }[locale],
    );
    await page.getByRole('link', { name: words.all }).click();
    await expect(page).toHaveURL(register);
  });

  test(`a column’s head puts the lines in its order, and again the other way, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(register);
    const years = async () =>
      await rows(page)
        .locator('td:nth-of-type(4) time')
        .evaluateAll((times) =>
          times.map((time) => time.getAttribute('datetime')?.slice(0, 4) ?? ''),
        );
    const head = page.getByRole('columnheader', { name: words.columns.signed });
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    const upwards = await years();
    expect(upwards.length).toBeGreaterThan(10);
    expect(upwards).toEqual([...upwards].sort());
    await head.getByRole('link').click();
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect(await years()).toEqual([...upwards].sort().reverse());
  });

  test(`a selection leads to the same in the other language, in ${locale}`, async ({ page }) => {
    const other = locale === 'fr' ? 'en' : 'fr';
    const file = localeFile(other).segments;
    await page.goto(
      `${register}/${segments.selected}?${segments['by-country']}=de&${segments['by-decade']}=1960&sort=partner`,
    );
    await page.getByRole('link', { name: localeFile(other).name }).click();
    await expect(page).toHaveURL(
      `/${other}/${file.agreement}/${file.selected}?${file['by-country']}=de&${file['by-decade']}=1960&sort=partner`,
    );
    await expect(rows(page)).toHaveCount(1);
  });

  test(`two agreements that are ticked stand side by side, and one alone is none to compare, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(register);
    const boxes = page.getByRole('checkbox');
    await page.getByRole('button', { name: words.compare }).click();
    await expect(page.getByText(words.compared.few)).toBeVisible();
    await page.goBack();
    await boxes.nth(0).check();
    await boxes.nth(3).check();
    await page.getByRole('button', { name: words.compare }).click();
    await expect(page).toHaveURL(/[?]id=[a-z0-9]+&id=[a-z0-9]+$/);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(2);
    await expect(
      table.getByRole('row', { name: words.compared.why }).getByRole('cell'),
    ).toHaveCount(2);
  });

  test(`what is shown is there as CSV, line for line, in ${locale}`, async ({ page, request }) => {
    await page.goto(
      `${register}/${segments.selected}?${segments['by-status']}=${{ fr: 'en-vigueur', en: 'in-force' }[locale]}&sort=-signed`,
    );
    const shown = await rows(page).count();
    const href = (await page.getByRole('link', { name: words.csv }).getAttribute('href')) ?? '';
    const answer = await request.get(href);
    expect(answer.headers()['content-type']).toBe('text/csv; charset=utf-8');
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(shown + 1);
    expect(lines[0]).toContain(words.columns.partner);
    for (const line of lines.slice(1)) expect(line).toMatch(/\/id\/agreement\/[a-z0-9]+$/);
  });

  test(`lines are at most 40 pixels high, and 64 on a telephone, in ${locale}`, async ({
    page,
  }) => {
    for (const [width, limit] of [
      [1280, 40],
      [1920, 40],
      [375, 64],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(register);
      const heights = await rows(page).evaluateAll((lines) =>
        lines.map((line) => line.getBoundingClientRect().height),
      );
      expect({ width, highest: Math.max(...heights) <= limit, heights }).toMatchObject({
        highest: true,
      });
    }
  });
}

test('a selection has one address: other words lead to it, one facet to its own file', async ({
  request,
}) => {
  const at = async (path: string) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    return [answer.status(), answer.headers()['location'] ?? null];
  };
  const own = '/fr/accords/selection?etat=signe&pays=ca&sort=title';
  expect(await at('/fr/accords/selection?pays=ca&sort=no-order&x=1&etat=signe')).toEqual([
    307,
    own,
  ]);
  expect(await at(own)).toEqual([200, null]);
  expect(await at('/fr/accords/selection?etat=signe&sort=title')).toEqual([
    307,
    '/fr/accords/etat/signe',
  ]);
  expect((await request.get(own)).headers()['cache-control']).toContain('s-maxage');
  expect((await request.get('/fr/actualites/selection?sort=title')).status()).toBe(404);
});

test('a cut of the register leads to the same cut in the other language', async ({ page }) => {
  await page.goto('/fr/accords/nature/jumelage');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/agreements/instrument/twinning');
});

for (const path of [
  '/fr/accords/etat/in-force',
  '/fr/accords/etat/brouillon',
  '/fr/accords/annee/1901',
  '/fr/accords/domaine/no-such-domain',
  '/en/agreements/etat/en-vigueur',
]) {
  test(`${path} leads to no agreement: 404`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404);
  });
}

test('an entry whose language was changed in its address is offered where it is', async ({
  page,
}) => {
  const slug = story.fr.article.split('/').at(-1) ?? '';
  const response = await page.goto(`/en/news/${slug}`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: story.en.article })).toBeVisible();
});
