import { signIntoAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';
import { messagesOf } from './support/words';

const french = messagesOf('fr');
const uid = 'api::article.article';
const slug = 'sous-embargo-pour-la-presse';
const headlines = { fr: 'Une annonce pour la presse', en: 'News for the press' };
const name = 'Anne Martin, Le Rivage';

let documentId = '';
let link = '';

test.describe.configure({ mode: 'serial' });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

test.beforeAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const collection = `/content-manager/collection-types/${uid}`;
  const made = await request.post(`${collection}?locale=fr`, {
    headers,
    data: {
      headline: headlines.fr,
      slug,
      lead: 'Personne ne la lit avant l’heure.',
      date: '2026-04-09',
      embargoUntil: '2031-06-01T08:00:00.000Z',
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  documentId = ((await made.json()) as { data: { documentId: string } }).data.documentId;
  const english = await request.put(`${collection}/${documentId}?locale=en`, {
    headers,
    data: { headline: headlines.en, lead: 'Nobody reads it before its time.' },
  });
  expect(english.status(), await english.text()).toBe(200);
  await request.dispose();
});

test('an editor makes a link for somebody named, beside the form', async ({
  page,
  context,
  entente,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIntoAdmin(page, entente);
  const form = `${entente.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=fr`);
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(page.getByText('Dites pour qui est ce lien')).toBeVisible();
  await page.getByLabel('Pour qui').fill(name);
  await page.getByRole('button', { name: 'Créer le lien' }).click();
  await expect(page.getByText('Pas encore ouvert')).toBeVisible();
  await page.getByRole('button', { name: `Copier le lien de ${name}` }).click();
  await expect(page.getByText(`Lien de ${name} copié`)).toBeVisible();
  link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${entente.siteUrl}/preview/press/fr/`);
});

test('a journalist reads it, and is told whom it is for and until when it is secret', async ({
  page,
}) => {
  const response = await page.goto(link);
  expect(response?.status()).toBe(200);
  const headers = response?.headers() ?? {};
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  expect(headers['x-frame-options']).toBe('DENY');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines.fr);
  // Above every page: whole where there is room, folded on a telephone.
  await expect(page.getByText(`Lien réservé à ${name}`).first()).toBeVisible();
  await expect(page.getByText('Sous embargo jusqu’au 1er juin 2031 à 10:00').first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines.en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.context().cookies()).toEqual([]);
});

test('nobody else reads it', async ({ request }) => {
  expect((await request.get(`/fr/actualites/${slug}`)).status()).toBe(404);
  const [, id = '', signature = ''] = /(\d+)\.([\w-]+)$/.exec(link) ?? [];
  const guesses = [
    link.replace(`${id}.`, `${Number(id) + 1}.`),
    link.replace(signature, `A${signature.slice(1)}`),
    link.slice(0, -1),
    link.replace('/fr/', '/xx/'),
  ];
  for (const guess of guesses.filter((one) => one !== link)) {
    const response = await request.get(guess);
    expect(response.status(), guess).toBe(401);
    const text = await response.text();
    expect(text).toContain(french.preview.refused.linkAltered.title);
    expect(text).not.toContain(headlines.fr);
  }
});

test('once it is withdrawn it opens nothing, and says so', async ({ page, request, entente }) => {
  await signIntoAdmin(page, entente);
  const form = `${entente.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=fr`);
  await expect(page.getByText('Ouvert 2 fois')).toBeVisible();
  await page.getByRole('button', { name: `Retirer le lien de ${name}` }).click();
  await expect(page.getByText('Retiré le')).toBeVisible();
  const response = await request.get(link);
  expect(response.status()).toBe(410);
  const text = await response.text();
  expect(text).toContain(french.preview.refused.linkRevoked.title);
  expect(text).not.toContain(headlines.fr);
});
