import type { Page, PlaywrightWorkerArgs, Route } from '@playwright/test';
import { openAdmin } from './support/admin';
import { ownAdministrator, signIn } from './support/adminApi';
import type { Address } from './support/instance';
import { expect, test } from './support/test';
import { plain } from './support/words';

const uid = 'api::article.article';
const list = `/content-manager/collection-types/${uid}`;

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let page: Page;
let administrator: Address['administrator'];

test.beforeAll(async ({ browser, entente }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ timezoneId: 'Europe/Paris', locale: 'fr-FR' });
  page = await context.newPage();
  administrator = await ownAdministrator(entente);
  const { siteUrl, cmsUrl, dataDir, secret } = entente;
  await openAdmin(page, { siteUrl, cmsUrl, dataDir, secret, administrator });
});
test.afterAll(() => page.context().close());

const field = (name: string) => page.locator(`input[name=${name}], textarea[name=${name}]`);
const button = (name: RegExp) => page.getByRole('button', { name }).first();
const save = () => button(/^(Enregistrer|Save)$/).click();
const notice = () => page.getByRole('alert').filter({ hasText: 'Rien n’est' }).last();
const retry = () => notice().getByRole('button', { name: 'Réessayer' });
const body = () => page.locator('[contenteditable=true]');
/** What the form shows, in its own order. */
const shown = async () => [
  await field('headline').inputValue(),
  await field('lead').inputValue(),
  await body().locator('[data-slate-string]').innerText(),
];

const richText = (text: string) => [
  {
    __component: 'block.rich-text',
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  },
];

interface Article {
  headline: string;
  lead: string;
  body: { body: { children: { text: string }[] }[] }[];
}

