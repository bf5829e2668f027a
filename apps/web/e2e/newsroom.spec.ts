import { cityDay } from '@entente/model/cityDay';
import { formatPartialDate } from '@entente/model/partialDate';
import { plainSpaces } from '@entente/model/spaces';
import { openAdmin, signIntoAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { brokenRules } from './support/axe';
import { englishLeft } from './support/englishLeft';
import { expect, test } from './support/test';

const uid = 'api::article.article';
const headlines = { fr: 'Soixante élèves, 60 lettres', en: 'Sixty pupils, 61 letters' };

let documentId = '';

test.describe.configure({ mode: 'serial' });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

test.beforeAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const collection = `/content-manager/collection-types/${uid}`;
  const write = async (method: 'post' | 'put', path: string, data: object) => {
    const response = await request[method](path, { headers, data });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return ((await response.json()) as { data: { documentId: string } }).data.documentId;
  };
  const data = { headline: headlines.fr, lead: 'Des lettres traversent.', date: '2026-04-09' };
  documentId = await write('post', `${collection}?locale=fr`, data);
  await write('post', `${collection}/${documentId}/actions/publish?locale=fr`, data);
  await write('put', `${collection}/${documentId}?locale=en`, {
    headline: headlines.en,
    lead: 'Letters cross.',
  });
  await request.dispose();
});

test.afterAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  await request.delete(`/content-manager/collection-types/${uid}/${documentId}?locale=*`, {
    headers,
  });
  await request.dispose();
});

test('the home says what awaits, what is online, and begins a press release in one click', async ({
  page,
  entente,
}) => {
  await openAdmin(page, entente);
  // Among the drafts to be published, and among one's own.
  await expect(page.getByRole('link', { name: headlines.fr })).toHaveCount(2);
  await expect(page.getByRole('link', { name: /traduction.* en ligne/ })).toBeVisible();
  await page.getByRole('link', { name: 'Nouveau communiqué' }).click();
  await expect(page).toHaveURL(new RegExp(`${uid}/create`));
  await expect(page.getByRole('combobox', { name: 'Genre' })).toContainText('Communiqué de presse');
  await expect(page.getByLabel('Date', { exact: true })).toHaveValue(
    plainSpaces(formatPartialDate(cityDay(), 'fr')),
  );
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('lists, filters and forms say nothing in English, nor what is stored', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin/content-manager/collection-types/${uid}?_q=élèves`);
  const line = page.getByRole('row', { name: new RegExp(headlines.fr) });
  await expect(line).toContainText('9 avr. 2026');
  await expect(line).toContainText('anglais');
  await page.getByRole('button', { name: 'Filtres' }).click();
  await page.getByRole('combobox', { name: 'Sélectionner un champ' }).click();
  await expect(page.getByRole('option', { name: 'Modifiée le' })).toBeVisible();
  expect(await englishLeft(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await line.getByRole('link', { name: headlines.fr }).click();
  await page.getByRole('button', { name: 'Plus d’actions', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /^Supprimer la fiche/ })).toBeVisible();
  expect(await englishLeft(page)).toEqual([]);
});

test('the report of links names a broken one, leads to its entry, and forgets it once mended', async ({
  page,
  entente,
  playwright,
}) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const write = async (url: string) => {
    const children = [{ type: 'link', url, children: [{ type: 'text', text: 'le protocole' }] }];
    const body = [{ __component: 'block.rich-text', body: [{ type: 'paragraph', children }] }];
    const path = `/content-manager/collection-types/${uid}/${documentId}?locale=fr`;
    const response = await request.put(path, { headers, data: { body } });
    expect(response.status(), await response.text()).toBe(200);
  };
  await write('/fr/actualites/nulle-part');
  await openAdmin(page, entente);
  await page
    .getByRole('link', { name: /^(Un lien ne mène|\d+ liens ne mènent) nulle part$/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Liens' })).toBeVisible();
  const line = page.getByRole('row', { name: new RegExp(headlines.fr) });
  await expect(line).toContainText('/fr/actualites/nulle-part');
  await expect(line).toContainText('Il n’y a rien à cette adresse de notre site.');
  await expect(line).toContainText('Texte');
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);
  await line.getByRole('link', { name: headlines.fr }).click();
  await expect(page).toHaveURL(new RegExp(`${uid}/${documentId}.*locale\\]?(=|%5D=)fr`));
  await write('/fr/actualites');
  await page.goto(`${entente.cmsUrl}/admin/entente-links`);
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText(/^\d+ liens/)).toBeVisible();
  await expect(line).toHaveCount(0);
  await request.dispose();
});

test('the translation desk shows both versions, and whose numbers differ', async ({
  page,
  entente,
}) => {
  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin/entente-translations`);
  const line = page.getByRole('row', { name: new RegExp(headlines.fr) });
  await expect(line.getByText('Traduite, pas en ligne')).toBeVisible();
  await line.getByRole('link', { name: `Côte à côte : ${headlines.fr} (en)` }).click();
  await expect(page.getByText(headlines.en, { exact: true })).toBeVisible();
  await expect(page.getByText('Dans l’original et pas dans la traduction : 60')).toBeVisible();
  await expect(page.getByText('Dans la traduction et pas dans l’original : 61')).toBeVisible();
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Ces nombres sont justes' }).click();
  await expect(page.getByText('Confirmés : la version peut être publiée.')).toBeVisible();
});
