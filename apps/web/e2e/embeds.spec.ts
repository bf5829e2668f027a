import type { APIRequestContext, Page } from '@playwright/test';
import { hostPage, startHost, type Host } from './support/host';
import { partnerEmbeds } from './support/partnerEmbeds';
import { story, type StoryLocale } from './support/story';
import { expect, test } from './support/test';
import { messagesOf } from './support/words';

const slugOf = (path: string) => path.split('/').at(-1) ?? '';
const partnerKey = 'ville-de-quebec';

const card = (locale: StoryLocale = 'fr') =>
  `/embed/${locale}/agreement-card/${slugOf(story[locale].agreement)}`;

let host: Host;
let stranger: Host;
let newsroom: APIRequestContext;
let settings: Awaited<ReturnType<typeof partnerEmbeds>>;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async ({ playwright, entente }) => {
  host = await startHost();
  stranger = await startHost();
  newsroom = await playwright.request.newContext({ baseURL: entente.cmsUrl });
  settings = await partnerEmbeds(newsroom, entente);
  await settings.save({ origins: host.origin });
  const policy = async () =>
    (await fetch(entente.siteUrl + card())).headers.get('content-security-policy');
  await expect.poll(policy, { timeout: 60_000 }).toContain(host.origin);
});

test.afterAll(async () => {
  await settings.restore();
  await newsroom.dispose();
  await host.stop();
  await stranger.stop();
});

const frameOf = (page: Page, index = 0) => page.frameLocator('iframe').nth(index);
const heightOf = (page: Page, index = 0) =>
  page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.clientHeight);
/** The height of what the frame shows. */
const contentOf = (page: Page, index = 0) =>
  frameOf(page, index)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

const loader = (siteUrl: string) => `<script async src="${siteUrl}/embed/v1.js"></script>`;
const element = (siteUrl: string, path = card()) =>
  `<entente-embed src="${siteUrl}${path}" title="Accord" height="240" style="display:block;min-height:240px"><a href="${siteUrl}/fr">Accord</a></entente-embed>`;
const plain = (siteUrl: string, path = card(), more = '') =>
  `<iframe src="${siteUrl}${path}" title="Accord" width="100%" height="150" ${more}></iframe>`;

/** Waits until the frame is as high as its content, or higher because it is looked at. */
const expectFits = (page: Page, index = 0) =>
  expect(async () => {
    expect(await heightOf(page, index)).toBeGreaterThanOrEqual(await contentOf(page, index));
  }).toPass();

test('a card is one request of at most 6 kB, without cookie, storage or another host', async ({
  page,
  entente,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const response = await page.goto(card());
  expect(asked).toEqual([entente.siteUrl + card()]);
  const { responseBodySize } = (await response?.request().sizes()) ?? { responseBodySize: 1e9 };
  expect(responseBodySize).toBeLessThanOrEqual(6_000);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a plain frame on another site is whole without any script', async ({ browser, entente }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.show({ html: hostPage(plain(entente.siteUrl)) }));
  const link = frameOf(page).getByRole('heading').getByRole('link');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
  await expect(link).toContainText(messagesOf('fr').embed.newWindow);
  await context.close();
});

test('the loader gives each of several embeds its height, even when it is loaded twice', async ({
  page,
  entente: { siteUrl },
}) => {
  const article = `/embed/fr/article/${slugOf(story.fr.article)}`;
  const body = [element(siteUrl), plain(siteUrl), element(siteUrl, article)].join('');
  await page.goto(host.show({ html: hostPage(loader(siteUrl) + body + loader(siteUrl)) }));
  await page.locator('entente-embed').last().scrollIntoViewIfNeeded();
  await expect(page.locator('iframe')).toHaveCount(3);
  for (const index of [0, 1, 2]) await expectFits(page, index);
  await expect(page.locator('entente-embed > a').first()).toBeHidden();
});

test('an embed grows with its content and never moves the focus', async ({
  page,
  entente: { siteUrl },
}) => {
  await page.goto(
    host.show({ html: hostPage(`<button>Avant</button>${element(siteUrl)}${loader(siteUrl)}`) }),
  );
  await expectFits(page);
  await page.getByRole('button').focus();
  await page.setViewportSize({ width: 300, height: 700 });
  await expectFits(page);
  await expect(page.getByRole('button')).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = () => document.activeElement?.shadowRoot?.activeElement?.localName;
  expect(await page.evaluate(focused)).toBe('iframe');
});

test('a page with a strict policy shows it, with no violation', async ({
  page,
  entente: { siteUrl },
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });
  const policy = `default-src 'none'; script-src ${siteUrl}/embed/v1.js; frame-src ${siteUrl}/embed/`;
  await page.goto(
    host.show({
      // Their policy lets no style attribute in: the room is kept by the script alone.
      html: hostPage(element(siteUrl).replace(/ style="[^"]*"/, '') + loader(siteUrl)),
      headers: { 'content-security-policy': policy },
    }),
  );
  await expectFits(page);
  await expect(frameOf(page).getByRole('heading')).toBeVisible();
  expect(violations).toEqual([]);
});

test('a page that isolates itself shows it', async ({ page, entente: { siteUrl } }) => {
  await page.goto(
    host.show({
      html: hostPage(element(siteUrl) + loader(siteUrl)),
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    }),
  );
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectFits(page);
  await expect(frameOf(page).getByRole('heading')).toBeVisible();
});

test('a sandbox without an origin shows it, resized by us and by what WordPress does', async ({
  page,
  entente: { siteUrl },
}) => {
  await page.goto(
    host.show({
      html: hostPage(plain(siteUrl, card(), 'sandbox="allow-scripts"') + loader(siteUrl)),
    }),
  );
  await expectFits(page);

  const listen = `<script>onmessage = ({ data, source }) => {
    const frame = document.querySelector('iframe');
    if (data.secret !== 'abc123' || source !== frame.contentWindow) return;
    frame.removeAttribute('style');
    if (data.message === 'height') frame.height = data.value;
    if (data.message === 'link') document.title = data.value;
  };</script>`;
  const address = `${card()}?resize=1#?secret=abc123`;
  // It hides the frame until it has heard from it.
  const hidden = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px)"';
  await page.goto(
    host.show({
      html: hostPage(listen + plain(siteUrl, address, `sandbox="allow-scripts" ${hidden}`)),
    }),
  );
  await expect(async () => {
    expect(await heightOf(page)).toBe(Math.max(200, await contentOf(page)));
  }).toPass();
  await frameOf(page).getByRole('heading').getByRole('link').click();
  await expect(page).toHaveTitle(siteUrl + story.fr.agreement);
});

