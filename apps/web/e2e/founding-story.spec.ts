import { expect, test } from './support/test';
import { story, storyLocales, type StoryLocale } from './support/story';
import { localeFile, messagesOf, plain } from './support/words';

/** What the founding page says, and the words that a reader finds it in. */
const facts: Record<
  StoryLocale,
  [page: 'article' | 'agreement' | 'delegation' | 'visit', words: RegExp[]][]
> = {
  fr: [
    ['article', [/signé le mardi 9 avril 2024/, /du 7 au 12 avril 2024/, /réciprocité/]],
    ['article', [/économie/i, /enseignement supérieur et recherche/i, /culture et patrimoine/i]],
    ['article', [/Nathalie Appéré/, /Bruno Marchand/, /plus de dix ans/i]],
    ['article', [/Québec International/, /CAMP/, /CCI Rennes Saint-Malo/, /WTC/, /Poool/]],
    ['article', [/numérique/, /cybersécurité/, /mobilité intelligente/, /alimentaire/, /santé/]],
    ['article', [/Université de Rennes/, /Université Laval/, /INRS/, /conventions spécifiques/]],
    ['article', [/janvier 2023/, /Catherine Vallières-Roland/, /direction de la culture/]],
    ['article', [/appel à projets franco-québécois/, /intelligence artificielle/]],
    ['article', [/photos sont créditées « Rennes Métropole »/]],
    [
      'agreement',
      [/9 avril 2024/, /Rennes Métropole/, /Ville de Québec/, /Université Laval/, /INRS/],
    ],
    ['delegation', [/du 7 au 12 avril 2024/, /Nathalie Appéré/, /Bruno Marchand/]],
    ['visit', [/janvier 2023/, /Catherine Vallières-Roland/]],
  ],
  en: [
    ['article', [/signed on Tuesday 9 April 2024/, /from 7 to 12 April 2024/, /reciprocity/]],
    ['article', [/economy/i, /higher education and research/i, /culture and heritage/i]],
    ['article', [/Nathalie Appéré/, /Bruno Marchand/, /more than ten years/i]],
    ['article', [/Québec International/, /CAMP/, /CCI Rennes Saint-Malo/, /WTC/, /Poool/]],
    ['article', [/digital technology/, /cybersecurity/, /smart mobility/, /food/, /health/]],
    ['article', [/University of Rennes/, /Université Laval/, /INRS/, /specific agreements/]],
    ['article', [/January 2023/, /Catherine Vallières-Roland/, /department of culture/]],
    ['article', [/call for projects/, /artificial intelligence/]],
    ['article', [/photographs are credited “Rennes Métropole”/]],
    [
      'agreement',
      [/9 April 2024/, /Rennes Métropole/, /Ville de Québec/, /Université Laval/, /INRS/],
    ],
    ['delegation', [/from 7 to 12 April 2024/, /Nathalie Appéré/, /Bruno Marchand/]],
    ['visit', [/January 2023/, /Catherine Vallières-Roland/]],
  ],
};

for (const locale of storyLocales) {
  const here = story[locale];
  const words = messagesOf(locale);

  test(`a visitor finds the founding story from the home page, in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page
      .getByRole('navigation', { name: words.chrome.navigation })
      .getByRole('link', { name: words.sections.article })
      .click();
    await page.getByRole('link', { name: here.headline }).click();
    await expect(page).toHaveURL(here.article);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(here.headline);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  test(`the other language of the same page is one click away from ${locale}`, async ({ page }) => {
    const other = locale === 'fr' ? 'en' : 'fr';
    for (const kind of ['article', 'agreement', 'delegation', 'visit'] as const) {
      await page.goto(here[kind]);
      await page
        .getByRole('navigation', { name: words.chrome.languages })
        .getByRole('link', { name: localeFile(other).name })
        .click();
      await expect(page).toHaveURL(story[other][kind]);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    }
  });

  for (const [kind, expected] of facts[locale]) {
    test(`the ${kind} page tells in ${locale}: ${expected.join(' ')}`, async ({ page }) => {
      await page.goto(here[kind]);
      const text = plain(await page.getByRole('main').innerText());
      for (const fact of expected) expect(text).toMatch(fact);
    });
  }

  test(`what the two mayors said is told as reported speech, in ${locale}`, async ({ page }) => {
    await page.goto(here.article);
    const text = plain(await page.getByRole('main').innerText());
    expect(text).toContain(plain(words.statement.reported));
    await expect(page.getByRole('main').locator('blockquote')).toHaveCount(0);
  });

  test(`the article leads to its agreement, its delegation and its speakers, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(here.article);
    const main = page.getByRole('main');
    for (const path of [here.agreement, here.delegation, ...here.speakers]) {
      await expect(main.locator(`a[href="${path}"]`).first()).toBeVisible();
    }
  });

  test(`January 2023 is never shown as a day, in ${locale}`, async ({ page }) => {
    await page.goto(here.visit);
    await expect(page.locator('time[datetime="2023-01"]').first()).toBeVisible();
    await expect(page.locator('time[datetime="2023-01-01"]')).toHaveCount(0);
    expect(plain(await page.getByRole('main').innerText())).not.toMatch(
      /1(er)? (janvier|January) 2023/,
    );
  });
}
