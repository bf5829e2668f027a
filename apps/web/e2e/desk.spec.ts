import { readFile } from 'node:fs/promises';
import { plainSpaces } from '@entente/model/spaces';
import { writtenDate } from '@entente/model/writtenDate';
import type { APIRequestContext, Page } from '@playwright/test';
import { openAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { brokenRules } from './support/axe';
import { expect, test } from './support/test';

const types = '/content-manager/collection-types';
const title = 'Convention qui arrive à son terme';

test.describe.configure({ mode: 'default', timeout: 120_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

let request: APIRequestContext;
let headers: Record<string, string>;
let agreementId = '';
let milestoneId = '';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function create(type: string, data: object): Promise<string> {
  const uid = `api::${type}.${type}`;
  const response = await request.post(`${types}/${uid}?locale=fr`, { headers, data });
  expect(response.status(), await response.text()).toBe(201);
  return ((await response.json()) as { data: { documentId: string } }).data.documentId;
}

test.beforeAll(async ({ playwright, entente }) => {
  request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  headers = await signIn(request, entente);
  agreementId = await create('agreement', { title, termKind: 'fixed', termYears: 1 });
  milestoneId = await create('milestone', {
    kind: 'entered-into-force',
    date: inDays(-300),
    agreement: { connect: [{ documentId: agreementId, locale: 'fr' }] },
  });
});

test.afterAll(async () => {
  for (const [type, id] of [
    ['milestone', milestoneId],
    ['agreement', agreementId],
  ])
    await request.delete(`${types}/api::${type}.${type}/${id}?locale=*`, { headers });
  await request.dispose();
});

async function openFromMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

test('the desk puts first what must be acted upon, says why, and leads to the entry', async ({
  page,
  entente,
}) => {
  await openAdmin(page, entente);
  await openFromMenu(page, 'Bureau des accords');
  const first = page.getByRole('table', { name: 'Les accords' }).getByRole('row').nth(1);
  await expect(first).toContainText(title);
  await expect(first).toContainText('Expire dans les six mois');
  await expect(first).toContainText('La durée de l’accord s’achève dans moins de six mois.');
  await expect(first).toContainText('Pas en ligne');
  await expect(page.getByRole('row', { name: /Ville de Québec/ }).first()).toContainText(
    'Signé le',
  );
  await expect(page.getByText('Aucun rappel n’est envoyé')).toBeVisible();
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);
  await first.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`agreement/${agreementId}`));
});

test('the report is shown, refused in words, printed alone and downloaded', async ({
  page,
  entente,
}) => {
  await openAdmin(page, entente);
  await openFromMenu(page, 'Bilan annuel');
  await page.getByRole('main').getByLabel('Du', { exact: false }).first().fill('2024-12-31');
  await page.getByLabel('Au (compris)').fill('2024-01-01');
  await page.getByRole('button', { name: 'Afficher' }).click();
  await expect(page.getByText('la fin est avant le début')).toBeVisible();
  await page.getByRole('main').getByLabel('Du', { exact: false }).first().fill('2024-01-01');
  await page.getByLabel('Au (compris)').fill('2024-12-31');
  // Not with the mouse: under it Strapi's own button pales, and this looks at our parts.
  await page.getByLabel('Au (compris)').press('Enter');
  await page.mouse.move(0, 0);
  await expect(
    page.getByRole('heading', { name: 'Bilan du 1er janvier 2024 au 31 décembre 2024' }),
  ).toBeVisible();
  const signed = page.getByRole('table', { name: 'Accords signés' });
  await expect(signed).toContainText('Protocole de coopération entre Rennes Métropole');
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('bilan-2024-01-01-2024-12-31.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFRubrique,Titre,Date,')).toBe(true);
  expect(text).toContain('Accords signés,Protocole de coopération entre Rennes Métropole');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
  await expect(signed).toBeVisible();
});

test('the calendar goes by keyboard from day to day and month to month, and lists the same', async ({
  page,
  entente,
}) => {
  await openAdmin(page, entente);
  await openFromMenu(page, 'Calendrier');
  const grid = page.getByRole('grid');
  const current = grid.getByRole('gridcell', { selected: true });
  await current.focus();
  const words = (day: string, style: Intl.DateTimeFormatOptions) =>
    writtenDate(new Date(day), 'fr', style);
  const here = await current.getAttribute('aria-label');
  await page.keyboard.press('ArrowRight');
  await expect(current).toBeFocused();
  await expect(current).not.toHaveAttribute('aria-label', here ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(current).toHaveAttribute('aria-label', here ?? '');
  await page.keyboard.press('PageDown');
  await expect(current).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toBeEmpty();
  await page.keyboard.press('PageUp');
  await expect(current).toHaveAttribute('aria-label', here ?? '');
  expect(await brokenRules(page, { within: 'main' })).toEqual([]);

  // Where the agreement ends: one year after it came into force.
  const end = new Date(Date.parse(inDays(-300)));
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  const endDay = end.toISOString().slice(0, 10);
  const month = words(endDay, { month: 'long', year: 'numeric' });
  for (let tries = 0; tries < 4; tries += 1) {
    if ((await grid.getAttribute('aria-label')) === month) break;
    await page.getByRole('button', { name: 'Mois suivant' }).click();
  }
  await expect(grid).toHaveAttribute('aria-label', month);
  // Playwright reads every space of a name as a plain one.
  const day = plainSpaces(words(endDay, { dateStyle: 'full' }));
  const cell = grid.getByRole('gridcell', { name: new RegExp(`^${day}`) });
  await expect(cell).toHaveAccessibleName(new RegExp(title));
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
    'Échéance d’un accord',
  );
  await cell.click();
  await page.getByRole('button', { name: 'Semaine', exact: true }).click();
  await expect(grid.getByRole('gridcell')).toHaveCount(7);
  await expect(cell).toHaveAccessibleName(new RegExp(title));
});
