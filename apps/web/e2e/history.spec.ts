import { signIntoAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const uid = 'api::article.article';
const first = 'Le pont se construit';
const second = 'Le pont est construit';

test.describe.configure({ timeout: 180_000 });

test('an editor reads what has changed since a version, and takes it up again as a draft', async ({
  page,
  playwright,
  entente,
}) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const list = `/content-manager/collection-types/${uid}`;
  const data = { headline: first, lead: 'Entre deux rives.', date: '2026-04-09' };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  const publish = `${list}/${documentId}/actions/publish?locale=fr`;
  expect((await request.post(publish, { headers, data })).status()).toBe(200);
  const changed = { ...data, headline: second };
  expect((await request.post(publish, { headers, data: changed })).status()).toBe(200);

  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`);
  const versions = page.getByRole('button', { name: /^Comparer avec la version du/ });
  await expect(versions).toHaveCount(2);
  await versions.last().click();
  const dialog = page.getByRole('dialog', { name: /^Ce qui a changé depuis le/ });
  await expect(dialog.getByRole('heading', { name: 'Titre' })).toBeVisible();
  await expect(dialog.locator('del')).toHaveText('se');
  await expect(dialog.locator('ins')).toHaveText('est');
  await dialog.getByRole('button', { name: 'Reprendre cette version comme brouillon' }).click();
  await expect(dialog.getByRole('status')).toContainText('Rien n’est publié');
  await dialog.getByRole('button', { name: 'Fermer' }).first().click();
  await expect(page.locator('input[name=headline], textarea[name=headline]')).toHaveValue(first);
  const removed = await request.delete(`${list}/${documentId}?locale=*`, { headers });
  expect(removed.ok()).toBe(true);
  await request.dispose();
});

test('an editor goes back to what a public record was, told that everybody sees it at once', async ({
  page,
  playwright,
  entente,
}) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const list = '/content-manager/collection-types/api::partner.partner';
  const found = await request.get(`${list}?locale=fr&pageSize=100`, { headers });
  const { results } = (await found.json()) as {
    results: { documentId: string; listed: boolean; shortName: string | null }[];
  };
  const partner = results.find(({ listed }) => listed);
  const address = `${list}/${partner?.documentId}?locale=fr`;
  const changed = await request.put(address, { headers, data: { shortName: 'Changé' } });
  expect(changed.status(), await changed.text()).toBe(200);

  await signIntoAdmin(page, entente);
  await page.goto(`${entente.cmsUrl}/admin${list}/${partner?.documentId}?plugins[i18n][locale]=fr`);
  // A record has no draft that somebody could review or schedule.
  await expect(page.getByRole('heading', { name: 'Versions' })).toBeVisible();
  for (const name of ['Publication', 'Relecture', 'Programmation'])
    await expect(page.getByRole('heading', { name })).toBeHidden();
  const shortName = page.locator('input[name=shortName]');
  await expect(shortName).toHaveValue('Changé');
  await page
    .getByRole('button', { name: /^Comparer avec la version du/ })
    .nth(1)
    .click();
  const dialog = page.getByRole('dialog', { name: /^Ce qui a changé depuis le/ });
  await expect(dialog.locator('ins')).toHaveText('Changé');
  await dialog.getByRole('button', { name: 'Reprendre cette version' }).click();
  await expect(dialog.getByRole('status')).toContainText('montrera aussitôt');
  await dialog.getByRole('button', { name: 'Reprendre et montrer à tout le monde' }).click();
  await expect(dialog.getByText('La fiche est de nouveau cette version.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Fermer' }).first().click();
  // The whole form is loaded again.
  await expect(shortName).toHaveValue(partner?.shortName ?? '', { timeout: 30_000 });
  await request.dispose();
});
