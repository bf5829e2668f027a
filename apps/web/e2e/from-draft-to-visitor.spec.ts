import type { Page } from '@playwright/test';
import { openAdmin, signInByForm } from './support/admin';
import { openSession, personWithRole } from './support/adminApi';
import { countEffort } from './support/effort';
import { startInstance, type Address, type Instance } from './support/instance';
import { soon } from './support/soon';
import { expect as expectSoon, test } from './support/test';

// An approver who is named changes who may publish, for everybody: not on the instance of the
// other tests.
test.describe.configure({ mode: 'serial', timeout: 480_000 });
test.use({
  timezoneId: 'Europe/Paris',
  locale: 'fr-FR',
  viewport: { width: 1440, height: 1100 },
});

/** Much of the admin is asked in a row: a busy machine takes its time for each. */
const expect = expectSoon.configure({ timeout: 30_000 });

const french = {
  headline: 'Rennes et Québec ouvrent une école de lutherie',
  lead: 'Deux ateliers, un même programme.',
  body: 'Les premiers élèves arrivent à l’automne.',
  path: '/fr/actualites/rennes-et-quebec-ouvrent-une-ecole-de-lutherie',
};
const english = {
  headline: 'Rennes and Québec open a school for violin makers',
  lead: 'Two workshops, one programme.',
  body: 'The first pupils arrive in autumn.',
  path: '/en/news/rennes-and-quebec-open-a-school-for-violin-makers',
};
const said = 'Les élèves feront une année sur chaque rive.';
const office = 'Déléguée à la lutherie';
const agreement = 'Convention pour une école de lutherie';
const delegation = 'Les luthiers rennais à Québec';
const picture = 'Deux rives : Rennes et Québec';

let instance: Instance;
let author: Address;
let approver: Address;

test.beforeAll(async ({ playwright }) => {
  test.setTimeout(240_000);
  instance = await startInstance();
  const as = async (code: string, name: string): Promise<Address> => ({
    ...instance,
    administrator: await personWithRole(instance, code, name),
  });
  author = await as('entente-author', 'Aude');
  approver = await as('entente-approver', 'Paule');
  // Recorded by others of the city, not published: the news is the first to tell of them.
  const request = await playwright.request.newContext({ baseURL: instance.cmsUrl });
  const headers = await openSession(request, instance.administrator);
  const record = async (type: string, data: object, locale = 'fr', id = '') => {
    const address = `/content-manager/collection-types/api::${type}.${type}${id && `/${id}`}?locale=${locale}`;
    const response = await request[id ? 'put' : 'post'](address, { headers, data });
    expect(response.ok(), await response.text()).toBe(true);
    return ((await response.json()) as { data: { documentId: string } }).data.documentId;
  };
  const list = await request.get(
    '/content-manager/collection-types/api::partner.partner?locale=fr',
    {
      headers,
    },
  );
  const { results } = (await list.json()) as { results: { documentId: string; name: string }[] };
  const parties = results.slice(0, 2).map(({ documentId }) => ({ documentId, locale: 'fr' }));
  const accord = await record('agreement', { title: agreement, parties: { connect: parties } });
  await record('agreement', { title: 'Agreement on a school for violin makers' }, 'en', accord);
  const speaker = await record('speaker', { givenName: 'Camille', familyName: 'Essai' });
  await record('appointment', {
    title: office,
    speaker: { connect: [{ documentId: speaker }] },
    partner: { connect: parties.slice(0, 1) },
  });
  const visit = await record('delegation', {
    title: delegation,
    start: '2026-10-05',
    end: '2026-10-09',
    agreements: { connect: [{ documentId: accord, locale: 'fr' }] },
  });
  await record('delegation', { title: 'Violin makers of Rennes in Québec' }, 'en', visit);
  await request.dispose();
});
test.afterAll(() => instance.stop());

/**
 * Chooses from the list of a relation. The list closes, and forgets what was typed, when the form
 * takes in what the server kept: it is then opened again, as one would.
 */