test('no forged message changes a height', async ({ page, entente: { siteUrl } }) => {
  await page.goto(host.show({ html: hostPage(element(siteUrl) + loader(siteUrl)) }));
  await expectFits(page);
  const before = await heightOf(page);
  // From the page itself: another source. From inside the frame: another value.
  const values = [Number.NaN, 1e9, -1, '900', null, 10.5, { height: 900 }];
  await page.evaluate((all) => {
    for (const height of [...all, 900])
      window.postMessage({ type: 'entente:height', id: 'e1', height }, '*');
  }, values);
  await frameOf(page)
    .locator('body')
    .evaluate((_, all) => {
      for (const height of all)
        parent.postMessage({ type: 'entente:height', id: 'e1', height }, '*');
      parent.postMessage({ type: 'entente:height', id: 'e2', height: 900 }, '*');
      parent.postMessage({ type: 'resize', id: 'e1', height: 900 }, '*');
    }, values);
  // What came before this one has been looked at when this one is done.
  await frameOf(page)
    .locator('body')
    .evaluate(() => {
      parent.postMessage({ type: 'entente:height', id: 'e1', height: 1234 }, '*');
    });
  await expect.poll(() => heightOf(page)).toBe(1234);
  expect(before).toBeLessThan(900);
});

test('another origin in the frame is not listened to', async ({ page, entente: { siteUrl } }) => {
  const shouting = stranger.show({
    html: `<script>setInterval(() => parent.postMessage({ type: 'entente:height', id: 'e1', height: 900 }, '*'), 20)</script><p>…</p>`,
  });
  await page.goto(host.show({ html: hostPage(element(siteUrl) + loader(siteUrl)) }));
  await expectFits(page);
  const before = await heightOf(page);
  await page.locator('iframe').evaluate((frame, src) => {
    const heard = new Promise<void>((resolve) => {
      let count = 0;
      addEventListener('message', () => (count += 1) > 5 && resolve());
    });
    frame.setAttribute('src', src);
    return heard;
  }, shouting);
  expect(await heightOf(page)).toBe(before);
});

test('the browser refuses to frame it on a site that is not allowed; a link is shown there', async ({
  page,
  entente: { siteUrl },
}) => {
  for (const query of ['', `?key=${partnerKey}`]) {
    const refused = page.waitForEvent('requestfailed', (request) =>
      request.url().includes('/embed/fr'),
    );
    await page.goto(
      stranger.show({ html: hostPage(element(siteUrl, card() + query) + loader(siteUrl)) }),
    );
    expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
    await expect(page.locator('entente-embed > a')).toBeVisible();
    await expect(page.locator('iframe')).toBeHidden();
  }
});

test('twenty embeds on one page move nothing once they have said their height', async ({
  page,
  entente: { siteUrl },
}) => {
  await page.addInitScript(() => {
    const seen = Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const body = Array.from({ length: 20 }, (_, at) => `<p>${at}</p>${element(siteUrl)}`).join('');
  await page.goto(host.show({ html: hostPage(loader(siteUrl) + body) }));
  for (let index = 0; index < 20; index += 1) {
    await page.locator('entente-embed').nth(index).scrollIntoViewIfNeeded();
    await expectFits(page, index);
  }
  await page.evaluate(() => Object.assign(globalThis, { shifted: 0 }));
  for (let index = 19; index >= 0; index -= 1)
    await page.locator('entente-embed').nth(index).scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBe(0);
});

test('a suspended partner is refused within a minute, and let in again', async ({
  page,
  entente,
}) => {
  const framed = host.show({
    html: hostPage(plain(entente.siteUrl, `${card()}?key=${partnerKey}`)),
  });
  await settings.save({ origins: host.origin, suspended: true });
  await expect(async () => {
    const refused = page.waitForEvent('requestfailed', { timeout: 2_000 });
    await page.goto(framed);
    expect((await refused).failure()?.errorText).toBe('net::ERR_BLOCKED_BY_RESPONSE');
  }).toPass({ timeout: 60_000 });
  await settings.save({ origins: host.origin, suspended: false });
  await expect(async () => {
    await page.goto(framed);
    await expect(frameOf(page).getByRole('heading')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const { status, text } = await settings.tryToSave({ text: '#999999', surface: '#ffffff' });
  expect(status).toBe(400);
  expect(text).toContain('4.5');
});
