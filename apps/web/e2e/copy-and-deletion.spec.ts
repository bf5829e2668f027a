import type { APIRequestContext, Page } from '@playwright/test';
import { openAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';

const collection = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

test.describe.configure({ mode: 'serial' });
test.use({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });

let page: Page;
let request: APIRequestContext;
let headers: Record<string, string>;

test.beforeAll(async ({ browser, playwright, entente }) => {
  page = await browser.newPage({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  await openAdmin(page, entente);
  request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  headers = await signIn(request, entente);
});

test.afterAll(async () => {
  await request.dispose();
  await page.close();
});

async function made(type: string, data: object): Promise<string> {
  const answer = await request.post(`${collection(type)}?locale=fr`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { data: { documentId: string } }).data.documentId;
}

async function read<Data>(type: string, documentId: string): Promise<Data> {
  const answer = await request.get(`${collection(type)}/${documentId}?locale=fr`, {
    headers,
    maxRetries: 3,
  });
  return ((await answer.json()) as { data: Data }).data;
}

test('a copy is saved as it is, at an address of its own, and leaves the original its steps', async ({
  entente,
}) => {
  const title = 'Accord à dupliquer';
  const original = await made('agreement', { title });
  const agreement = { set: [{ documentId: original }] };
  for (const step of ['Signature', 'Renouvellement'])
    await made('milestone', { title: step, kind: 'other', date: '2020-01-01', agreement });
  await page.goto(`${entente.cmsUrl}/admin${collection('agreement')}?_q=dupliquer`);
  const row = page.getByRole('row', { name: new RegExp(title) });
  const dialog = page.getByRole('dialog');
  // The menu closes when the list takes in a later answer of the server: it is opened again, as one would.
  await expect(async () => {
    const item = page.getByRole('menuitem', { name: 'Dupliquer' });
    if (!(await item.isVisible())) await row.getByRole('button', { name: /actions/i }).click();
    await item.click({ timeout: 3_000 });
    await expect(dialog).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(dialog).toContainText(/Restent à l’original.*Étapes/);
  await dialog.getByRole('link', { name: 'Créer' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copie d’une autre' })).toBeVisible();
  await expect(page.locator('input[name=slug]')).toHaveValue('');
  await page.getByRole('button', { name: 'Enregistrer' }).first().click();
  await page.waitForURL((url) => /agreement\/(?!clone)[a-z0-9]{24}$/.test(url.pathname));
  const copy = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(copy).not.toBe(original);
  await expect(page.locator('input[name=slug]')).toHaveValue('accord-a-dupliquer-2');
  type Stored = { slug: string; milestones: { count: number } };
  expect(await read<Stored>('agreement', original)).toMatchObject({
    slug: 'accord-a-dupliquer',
    milestones: { count: 2 },
  });
  expect(await read<Stored>('agreement', copy)).toMatchObject({ milestones: { count: 0 } });
});

test('a deletion says before who uses the entry and what becomes of them', async ({ entente }) => {
  const list = collection('partner');
  const found = await request.get(`${list}?locale=fr&_q=Erlangen`, { headers });
  const { results } = (await found.json()) as { results: { documentId: string }[] };
  const form = `${entente.cmsUrl}/admin${list}/${results[0]?.documentId}`;
  await page.goto(`${form}?plugins[i18n][locale]=en`);
  const open = async (action: RegExp) => {
    const dialog = page.getByRole('alertdialog');
    await expect(async () => {
      const item = page.getByRole('menuitem', { name: action });
      if (!(await item.isVisible()))
        await page
          .getByRole('button', { name: /^Plus d.actions$/ })
          .first()
          .click();
      await item.click({ timeout: 3_000 });
      await expect(dialog).toBeVisible({ timeout: 3_000 });
    }).toPass();
    return dialog;
  };
  const ofOne = await open(/\(English/);
  await expect(ofOne).toContainText(/Sa page dans cette langue quittera le site.*Accords/);
  await expect(ofOne.getByRole('button', { name: /Confirmer|Supprimer/ })).toBeEnabled();
  await ofOne.getByRole('button', { name: 'Annuler' }).click();
  const whole = await open(/toutes/);
  await expect(whole).toContainText(/la suppression sera refusée.*Accords/);
  await expect(whole.getByRole('button', { name: /Confirmer|Supprimer/ })).toBeDisabled();
});
