import { signIntoAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { soon } from './support/soon';
import { expect, test } from './support/test';

const uid = 'api::article.article';
const headline = 'Annonce à heure dite';
const slug = 'annonce-a-heure-dite';
const path = `/fr/actualites/${slug}`;

let documentId = '';

test.describe.configure({ mode: 'serial', timeout: 150_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

test.beforeAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const response = await request.post(`/content-manager/collection-types/${uid}?locale=fr`, {
    headers: await signIn(request, entente),
    data: { headline, slug, lead: 'Elle paraît à sa minute.', date: '2026-04-09' },
  });
  expect(response.status(), await response.text()).toBe(201);
  documentId = ((await response.json()) as { data: { documentId: string } }).data.documentId;
  await request.dispose();
});

test('an editor is told why a moment is none, before anything is kept', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  const form = `${entente.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=fr`);
  await page.getByRole('button', { name: 'Programmer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Programmation' });
  const status = dialog.getByRole('status');
  await dialog.getByLabel('Date et heure').fill('2020-01-01T10:00');
  await expect(status).toContainText('déjà passé');
  await dialog.getByLabel('Date et heure').fill('2027-03-28T02:30');
  await expect(status).toContainText('les horloges sautent 02:30');
  await expect(dialog.getByRole('button', { name: 'Programmer', exact: true })).toBeDisabled();
  await dialog.getByLabel('Date et heure').fill('2027-10-31T02:30');
  await expect(status).toContainText('vient deux fois');
  await dialog.getByRole('combobox', { name: 'L’heure qui vient deux fois' }).click();
  await page.getByRole('option', { name: 'la seconde' }).click();
  await expect(status).toContainText('dimanche 31 octobre 2027 à 02:30 à Paris');
});

test('an editor schedules, and a visitor sees it at its minute, not before', async ({
  page,
  request,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  const form = `${entente.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=fr`);
  await page.getByRole('button', { name: 'Programmer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Programmation' });
  await dialog.getByLabel('Date et heure').fill(soon());
  await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('À venir')).toBeVisible();
  expect((await request.get(path)).status()).toBe(404);
  await expect.poll(async () => (await request.get(path)).status(), { timeout: 100_000 }).toBe(200);
  expect(await (await request.get(path)).text()).toContain(headline);
  await page.goto(`${entente.cmsUrl}/admin/entente/schedule`);
  const line = page.getByRole('row', { name: new RegExp(headline) });
  await expect(line.getByText('Fait', { exact: true })).toBeVisible();
});

test('what is to come can be cancelled from the form', async ({ page, entente }) => {
  await signIntoAdmin(page, entente);
  const form = `${entente.cmsUrl}/admin/content-manager/collection-types/${uid}/${documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=fr`);
  await page.getByRole('button', { name: 'Programmer…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Programmation' });
  await dialog.getByRole('combobox', { name: 'À faire' }).click();
  await page.getByRole('option', { name: 'Retirer' }).click();
  await dialog.getByLabel('Date et heure').fill('2030-01-01T10:00');
  await dialog.getByRole('button', { name: 'Programmer', exact: true }).click();
  await page.getByRole('button', { name: /^Annuler : retrait, mardi 1er janvier 2030/ }).click();
  await expect(page.getByText('Annulé', { exact: true })).toBeVisible();
});
