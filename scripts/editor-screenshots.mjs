import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('../packages/testkit/src/machine/failure.mjs');
const { openAlbum, openChromium } = await import('./lib/album.mjs');

const WINDOW = { width: 1440, height: 1000 };

const ARTICLE = 'api::article.article';
const SLUG = 'rennes-quebec-protocole-de-cooperation';

/** Screens by the name of their picture → their address in the admin. */
const SCREENS = {
  accueil: '',
  'a-relire': 'entente-reviews',
  traduction: 'entente-translations',
  programmation: 'entente/schedule',
  calendrier: 'entente-calendar',
  liens: 'entente-links',
  accords: 'entente-agreements',
  bilan: 'entente-report',
  journal: 'entente-audit',
  integrations: 'entente-embeds',
};

/**
 * Pictures of the admin of a demonstration that runs, in French, for the editors' guide:
 * ENTENTE_ADMIN_PASSWORD=… node scripts/editor-screenshots.mjs [origin of the CMS] [--documents]
 */
async function takeScreenshots(args) {
  const documents = 'docs/editors/screenshots';
  const album = openAlbum({ name: 'editors', documents, quality: 55, args });
  const { origin = 'http://127.0.0.1:1337' } = album;
  const password = process.env.ENTENTE_ADMIN_PASSWORD;
  if (!password) throw new Failure('Give the administrator’s password in ENTENTE_ADMIN_PASSWORD.');
  const browser = await openChromium();
  const tab = await browser.newPage({
    viewport: WINDOW,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  await tab.addInitScript(() => {
    localStorage.setItem('strapi-admin-language', 'fr');
    localStorage.setItem(
      'STRAPI_GUIDED_TOUR',
      JSON.stringify({ tours: {}, enabled: false, hidden: true, completedActions: [] }),
    );
  });
  const keep = async (name) => {
    await tab.waitForLoadState('networkidle');
    await album.keep(name, await tab.screenshot());
    console.log(name);
  };
  await signIn(tab, origin, password);
  for (const [name, address] of Object.entries(SCREENS)) {
    await tab.goto(`${origin}/admin/${address}`, { waitUntil: 'networkidle' });
    await keep(name);
  }
  await tab.goto(`${origin}/admin/${SCREENS.traduction}`, { waitUntil: 'networkidle' });
  const compare = tab.getByRole('link', { name: /^Côte à côte/ });
  if ((await compare.count()) > 0) {
    await compare.first().click();
    await tab.getByRole('grid').waitFor();
    await keep('cote-a-cote');
  }
  const form = `content-manager/collection-types/${ARTICLE}`;
  const api = await openApi(origin, password);
  const documentId = await documentIdOf(api, form);
  await tab.goto(`${origin}/admin/${form}/${documentId}?plugins[i18n][locale]=fr`);
  await tab.getByRole('button', { name: 'Programmer…' }).waitFor();
  await keep('fiche');
  await tab.getByRole('button', { name: 'Créer le lien' }).scrollIntoViewIfNeeded();
  await keep('liens-presse');
  await tab.getByRole('button', { name: 'Programmer…' }).click();
  await keep('programmer');
  const draft = await draftThatLeadsOn(api);
  await tab.goto(`${origin}/admin/${form}/${draft.documentId}?plugins[i18n][locale]=fr`);
  await tab.getByRole('button', { name: 'Publier l’ensemble…' }).click();
  await keep('publier');
  await draft.remove();
  await browser.close();
}

const administrator = (password) => ({
  email: process.env.ENTENTE_ADMIN_EMAIL ?? 'admin@entente.example',
  password,
});

/** Asks the admin's own API, as the administrator. */
async function openApi(origin, password) {
  const asJson = { 'content-type': 'application/json' };
  const login = await fetch(`${origin}/admin/login`, {
    method: 'POST',
    headers: asJson,
    body: JSON.stringify(administrator(password)),
  });
  const { data } = await login.json();
  const headers = { ...asJson, authorization: `Bearer ${data.accessToken ?? data.token}` };
  return async (method, address, body) => {
    const answer = await fetch(`${origin}/${address}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Failure(`${method} ${address}: ${await answer.text()}`);
    return answer.json();
  };
}

async function documentIdOf(api, form) {
  const [entry] = (await api('GET', `${form}?locale=fr&filters[slug][$eq]=${SLUG}`)).results ?? [];
  if (!entry) throw new Failure(`No article « ${SLUG} »: is it the demonstration?`);
  return entry.documentId;
}

/** News of an agreement that isn't online yet. @returns its id, and what takes both away again */
async function draftThatLeadsOn(api) {
  const form = (type) => `content-manager/collection-types/api::${type}.${type}`;
  const { results } = await api('GET', `${form('partner')}?locale=fr&pageSize=2`);
  const linked = (...entries) => ({
    connect: entries.map(({ documentId }) => ({ documentId, locale: 'fr' })),
  });
  const make = async (type, data) => (await api('POST', `${form(type)}?locale=fr`, data)).data;
  const agreement = await make('agreement', {
    title: 'Convention pour une école de lutherie',
    parties: linked(...results),
  });
  const article = await make('article', {
    headline: 'Une école de lutherie sur deux rives',
    lead: 'Deux ateliers, un même programme.',
    date: '2026-04-09',
    agreements: linked(agreement),
  });
  const remove = async () => {
    for (const [type, { documentId }] of Object.entries({ article, agreement }))
      await api('DELETE', `${form(type)}/${documentId}?locale=*`);
  };
  return { documentId: article.documentId, remove };
}

async function signIn(tab, origin, password) {
  await tab.goto(`${origin}/admin/auth/login`);
  await tab
    .locator('input[name=email]')
    .fill(process.env.ENTENTE_ADMIN_EMAIL ?? 'admin@entente.example');
  await tab.locator('input[name=password]').fill(password);
  await tab.locator('button[type=submit]').click();
  await tab.waitForURL((url) => !url.pathname.endsWith('/login'));
}

await runMain(() => takeScreenshots(process.argv.slice(2)));