/** An article that is open in the form. @returns how it is read as it is stored */
async function opened(
  { playwright, entente }: { playwright: PlaywrightWorkerArgs['playwright']; entente: Address },
  headline: string,
) {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  const data = { headline, lead: 'Chapeau.', date: '2026-04-09', body: richText('Texte.') };
  const made = await request.post(`${list}?locale=fr`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  const { documentId } = ((await made.json()) as { data: { documentId: string } }).data;
  await page.goto(`${entente.cmsUrl}/admin${list}/${documentId}?plugins[i18n][locale]=fr`);
  await expect(field('headline')).toHaveValue(headline);
  await button(/^Texte/).click();
  await expect(body()).toContainText('Texte.');
  return async () => {
    const answer = await request.get(`${list}/${documentId}?locale=fr`, { headers, maxRetries: 3 });
    const { data: now } = (await answer.json()) as { data: Article };
    return [now.headline, now.lead, now.body[0]?.body[0]?.children[0]?.text];
  };
}

/** Only what a form sends to be stored is met by the fault. */
async function meet(fault: (route: Route) => Promise<void>) {
  await page.unroute(`**${list}**`);
  await page.route(`**${list}**`, (route) =>
    route.request().method() === 'GET' ? route.fallback() : fault(route),
  );
}
const html = '<!doctype html><title>Connexion au réseau</title>';
const error = (status: number) => ({
  status,
  json: { data: null, error: { status, name: 'InternalServerError', message: 'Internal Error' } },
});

const faults: [name: string, fault: (route: Route) => Promise<void>, words: string][] = [
  ['no network', (route) => route.abort('failed'), 'Le serveur ne répond pas'],
  ['a cut connection', (route) => route.abort('connectionreset'), 'sa réponse a été coupée'],
  ['a failure', (route) => route.fulfill(error(500)), 'Le serveur est en panne'],
  [
    'a proxy before a CMS that is away',
    (route) => route.fulfill({ status: 502, contentType: 'text/html', body: html }),
    'Le serveur est en panne ou redémarre',
  ],
  [
    'too much for the proxy',
    (route) => route.fulfill({ status: 413, contentType: 'text/html', body: html }),
    'La fiche est trop lourde',
  ],
  ['a session that ended', (route) => route.fulfill(error(401)), 'Votre session est terminée'],
  ['a right taken away', (route) => route.fulfill(error(403)), 'le droit d’enregistrer'],
  [
    'the page of a portal',
    (route) => route.fulfill({ contentType: 'text/html', body: html }),
    'Autre chose que le serveur a répondu',
  ],
];

test('whatever stands between the form and the CMS, each word stays, and is stored when tried again', async ({
  playwright,
  entente,
}) => {
  const read = await opened({ playwright, entente }, 'Mots gardés');
  await body().fill('Un texte écrit longuement.');
  for (const [index, [name, fault, words]] of faults.entries()) {
    await test.step(name, async () => {
      await meet(fault);
      await field('headline').fill(`Mots gardés, ${index}`);
      await field('lead').fill(`Chapeau écrit ${index}.`);
      await save();
      await expect(notice()).toContainText('Rien n’est enregistré');
      await expect.poll(async () => plain(await notice().innerText())).toContain(words);
      expect(await shown()).toEqual([
        `Mots gardés, ${index}`,
        `Chapeau écrit ${index}.`,
        'Un texte écrit longuement.',
      ]);
      await expect(button(/^(Enregistrer|Save)$/)).toBeEnabled();
    });
  }
  expect(await read()).toEqual(['Mots gardés', 'Chapeau.', 'Texte.']);
  await page.unroute(`**${list}**`);
  await retry().click();
  await expect(notice()).toBeHidden();
  const last = faults.length - 1;
  await expect
    .poll(read)
    .toEqual([`Mots gardés, ${last}`, `Chapeau écrit ${last}.`, 'Un texte écrit longuement.']);
  await expect(button(/^(Enregistrer|Save)$/)).toBeDisabled();

  await test.step('offline, what is saved goes when the network is back', async () => {
    await field('lead').fill('Écrit dans le train.');
    await page.context().setOffline(true);
    await save();
    await expect(notice()).toContainText('Votre ordinateur n’est plus relié au réseau.');
    await field('headline').fill('Dans le train');
    await page.context().setOffline(false);
    await expect
      .poll(read)
      .toEqual(['Dans le train', 'Écrit dans le train.', 'Un texte écrit longuement.']);
    await expect(notice()).toBeHidden();
  });

  await test.step('what is written while a save is under way stays', async () => {
    let send: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (send = resolve));
    await meet(async (route) => {
      await held;
      await route.fallback();
    });
    await field('headline').fill('Enregistré d’abord');
    await save();
    await field('lead').fill('Écrit pendant ce temps.');
    send();
    await expect.poll(async () => (await read())[0]).toBe('Enregistré d’abord');
    await expect(button(/^(Enregistrer|Save)$/)).toBeEnabled();
    await expect(field('lead')).toHaveValue('Écrit pendant ce temps.');
    await save();
    await expect.poll(async () => (await read())[1]).toBe('Écrit pendant ce temps.');
    await page.unroute(`**${list}**`);
  });
});

test('a new entry and a publication that met a fault keep their words too', async ({
  playwright,
  entente,
}) => {
  await page.goto(`${entente.cmsUrl}/admin${list}/create?plugins[i18n][locale]=fr`);
  await meet((route) => route.fulfill(error(500)));
  await field('headline').fill('Une fiche toute neuve');
  await save();
  await expect(notice()).toContainText('Rien n’est enregistré');
  await expect(field('headline')).toHaveValue('Une fiche toute neuve');
  await page.unroute(`**${list}**`);
  await retry().click();
  await expect(page).not.toHaveURL(/\/create/);
  await expect(field('headline')).toHaveValue('Une fiche toute neuve');

  const read = await opened({ playwright, entente }, 'À publier');
  await meet((route) => route.abort('failed'));
  await field('lead').fill('Chapeau à publier.');
  await button(/^(Publier|Publish)$/).click();
  await expect(notice()).toContainText('Rien n’est publié');
  await expect(field('lead')).toHaveValue('Chapeau à publier.');
  await page.unroute(`**${list}**`);
  await retry().click();
  await expect(page.getByText('Publié', { exact: true }).first()).toBeVisible();
  await expect.poll(async () => (await read())[1]).toBe('Chapeau à publier.');
});

/** What this browser keeps of what was typed. */
const kept = () =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('entente');
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

