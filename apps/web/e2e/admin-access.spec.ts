import type { Page } from '@playwright/test';
import { signIntoAdmin } from './support/admin';
import { brokenRules } from './support/axe';
import { expect, test } from './support/test';

test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR', viewport: { width: 1280, height: 800 } });

const lists = '/admin/content-manager/collection-types';
const uidOf = (type: string) => `api::${type}.${type}`;

/** The first entry of a type, of the demonstration. */
async function anEntry(page: Page, cmsUrl: string, type: string): Promise<string> {
  await page.goto(`${cmsUrl}${lists}/${uidOf(type)}`);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${uidOf(type)}/\\w{20,}`));
  return page.url();
}

/** As its own links do: each load of the admin takes seconds. */
async function moveTo(page: Page, path: string): Promise<void> {
  const before = await page.getByRole('heading', { level: 1 }).elementHandle();
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await expect.poll(() => before?.evaluate((heading) => heading.isConnected)).toBe(false);
}

const ownScreens = [
  '/admin/entente-reviews',
  '/admin/entente/schedule',
  '/admin/entente-calendar',
  '/admin/entente-translations',
  '/admin/entente-agreements',
  '/admin/entente-report',
  '/admin/entente-links',
  '/admin/entente-embeds',
  '/admin/entente-release-import',
  '/admin/entente-trash',
  '/admin/entente-audit',
  '/admin/entente-account',
  `${lists}/${uidOf('article')}`,
];

test('axe finds nothing in a screen of ours, nor in the forms of an article, an agreement and a partner', async ({
  page,
  entente,
}) => {
  test.setTimeout(300_000);
  await signIntoAdmin(page, entente);
  const broken: Record<string, string[]> = {};
  const look = async (name: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Chargement', { exact: false })).toHaveCount(0);
    const rules = await brokenRules(page);
    if (rules.length > 0) broken[name] = rules;
  };
  await page.goto(`${entente.cmsUrl}/admin`);
  await look('/admin');
  for (const screen of ownScreens) {
    await moveTo(page, screen);
    await look(screen);
  }
  for (const type of ['article', 'agreement', 'partner']) {
    await anEntry(page, entente.cmsUrl, type);
    // Strapi draws it when the browser has nothing else to do.
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeVisible({
      timeout: 60_000,
    });
    await look(type);
  }
  expect(broken).toEqual({});
});

test('the menu names all it leads to, under headings, without scrolling', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin`);
  const newsroom = page.getByRole('list', { name: 'Rédaction' });
  await expect(newsroom.getByRole('link').first()).toHaveAccessibleName('Contenus');
  await expect(newsroom.getByText('Partir d’un communiqué').last()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Types de contenu' })).toHaveCount(0);
  const links = page.getByRole('navigation').first().getByRole('listitem');
  for (const link of [links.first(), links.last()]) await expect(link).toBeInViewport({ ratio: 1 });
});

test('a country, a language and a place are chosen by name, or pasted from a map', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}${lists}/${uidOf('partner')}/create`);
  const country = page.getByRole('combobox', { name: 'Pays' });
  await expect(async () => {
    // A form that is still being read closes what was opened.
    await country.fill('');
    await country.pressSequentially('egyp');
    await expect(page.getByRole('option')).toHaveText(['Égypte'], { timeout: 3000 });
  }).toPass();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(country).toHaveValue('Égypte');
  await page.getByLabel('Latitude').fill('31.2001, 29.9187');
  await expect(page.getByLabel('Longitude')).toHaveValue('29,9187');
  await page.getByLabel('Longitude').fill('290');
  await page.getByLabel('Latitude').focus();
  await expect(page.getByText(/entre -180 et 180/)).toBeVisible();
  await page.getByLabel('Longitude').fill('29,9187');
  await page.getByLabel('Autres noms').fill('Al-Iskandariyya\nAlex');
  await page.getByLabel('Nom', { exact: true }).fill('Alexandrie');
  const written = page.waitForRequest(
    (request) => request.method() === 'POST' && /partner\.partner/.test(request.url()),
  );
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  expect((await written).postDataJSON()).toMatchObject({
    country: 'EG',
    latitude: 31.2001,
    longitude: 29.9187,
    aliases: ['Al-Iskandariyya', 'Alex'],
  });
});

test('a text is written, formatted, linked and left by the keys alone', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await anEntry(page, entente.cmsUrl, 'article');
  const group = page.getByRole('button', { name: /^Texte/ }).first();
  await group.click();
  const text = page.locator('[data-slate-editor]').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Rives');
  for (let letters = 0; letters < 5; letters += 1) await page.keyboard.press('Shift+ArrowLeft');
  // The toolbar: into it, to bold, and back by what it does.
  const bold = page.getByRole('button', { name: 'Gras' }).first();
  await bold.focus();
  await page.keyboard.press('Enter');
  await expect(bold).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Lien', exact: true }).fill('https://www.example.org');
  await page.getByRole('button', { name: 'Enregistrer' }).last().click();
  await expect(text.getByRole('link', { name: 'Rives' })).toBeVisible();
  await text.click();
  await page.keyboard.press('Tab');
  await expect(text).not.toBeFocused();
});

test('what saves stays in sight to the end of a form, in a laptop’s window and in a narrow one', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await anEntry(page, entente.cmsUrl, 'agreement');
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 720 });
    await page.getByLabel('Adresse').last().scrollIntoViewIfNeeded();
    for (const name of ['Enregistrer', 'Publier'])
      await expect(page.getByRole('button', { name }).first()).toBeInViewport({ ratio: 1 });
  }
});

test('in a window of 320 × 256 nothing stands in front of what is focused', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await anEntry(page, entente.cmsUrl, 'agreement');
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
  await page.getByLabel('Titre', { exact: true }).focus();
  /** What stands in front of the focused element, with it; null where it is seen. */
  const hidden = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
      const isSeen = at !== null && (focused.contains(at) || at.contains(focused));
      return isSeen ? null : `${at?.outerHTML.slice(0, 200)} > ${focused.outerHTML.slice(0, 200)}`;
    });
  for (let steps = 0; steps < 25; steps += 1) {
    await page.keyboard.press('Tab');
    await expect.poll(hidden, { message: `after ${steps + 1} times Tab` }).toBeNull();
  }
});
