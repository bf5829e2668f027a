import type { Page } from '@playwright/test';
import { openAdmin } from './support/admin';
import { ownAdministrator, signIn } from './support/adminApi';
import { expect, test } from './support/test';

const list = '/content-manager/collection-types/api::article.article';

test.describe.configure({ timeout: 300_000 });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

const lead = (page: Page) => page.locator('textarea[name=lead]');

test('what is typed here is found on another machine, and shown to a colleague as theirs', async ({
  page,
  browser,
  playwright,
  entente,
}) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const data = { headline: 'D’une machine à l’autre', lead: 'Chapeau.', date: '2026-04-09' };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  await request.dispose();
  const form = `${entente.cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`;
  const { siteUrl, cmsUrl, dataDir, secret } = entente;
  const person = {
    siteUrl,
    cmsUrl,
    dataDir,
    secret,
    administrator: await ownAdministrator(entente),
  };

  await openAdmin(page, person);
  await page.goto(form);
  const sent = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith('/typed-drafts'),
  );
  await lead(page).fill('Écrit au bureau.');
  expect((await sent).status()).toBe(200);

  await test.step('on another machine, while the first is still open', async () => {
    const other = await browser.newPage({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
    await openAdmin(other, person);
    await other.goto(form);
    const own = other.getByRole('region', { name: 'Texte retrouvé, jamais enregistré' });
    await expect(own).toContainText('un autre ordinateur');
    await own.getByRole('button', { name: 'Reprendre ce texte' }).click();
    await expect(lead(other)).toHaveValue('Écrit au bureau.');
    await other.context().close();
  });

  await test.step('by a colleague, who leaves it', async () => {
    const colleague = await browser.newPage({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
    await openAdmin(colleague, entente);
    await colleague.goto(form);
    const theirs = colleague.getByRole('region', { name: /^Texte de .*, pas encore enregistré$/ });
    await expect(theirs).toContainText('Écrit au bureau.');
    await theirs.getByRole('button', { name: /^Laisser ce texte à/ }).click();
    await expect(theirs).toBeHidden();
    await expect(lead(colleague)).toHaveValue('Chapeau.');
    await colleague.context().close();
  });
});
