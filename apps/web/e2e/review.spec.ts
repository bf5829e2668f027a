import type { PlaywrightWorkerArgs } from '@playwright/test';
import { openAdmin, signIntoAdmin, words } from './support/admin';
import { openSession, personWithRole } from './support/adminApi';
import { startInstance, type Address, type Instance } from './support/instance';
import { expect, test } from './support/test';

// An approver who is named changes who may publish, for everybody: not on the instance of the
// other tests.
test.describe.configure({ mode: 'serial', timeout: 240_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

const uid = 'api::article.article';
let instance: Instance;
let author: Address;
let approver: Address;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const { siteUrl, cmsUrl, dataDir, secret } = (instance = await startInstance());
  const as = async (code: string, name: string): Promise<Address> => ({
    siteUrl,
    cmsUrl,
    dataDir,
    secret,
    administrator: await personWithRole(instance, code, name),
  });
  author = await as('entente-author', 'Aude');
  approver = await as('entente-approver', 'Paule');
});
test.afterAll(() => instance.stop());

/** A draft that somebody saved. @returns the address of its form */
async function draft(
  playwright: PlaywrightWorkerArgs['playwright'],
  { cmsUrl, administrator }: Address,
  headline: string,
): Promise<string> {
  const request = await playwright.request.newContext({ baseURL: cmsUrl });
  const headers = await openSession(request, administrator);
  const list = `/content-manager/collection-types/${uid}`;
  const data = { headline, lead: 'Relu à deux.', date: '2026-04-09' };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  await request.dispose();
  return `${cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`;
}

test('an author’s draft is sent for review, another person publishes it, a visitor sees it', async ({
  browser,
  playwright,
  request,
}) => {
  const form = await draft(playwright, author, 'Le pont relu');
  const address = `${instance.siteUrl}/fr/actualites/le-pont-relu`;
  const asAuthor = await browser.newPage();
  await signIntoAdmin(asAuthor, author);
  await asAuthor.goto(form);
  await asAuthor.getByRole('button', { name: 'Demander une relecture…' }).click();
  const dialog = asAuthor.getByRole('dialog', { name: 'Envoyer en relecture' });
  await dialog.getByLabel('Note pour qui relit').fill('Vérifier les noms');
  await dialog.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await expect(asAuthor.getByText('En attente de relecture')).toBeVisible();
  await expect(asAuthor.getByRole('button', { name: words.publish })).toBeDisabled();
  expect((await request.get(address)).status()).toBe(404);
  await asAuthor.close();

  const asApprover = await browser.newPage();
  await openAdmin(asApprover, approver);
  await asApprover.getByRole('link', { name: 'À relire' }).click();
  const line = asApprover.getByRole('row', { name: /Le pont relu/ });
  await expect(line).toContainText('Aude Essai');
  await expect(line).toContainText('Vérifier les noms');
  await line.getByRole('link', { name: 'Le pont relu' }).click();
  await asApprover.getByRole('button', { name: words.publish }).click();
  await expect(asApprover.getByText('Relue et publiée')).toBeVisible();
  await expect.poll(async () => (await request.get(address)).status()).toBe(200);
  await asApprover.goto(address);
  await expect(asApprover.getByRole('heading', { level: 1 })).toHaveText('Le pont relu');
  await asApprover.goto(`${instance.cmsUrl}/admin/entente-reviews`);
  await expect(asApprover.getByText('Rien n’attend de relecture.')).toBeVisible();
  await asApprover.close();
});

test('an approver sends a draft back with a note, which the author reads', async ({
  browser,
  playwright,
}) => {
  const form = await draft(playwright, author, 'Le pont renvoyé');
  const asAuthor = await browser.newPage();
  await signIntoAdmin(asAuthor, author);
  await asAuthor.goto(form);
  await asAuthor.getByRole('button', { name: 'Demander une relecture…' }).click();
  await asAuthor.getByRole('button', { name: 'Envoyer en relecture' }).click();
  await expect(asAuthor.getByText('En attente de relecture')).toBeVisible();
  const asApprover = await browser.newPage();
  await signIntoAdmin(asApprover, approver);
  await asApprover.goto(form);
  await asApprover.getByRole('button', { name: 'Renvoyer avec une note…' }).click();
  const dialog = asApprover.getByRole('dialog', { name: 'Renvoyer' });
  await expect(dialog.getByRole('button', { name: 'Renvoyer' })).toBeDisabled();
  await dialog.getByLabel('Ce qu’il y a à revoir').fill('Le titre est trop court');
  await dialog.getByRole('button', { name: 'Renvoyer' }).click();
  await expect(dialog).toBeHidden();
  await asAuthor.reload();
  await expect(asAuthor.getByText('Renvoyée')).toBeVisible();
  await expect(asAuthor.getByText('Le titre est trop court')).toBeVisible();
  await asAuthor.close();
  await asApprover.close();
});

test('the administrator is refused their own work, publishes it with a reason, and the log says so', async ({
  page,
  playwright,
  request,
}) => {
  const form = await draft(playwright, instance, 'Alerte de crue');
  const address = `${instance.siteUrl}/fr/actualites/alerte-de-crue`;
  await signIntoAdmin(page, instance);
  await page.goto(form);
  await page.getByRole('button', { name: words.publish }).click();
  await expect(page.getByText(/Vous avez modifié «.Alerte de crue.»/)).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
  await page.getByRole('button', { name: 'Publier malgré tout…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publier en donnant cette raison' });
  await dialog.getByLabel('Raison').fill('Personne d’autre ce soir');
  await dialog.getByRole('button', { name: 'Publier en donnant cette raison' }).click();
  await expect.poll(async () => (await request.get(address)).status()).toBe(200);
  await page.goto(`${instance.cmsUrl}/admin`);
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  const line = page.getByRole('row', { name: /publication de son propre travail/ });
  await expect(line).toContainText('Personne d’autre ce soir');
  await line.getByRole('button', { name: 'Cette fiche seulement : Alerte de crue' }).click();
  // Its heading, then its creation, the override and the publication.
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('combobox', { name: 'Personne' }).click();
  await page.getByRole('option', { name: 'Paule Essai' }).click();
  await expect(page.getByText('Le journal ne dit rien de tel.')).toBeVisible();
});
