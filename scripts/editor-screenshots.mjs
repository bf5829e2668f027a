import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('./lib/failure.mjs');
const { chromiumArgs, findChromium } = await import('./lib/chromium.mjs');
const { cmsDir, root, webDir } = await import('./lib/paths.mjs');

const folder = path.join(root, 'docs/editors/screenshots');
const WINDOW = { width: 1440, height: 1000 };
const QUALITY = 55;

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
 * ENTENTE_ADMIN_PASSWORD=… node scripts/editor-screenshots.mjs [origin of the CMS]
 */
async function takeScreenshots(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('No Chromium: install it, or name it in CHROMIUM_PATH.');
  const password = process.env.ENTENTE_ADMIN_PASSWORD;
  if (!password) throw new Failure('Give the administrator’s password in ENTENTE_ADMIN_PASSWORD.');
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const sharp = createRequire(path.join(cmsDir, 'package.json'))('sharp');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
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
    const file = path.join(folder, `${name}.webp`);
    await sharp(await tab.screenshot())
      .webp({ quality: QUALITY, effort: 6 })
      .toFile(file);
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
  const documentId = await documentIdOf(origin, password, form);
  await tab.goto(`${origin}/admin/${form}/${documentId}?plugins[i18n][locale]=fr`);
  await tab.getByRole('button', { name: 'Programmer…' }).waitFor();
  await keep('fiche');
  await tab.getByRole('button', { name: 'Créer le lien' }).scrollIntoViewIfNeeded();
  await keep('liens-presse');
  await tab.getByRole('button', { name: 'Programmer…' }).click();
  await keep('programmer');
  await browser.close();
}

const administrator = (password) => ({
  email: process.env.ENTENTE_ADMIN_EMAIL ?? 'admin@entente.example',
  password,
});

async function documentIdOf(origin, password, form) {
  const login = await fetch(`${origin}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator(password)),
  });
  const { data } = await login.json();
  const list = await fetch(`${origin}/${form}?locale=fr&filters[slug][$eq]=${SLUG}`, {
    headers: { authorization: `Bearer ${data.accessToken ?? data.token}` },
  });
  const [entry] = (await list.json()).results ?? [];
  if (!entry) throw new Failure(`No article « ${SLUG} »: is it the demonstration?`);
  return entry.documentId;
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

const [origin = 'http://127.0.0.1:1337'] = process.argv.slice(2);
await runMain(() => takeScreenshots(origin));