test('words that were never stored are found again, told, and taken up or given up', async ({
  playwright,
  entente,
}) => {
  const read = await opened({ playwright, entente }, 'Perdu et retrouvé');
  const address = page.url();
  const offer = () => page.getByRole('region', { name: 'Texte retrouvé, jamais enregistré' });
  const reopen = async () => {
    // No window asks whether to stay: it is gone.
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await page.goto(address);
    await expect(field('headline')).not.toHaveValue('');
  };

  await field('headline').fill('Perdu, puis retrouvé');
  await field('lead').fill('Un chapeau que personne n’a enregistré.');
  await expect.poll(kept).toContain('que personne n’a enregistré');
  await reopen();
  await expect(field('headline')).toHaveValue('Perdu et retrouvé');
  await expect(offer().getByRole('heading', { level: 4 })).toHaveText(['Titre', 'Chapeau']);
  await expect(offer().locator('ins').filter({ hasText: 'puis' })).toBeVisible();
  await expect(offer().locator('del').filter({ hasText: 'et' })).toBeVisible();
  await offer().getByRole('button', { name: 'Reprendre ce texte' }).click();
  await expect(offer()).toBeHidden();
  await expect(field('headline')).toHaveValue('Perdu, puis retrouvé');
  await save();
  await expect
    .poll(read)
    .toEqual(['Perdu, puis retrouvé', 'Un chapeau que personne n’a enregistré.', 'Texte.']);

  await expect.poll(kept).toBe('[]');
  await field('lead').fill('À abandonner.');
  await expect.poll(kept).toContain('À abandonner');
  await reopen();
  await expect(offer().getByRole('heading', { level: 4 })).toHaveText(['Chapeau']);
  await offer().getByRole('button', { name: 'Abandonner ce texte' }).click();
  await expect(offer()).toBeHidden();
  await expect.poll(kept).toBe('[]');
});

test('a session that ends is told, and gone on with by signing in above the form', async ({
  playwright,
  entente,
}) => {
  const read = await opened({ playwright, entente }, 'Session');
  await page.route('**/admin/entente/session', (route) =>
    route.fulfill({ json: { endsIn: 9 * 60_000 } }),
  );
  await page.reload();
  const warning = page.getByText('Votre session se termine à');
  await expect(warning).toBeVisible();
  await page.unroute('**/admin/entente/session');
  await page.getByRole('button', { name: 'Rester connecté' }).last().click();
  await expect(warning).toBeHidden();

  await field('lead').fill('Écrit avant la fin.');
  // What renews the session is gone, and the token of now is good for nothing.
  await page.context().clearCookies({ name: 'strapi_admin_refresh' });
  let stale: string | undefined;
  await meet((route) => {
    const { authorization } = route.request().headers();
    stale ??= authorization;
    return authorization === stale ? route.fulfill(error(401)) : route.fallback();
  });
  await save();
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await dialog.getByLabel('Mot de passe').fill('Un-mauvais-mot-2-passe');
  await dialog.getByRole('button', { name: 'Se connecter et continuer' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Ce mot de passe n’est pas le bon.');
  await dialog.getByLabel('Mot de passe').fill(administrator.password);
  await dialog.getByRole('button', { name: 'Se connecter et continuer' }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await read())[1]).toBe('Écrit avant la fin.');
  await expect(field('lead')).toHaveValue('Écrit avant la fin.');
});

test('a form takes no word before it knows its language, and keeps each from then on', async ({
  entente,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/i18n/locales*', (route) => held.then(() => route.fallback()));
  await page.addInitScript(() => window.localStorage.removeItem('STRAPI_LOCALE'));
  await page.goto(`${entente.cmsUrl}/admin${list}/create`);
  await expect(page.locator('main form[inert]')).toBeVisible();
  release();
  await expect(page).toHaveURL(/locale.*=fr/);
  await expect(page.locator('main form:not([inert])')).toBeVisible();
  await field('headline').click();
  await page.keyboard.type('Écrit aussitôt');
  await expect(field('headline')).toHaveValue('Écrit aussitôt');
  await page.unroute('**/i18n/locales*');
});
