import { deriveSecret } from '@entente/secrets/derive';
import type { APIRequestContext } from '@playwright/test';
import { brokenRules, RULES_OF_THE_LOOK } from './support/axe';
import type { Address } from './support/instance';
import { story, storyLocales, type StoryLocale } from './support/story';
import { expect, test } from './support/test';

const slugOf = (path: string) => path.split('/').at(-1) ?? '';

test.describe.configure({ timeout: 180_000 });

/** Every view, of the founding story. */
const views = (locale: StoryLocale, statement: string) => {
  const { article, agreement, delegation } = story[locale];
  const domain = { fr: 'culture-et-patrimoine', en: 'culture-and-heritage' }[locale];
  return [
    `article-card/${slugOf(article)}`,
    `article/${slugOf(article)}`,
    `agreement-card/${slugOf(agreement)}`,
    `agreement/${slugOf(agreement)}`,
    `timeline/${slugOf(agreement)}`,
    `delegation/${slugOf(delegation)}`,
    `statement/${statement}`,
    `domain/${domain}`,
    'partner/ville-de-quebec',
    'agreements',
    'news',
    'delegations',
    'map',
  ].map((view) => `/embed/${locale}/${view}`);
};

/** Any statement: it has no slug, so the CMS is asked for one, as the site asks it. */
async function aStatement(request: APIRequestContext, { cmsUrl, secret }: Address) {
  const response = await request.post(`${cmsUrl}/graphql`, {
    headers: { authorization: `Bearer ${deriveSecret(secret, 'site-read-token')}` },
    data: { query: '{ statements { documentId } }' },
  });
  const { data } = (await response.json()) as { data: { statements: { documentId: string }[] } };
  return data.statements[0]?.documentId ?? '';
}

for (const locale of storyLocales) {
  test(`every view is readable and breaks no rule at 280 pixels, in ${locale}`, async ({
    page,
    request,
    entente,
  }) => {
    const statement = await aStatement(request, entente);
    await page.setViewportSize({ width: 280, height: 600 });
    for (const path of views(locale, statement)) {
      const response = await page.goto(`${path}?level=1`);
      expect({ path, status: response?.status() }).toEqual({ path, status: 200 });
      expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ path, tooWide }).toEqual({ path, tooWide: 0 });
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { forcedColors: 'active' },
      ] as const) {
        await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
        const isFirst = 'colorScheme' in media && media.colorScheme === 'light';
        const broken = await brokenRules(page, isFirst ? {} : { rules: RULES_OF_THE_LOOK });
        expect({ path, media, broken }).toEqual({
          path,
          media,
          broken: [],
        });
      }
    }
  });
}