async function choose(page: Page, field: string, name: RegExp | string, typed = ''): Promise<void> {
  const list = page.getByRole('combobox', { name: new RegExp(`^${field}`) });
  await expect(async () => {
    if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
    if ((await list.inputValue()) !== typed) await list.fill(typed);
    await page.getByRole('option', { name }).click({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

/** Finds an entry by its name among those that can be linked, and links it. */
const link = (page: Page, field: string, name: string): Promise<void> =>
  choose(page, field, new RegExp(`^${name}`), name);

async function write(page: Page, words: typeof french): Promise<void> {
  await page.getByLabel('Titre', { exact: true }).fill(words.headline);
  await page.getByLabel('Chapeau').fill(words.lead);
  await page.getByRole('button', { name: 'Ajouter un bloc à Texte' }).click();
  await page.getByRole('button', { name: 'Texte', exact: true }).click();
  await page.locator('[contenteditable=true]').fill(words.body);
}

/** Saves, and waits for the answer: the button is disabled from the moment that it is asked. */
async function save(page: Page): Promise<void> {
  const answer = page.waitForResponse(
    (one) =>
      one.request().method() !== 'GET' &&
      one.url().includes('/content-manager/collection-types/api::article.article'),
  );
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  expect((await answer).ok()).toBe(true);
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
}

test('an empty draft becomes a page in both languages, at its minute, and nothing was typed twice', async ({
  browser,
  page: visitor,
  request,
}) => {
  const effort = countEffort();
  const page = await browser.newPage();
  await effort.watch(page);
  await test.step('the author writes, in French', async () => {
    await signInByForm(page, author);
    await page.getByRole('link', { name: 'Nouveau communiqué' }).click();
    await write(page, french);
    await expect(page.getByRole('combobox', { name: 'Genre' })).toHaveText(/Communiqué/);
    await link(page, 'Image principale', picture);
    await link(page, 'Accords', agreement);
    await link(page, 'Délégations', delegation);
    await choose(page, 'Déclarations', 'Créer une fiche liée');
    const statement = page.getByRole('dialog');
    await statement.getByLabel('Propos', { exact: true }).fill(said);
    await choose(page, 'Langue des propos', /^Français$/, 'français');
    await expect(statement.getByRole('combobox', { name: 'Langue des propos' })).toHaveValue(
      'Français',
    );
    await link(page, 'Qui parle', office);
    await statement.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(statement).toBeHidden();
    await expect(page.getByRole('button', { name: said })).toBeVisible();
    await save(page);
  });
  await test.step('then in English', async () => {
    await page.getByRole('combobox', { name: 'Langue de la fiche' }).click();
    await page.getByRole('option', { name: /English/ }).click();
    await write(page, english);
    await save(page);
  });
  await test.step('sees it as it will be, and sends it for review', async () => {
    await page.getByRole('button', { name: 'Demander une relecture…' }).click();
    await page.getByRole('button', { name: 'Envoyer en relecture' }).click();
    await expect(page.getByText('En attente de relecture')).toBeVisible();
    await page.getByRole('link', { name: 'Ouvrir l’aperçu' }).click();
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(english.headline);
  });
  const second = await browser.newPage();
  await effort.watch(second);
  await test.step('another person reads it and schedules it with all that it leads to', async () => {
    await openAdmin(second, approver);
    await second.getByRole('link', { name: 'À relire' }).click();
    await second.getByRole('link', { name: english.headline }).click();
    await expect(second.getByText('Rien ne s’oppose à la publication.')).toBeVisible();
    await second.getByRole('button', { name: 'Programmer…' }).click();
    const dialog = second.getByRole('dialog', { name: 'Programmation' });
    await dialog.getByRole('checkbox', { name: 'français' }).click();
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(4);
    // A minute that is over before a busy machine has asked for it is refused: the next one then.
    await expect(async () => {
      await dialog.getByLabel('Date et heure').fill(soon());
      await dialog
        .getByRole('button', { name: 'Programmer', exact: true })
        .click({ timeout: 20_000 });
    }).toPass({ timeout: 120_000 });
    await expect(dialog).toBeHidden();
    await expect(second.getByText('À venir')).toBeVisible();
  });
  for (const { path } of [french, english])
    expect((await request.get(instance.siteUrl + path)).status()).toBe(404);
  const clicks = effort.clicks();
  const seconds = Math.round(effort.elapsedMs() / 1000);
  test.info().annotations.push({ type: 'effort', description: `${clicks} clicks, ${seconds} s` });
  expect(clicks).toBeLessThanOrEqual(45);
  await test.step('a visitor finds it at its minute, in both languages, with all of it', async () => {
    const address = instance.siteUrl + french.path;
    await expect
      .poll(async () => (await request.get(address)).status(), { timeout: 120_000 })
      .toBe(200);
    await visitor.goto(address);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(french.headline);
    await expect(visitor.getByText(french.body)).toBeVisible();
    await expect(visitor.getByText(said)).toBeVisible();
    await expect(visitor.getByRole('main').getByRole('img').first()).toBeVisible();
    for (const name of [agreement, delegation])
      await expect(visitor.getByRole('link', { name }).first()).toBeVisible();
    await visitor.getByRole('link', { name: 'English' }).click();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(english.headline);
    await visitor
      .getByRole('link', { name: /Agreement on a school for violin makers/ })
      .first()
      .click();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(/violin makers/);
  });
  await page.close();
  await second.close();
});
