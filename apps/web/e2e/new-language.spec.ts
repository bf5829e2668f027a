import { openAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const list = '/content-manager/collection-types/api::article.article';

test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

test('another language begins with what all share, and leaves it as it is', async ({
  page,
  playwright,
  entente,
}) => {
  await openAdmin(page, entente);
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const contact = { name: 'Service de presse', email: 'presse@rennes.example' };
  const data = {
    headline: 'Deux langues, un contact',
    lead: 'Chapeau.',
    date: '2026-04-09',
    pressContacts: [contact],
  };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  await page.goto(`${entente.cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=en`);
  await expect(page.getByRole('button', { name: /^Service de presse/ }).first()).toBeVisible();
  await page.locator('input[name=headline]').fill('Two languages, one contact');
  await page.locator('textarea[name=lead]').fill('Lead.');
  const saving = page.getByRole('button', { name: /^(Enregistrer|Save)$/ }).first();
  await saving.click();
  await expect(saving).toBeDisabled();
  for (const locale of ['fr', 'en']) {
    const answer = await request.get(`${list}/${documentId}?locale=${locale}`, { headers });
    const stored = (await answer.json()) as { data: { pressContacts: object[] } };
    expect([locale, stored.data.pressContacts]).toEqual([
      locale,
      [expect.objectContaining(contact)],
    ]);
  }
  await request.dispose();
});
