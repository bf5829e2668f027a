import type { Browser, Page, PlaywrightWorkerArgs } from '@playwright/test';
import { signIntoAdmin } from './support/admin';
import { personWithRole, signIn } from './support/adminApi';
import type { Address } from './support/instance';
import { expect, test } from './support/test';

const uid = 'api::article.article';
const list = `/content-manager/collection-types/${uid}`;

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let odile: Page;
let maud: Page;

async function editor(browser: Browser, entente: Address, name: string): Promise<Page> {
  const administrator = await personWithRole(entente, 'entente-editor', name);
  const { siteUrl, cmsUrl, dataDir, secret } = entente;
  const context = await browser.newContext({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  const page = await context.newPage();
  await signIntoAdmin(page, { siteUrl, cmsUrl, dataDir, secret, administrator });
  return page;
}

test.beforeAll(async ({ browser, entente }) => {
  test.setTimeout(180_000);
  odile = await editor(browser, entente, 'Odile');
  maud = await editor(browser, entente, 'Maud');
});
test.afterAll(async () => {
  await odile.context().close();
  await maud.context().close();
});

const field = (page: Page, name: string) =>
  page.locator(`input[name=${name}], textarea[name=${name}]`);
const save = (page: Page) => page.getByRole('button', { name: /^(Enregistrer|Save)$/ }).click();
const saved = (page: Page) => expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
const dialogOf = (page: Page) =>
  page.getByRole('dialog', { name: 'Cette fiche a changé pendant que vous y travailliez' });

/** An article that both have open. @returns how it is read as it is saved */
async function openedByBoth(
  { playwright, entente }: { playwright: PlaywrightWorkerArgs['playwright']; entente: Address },
  headline: string,
) {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const data = { headline, lead: 'Entre deux rives.', date: '2026-04-09' };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  const form = `${entente.cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`;
  for (const page of [odile, maud]) {
    await page.goto(form);
    await expect(field(page, 'headline')).toHaveValue(headline);
  }
  return async () => {
    const answer = await request.get(`${list}/${documentId}?locale=fr`, { headers, maxRetries: 3 });
    const { data: now } = (await answer.json()) as { data: { headline: string; lead: string } };
    return [now.headline, now.lead];
  };
}

test('two people change the same words: the second sees both, goes back to theirs, then keeps them', async ({
  playwright,
  entente,
}) => {
  const read = await openedByBoth({ playwright, entente }, 'Un pont à deux');
  await field(odile, 'headline').fill('Le pont d’Odile');
  await save(odile);
  await saved(odile);

  await field(maud, 'headline').fill('Le pont de Maud');
  await field(maud, 'lead').fill('Vu par Maud.');
  await save(maud);
  const dialog = dialogOf(maud);
  await expect(dialog).toContainText('Odile Essai l’a enregistrée le');
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Titre']);
  await expect(dialog.locator('ins')).toHaveText(['d’Odile', 'de Maud']);
  await dialog.getByRole('button', { name: 'Revenir à mon texte' }).click();
  await expect(maud.getByText('Rien n’a été enregistré.')).toBeVisible();
  await expect(field(maud, 'headline')).toHaveValue('Le pont de Maud');
  await expect(field(maud, 'lead')).toHaveValue('Vu par Maud.');
  expect(await read()).toEqual(['Le pont d’Odile', 'Entre deux rives.']);

  await field(maud, 'lead').fill('Revu par Maud.');
  await expect(field(maud, 'headline')).toHaveValue('Le pont de Maud');
  await save(maud);
  await expect(dialog.getByRole('radio', { name: 'Dans votre formulaire' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await saved(maud);
  await expect(field(maud, 'headline')).toHaveValue('Le pont de Maud');
  expect(await read()).toEqual(['Le pont de Maud', 'Revu par Maud.']);

  await field(maud, 'lead').fill('Encore Maud.');
  await save(maud);
  await expect.poll(read).toEqual(['Le pont de Maud', 'Encore Maud.']);
  await expect(dialog).toBeHidden();
  await maud.reload();
  await expect(maud.getByText('Brouillon remplacé, jamais publié')).toBeVisible();
});

test('two people change different fields: both changes are there once the second has agreed', async ({
  playwright,
  entente,
}) => {
  const read = await openedByBoth({ playwright, entente }, 'Deux champs');
  await field(odile, 'lead').fill('Chapeau d’Odile.');
  await save(odile);
  await saved(odile);
  await field(maud, 'headline').fill('Titre de Maud');
  await save(maud);
  const dialog = dialogOf(maud);
  await expect(dialog).toContainText('Vous n’avez pas changé les mêmes champs');
  await expect(dialog.getByRole('radio', { name: 'Ce qu’a écrit Odile Essai' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await expect(field(maud, 'lead')).toHaveValue('Chapeau d’Odile.');
  await expect(field(maud, 'headline')).toHaveValue('Titre de Maud');
  expect(await read()).toEqual(['Titre de Maud', 'Chapeau d’Odile.']);
});

test('the second takes the other version, and goes on from it', async ({ playwright, entente }) => {
  const read = await openedByBoth({ playwright, entente }, 'Une seule version');
  await field(odile, 'headline').fill('La version d’Odile');
  await save(odile);
  await saved(odile);
  await field(maud, 'headline').fill('La version de Maud');
  await save(maud);
  const dialog = dialogOf(maud);
  await dialog.getByRole('button', { name: 'Prendre toute l’autre version' }).click();
  await expect(field(maud, 'headline')).toHaveValue('La version d’Odile');
  await field(maud, 'lead').fill('Suite de Maud.');
  await save(maud);
  await expect.poll(read).toEqual(['La version d’Odile', 'Suite de Maud.']);
  await expect(dialog).toBeHidden();
});
