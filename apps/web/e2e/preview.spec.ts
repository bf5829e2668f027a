import { previewPath } from '@entente/protocol/previewAddress';
import { deriveSecret } from '@entente/secrets/derive';
import sharp from 'sharp';
import { signIntoAdmin } from './support/admin';
import { signIn } from './support/adminApi';
import { expect, test } from './support/test';
import { messagesOf } from './support/words';

const french = messagesOf('fr');

const slug = 'apercu-du-gris-de-lin';
const headlines = { fr: 'Gris-de-lin : un brouillon', en: 'Flax grey: a draft' };

interface Draft {
  documentId: string;
  file: string;
}
let draft: Draft;
/** Asks the admin's API as an editor. */
let ask: (method: 'get' | 'post' | 'put', path: string, data?: object) => Promise<unknown>;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ playwright, entente }) => {
  const request = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  const headers = await signIn(request, entente);
  ask = async (method, path, data) => {
    const response = await request[method](path, { headers, ...(data && { data }) });
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true);
    return response.json();
  };
  const picture = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#8a7fb0' },
  })
    .png()
    .toBuffer();
  const upload = await request.post('/upload', {
    headers,
    multipart: { files: { name: 'gris.png', mimeType: 'image/png', buffer: picture } },
  });
  const [file] = (await upload.json()) as { id: number; url: string }[];
  const collection = '/content-manager/collection-types';
  const made = async (path: string, data: object) =>
    ((await ask('post', path, data)) as { data: { documentId: string } }).data.documentId;
  const media = await made(`${collection}/api::media.media?locale=fr`, {
    name: 'Gris',
    alternativeText: 'Un aplat gris-de-lin',
    credit: 'Entente',
    file: file?.id,
  });
  const article = 'api::article.article';
  const documentId = await made(`${collection}/${article}?locale=fr`, {
    headline: headlines.fr,
    slug,
    lead: 'Rien de ceci n’est en ligne.',
    cover: { connect: [{ documentId: media }] },
  });
  await ask('put', `${collection}/${article}/${documentId}?locale=en`, {
    headline: headlines.en,
    lead: 'None of this is online.',
  });
  draft = { documentId, file: file?.url.split('/').at(-1) ?? '' };
});

async function previewAddress(locale: string): Promise<string> {
  const query = `documentId=${draft.documentId}&locale=${locale}&status=draft`;
  const path = `/content-manager/preview/url/api::article.article?${query}`;
  return ((await ask('get', path)) as { data: { url: string } }).data.url;
}

test('an editor sees the draft on the real site, inside the admin', async ({ page, entente }) => {
  await signIntoAdmin(page, entente);
  const entry = `${entente.cmsUrl}/admin/content-manager/collection-types/api::article.article`;
  await page.goto(`${entry}/${draft.documentId}?plugins[i18n][locale]=fr`);
  await page.getByRole('link', { name: /aperçu|preview/i }).click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headlines.fr);
  await expect(frame.getByText(french.preview.notice).filter({ visible: true })).toHaveCount(1);
});

test('the draft has its picture, and its other language one click away', async ({ page }) => {
  await page.goto(await previewAddress('fr'));
  const picture = page.getByRole('img', { name: 'Un aplat gris-de-lin' });
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlines.en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('nobody keeps, finds or frames it but the admin', async ({ request, entente }) => {
  const response = await request.get(await previewAddress('fr'));
  expect(response.status()).toBe(200);
  const headers = response.headers();
  expect(headers['cache-control']).toBe('private, no-store');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow');
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['content-security-policy']).toContain(
    `frame-ancestors http://localhost:${new URL(entente.cmsUrl).port} `,
  );
  expect(await response.text()).toContain('<meta name="robots" content="noindex, nofollow"');
});

test('a visitor who comes right after sees nothing of it', async ({ request }) => {
  expect((await request.get(await previewAddress('fr'))).status()).toBe(200);
  const page = await request.get(`/fr/actualites/${slug}`);
  expect(page.status()).toBe(404);
  expect(await page.text()).not.toContain(headlines.fr);
  expect((await request.get(`/media/${draft.file}`)).status()).toBe(404);
  expect((await request.get(`/media/preview~9999999999~x~${draft.file}`)).status()).toBe(404);
});

test('a link that was altered, or is over, shows why and nothing else', async ({
  request,
  entente,
}) => {
  const valid = new URL(await previewAddress('fr'));
  const other = new URL(valid);
  other.pathname = other.pathname.replace('/fr/', '/en/');
  const longer = new URL(valid);
  longer.searchParams.set('expires', String(Number(valid.searchParams.get('expires')) + 60));
  const framed = new URL(valid);
  framed.searchParams.set('frame', 'https://evil.example');
  const bare = new URL(valid.pathname, valid);
  for (const url of [other, longer, framed, bare]) {
    const response = await request.get(url.href);
    expect(response.status(), url.href).toBe(401);
    expect(await response.text()).not.toMatch(/Gris-de-lin|Flax grey/);
    expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  }
  const over = previewPath(deriveSecret(entente.secret, 'preview-signing'), {
    type: 'article',
    id: draft.documentId,
    locale: 'fr',
    expires: Math.floor(Date.now() / 1000) - 1,
    frame: '',
  });
  const response = await request.get(over);
  expect(response.status()).toBe(401);
  expect(await response.text()).toContain(french.preview.refused.expired.title);
});
