import { openAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const list = '/content-manager/collection-types/api::partner.partner';

test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

test('a deletion says before who uses the entry and what becomes of them', async ({
  page,
  playwright,
  entente,
}) => {
  await openAdmin(page, entente);
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const found = await request.get(`${list}?locale=fr&_q=Erlangen`, { headers });
  const { results } = (await found.json()) as { results: { documentId: string }[] };
  await request.dispose();
  const [partner] = results;
  await page.goto(`${entente.cmsUrl}/admin${list}/${partner?.documentId}?plugins[i18n][locale]=en`);
  const open = async (action: RegExp) => {
    await page
      .getByRole('button', { name: /^(Plus d.actions|More actions)$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: action }).click();
    return page.getByRole('alertdialog');
  };
  const ofOne = await open(/\(English/);
  await expect(ofOne).toContainText(/Sa page dans cette langue quittera le site.*Accords/);
  await ofOne.getByRole('button', { name: 'Annuler' }).click();
  const whole = await open(/toutes/);
  await expect(whole).toContainText(/la suppression sera refusée.*Accords/);
  await whole.getByRole('button', { name: /Confirmer|Supprimer/ }).click();
  await expect(page.getByText(/Erlangen.* sert encore et ne peut pas être supprimé/)).toBeVisible();
});
