import { expect, test } from './support/test';
import { story, storyLocales } from './support/story';
import { localeFile, messagesOf, plain } from './support/words';

test.use({ javaScriptEnabled: false });

for (const locale of storyLocales) {
  const { segments, vocabularies } = localeFile(locale);
  const words = messagesOf(locale).registry;
  const register = `/${locale}/${segments.agreement}`;

  test(`the register can be seen on a day one chooses, in ${locale}`, async ({ page }) => {
    await page.goto(register);
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
      const entries = html.match(/<article[\s>]/g)?.length ?? 0;
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
