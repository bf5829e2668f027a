import type { Page } from '@playwright/test';
import { openAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const list = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

test.describe.configure({ timeout: 300_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

/** The list closes, and forgets what was typed, when the form takes in a later answer. */
async function create(page: Page, field: string, typed: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: new RegExp(`^${field}`) });
  await expect(async () => {
    if (await page.getByRole('dialog').isVisible()) return;
    if ((await picker.getAttribute('aria-expanded')) !== 'true') await picker.click();
    if ((await picker.inputValue()) !== typed) await picker.fill(typed);
    await page.getByRole('option', { name: `Créer « ${typed} »` }).click({ timeout: 5_000 });
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

test('an entry created from a form has a form of its own, and is linked in the first, which stays as it was', async ({
  page,
  playwright,
  entente,
}) => {
  await openAdmin(page, entente);
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  await page.goto(`${entente.cmsUrl}/admin${list('article')}/create?plugins[i18n][locale]=fr`);
  const headline = page.locator('input[name=headline]');
  await headline.fill('Une actualité en cours');
  await page.locator('textarea[name=lead]').fill('Son chapeau.');
  const dialog = page.getByRole('dialog');
  const title = dialog.locator('input[name=title]');
  const stays = async () => {
    await expect(dialog).toBeHidden();
    await expect(headline).toHaveValue('Une actualité en cours');
    await expect(page.locator('textarea[name=lead]')).toHaveValue('Son chapeau.');
  };

  await test.step('given up, it leaves nothing', async () => {
    await create(page, 'Accords', 'Accord de Vigo');
    await expect(title).toHaveValue('Accord de Vigo');
    await title.fill('Accord de Vigo, abandonné');
    await page.keyboard.press('Escape');
    const warning = page.getByRole('alertdialog');
    await expect(warning).toContainText('seront perdus');
    await warning.getByRole('button', { name: 'Annuler' }).click();
    await expect(title).toHaveValue('Accord de Vigo, abandonné');
    await page.keyboard.press('Escape');
    await warning.getByRole('button', { name: 'Confirmer' }).click();
    await stays();
    await expect(page.getByText('Accord de Vigo, abandonné')).toBeHidden();
  });

  await test.step('nothing is created from the dialog: what it would hold is another entry’s', async () => {
    await create(page, 'Accords', 'Accord de Vigo');
    await dialog.getByRole('combobox', { name: /^Étapes/ }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await expect(page.getByRole('option', { name: /^Créer/ })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(title).toHaveValue('Accord de Vigo');
  });

  await test.step('saved, it closes, and is linked once the first is saved', async () => {
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await stays();
    await expect(page.getByRole('button', { name: 'Accord de Vigo', exact: true })).toBeVisible();
    const made = page.waitForResponse(
      (one) => one.request().method() === 'POST' && one.url().includes('article.article?'),
    );
    await page.getByRole('button', { name: 'Enregistrer' }).first().click();
    const { data } = (await (await made).json()) as { data: { documentId: string } };
    const linked = await request.get(
      `/content-manager/relations/api::article.article/${data.documentId}/agreements?locale=fr`,
      { headers },
    );
    const { results } = (await linked.json()) as { results: { title: string }[] };
    expect(results.map((one) => one.title)).toEqual([expect.stringContaining('Accord de Vigo')]);
    await expect(headline).toHaveValue('Une actualité en cours');
  });

  await test.step('opened again, what it leads to opens in another tab', async () => {
    await page.getByRole('button', { name: /^Accord de Vigo/ }).click();
    const articles = dialog.getByRole('link', { name: /Une actualité en cours.*nouvel onglet/ });
    await expect(articles).toHaveAttribute('target', '_blank');
    await title.fill('Accord de Vigo et de Rennes');
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await stays();
    await expect(page.getByRole('button', { name: /^Accord de Vigo et de Rennes/ })).toBeVisible();
  });
  await request.dispose();
});
