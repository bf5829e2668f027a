import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { hostPage, startHost, type Host } from './support/host';

// Our two scripts on hosts of many makes. What a frame shows is only a height here: the site is not asked.
const file = (name: string) => readFileSync(new URL(`../public/embed/${name}`, import.meta.url));
const content = 180;

let host: Host;
let other: Host;
let site: Server;
let ours: string;
const tall: Record<string, number> = {};

test.beforeAll(async () => {
  host = await startHost();
  other = await startHost();
  site = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    response.setHeader('access-control-allow-origin', '*');
    if (url.pathname.endsWith('.js')) {
      response.setHeader('content-type', 'text/javascript');
      return response.end(file(path.basename(url.pathname)));
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `frame-ancestors ${host.origin}`);
    const height = tall[url.pathname] ?? content;
    return response.end(
      `<!doctype html><script defer src="/embed/frame.js"></script><body style="margin:0;min-height:${height}px"><style>@media(max-width:399px){p{height:400px}}</style><p style="margin:0">x`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, resolve));
  ours = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  await host.stop();
  await other.stop();
  site.closeAllConnections();
  site.close();
});

const card = (name = 'a') => `${ours}/embed/fr/agreement-card/${name}`;
const element = (more = 'height="420" style="display:block;min-height:420px"', src = card()) =>
  `<entente-embed src="${src}" title="Accord" ${more}><a href="${ours}/fr">Accord</a></entente-embed>`;
const frame = (more = 'height="420"') => `<iframe src="${card()}" title="Accord" ${more}></iframe>`;
const classic = () => `<script async src="${ours}/embed/v1.js"></script>`;
const bootstrap =
  '<style>.ratio{position:relative;width:100%}.ratio::before{display:block;padding-top:56.25%;content:""}.ratio>*{position:absolute;top:0;left:0;width:100%;height:100%}</style>';
const hostile =
  '<style>iframe{height:auto!important;max-height:90px}a{display:block!important}entente-embed{height:30px!important;max-height:50px!important}</style>';

const scripts: Record<string, () => string> = {
  classic,
  module: () => `<script type="module" src="${ours}/embed/v1.js"></script>`,
  'imported by a script': () => `<script type="module">import('${ours}/embed/v1.js')</script>`,
  'in the host’s own bundle': () => `<script type="module">${file('v1.js')}</script>`,
};
const places: Record<string, () => string> = {
  'in the flow': () => element(),
  'with a height too small': () => element('height="40"'),
  'in a ratio of Bootstrap': () => `${bootstrap}<div class="ratio">${element()}</div>`,
  'under hostile rules': () => hostile + element(),
  'in a flexible row': () =>
    `<div style="display:flex"><div style="flex:1">${element()}</div></div>`,
  'in a grid': () => `<div style="display:grid;grid-template-columns:1fr 1fr">${element()}</div>`,
};
const frames: Record<string, () => string> = {
  'a frame': () => frame(),
  'a frame in a ratio': () => `${bootstrap}<div class="ratio">${frame()}</div>`,
  'a frame under hostile rules': () => hostile + frame(),
  'a frame in a sandbox': () => frame('sandbox="allow-scripts"'),
};

const box = (page: Page, selector: string) =>
  page.locator(selector).evaluate((one) => {
    const { height } = one.getBoundingClientRect();
    return { height, above: one.getBoundingClientRect().top };
  });

/** As high as what it shows, with nothing left over around it. */
const expectFits = (page: Page, height = content) =>
  expect
    .poll(async () => (await box(page, 'iframe')).height, { message: 'height of the frame' })
    .toBe(height);

for (const [script, tag] of Object.entries(scripts)) {
  test(`hosts with a script that is ${script} show an element whole, and are not changed`, async ({
    page,
  }) => {
    for (const [place, body] of Object.entries(places)) {
      await test.step(place, async () => {
        const html = `<div id="host">${body()}</div>`;
        await page.goto(host.show({ html: hostPage(html + tag()) }));
        await expectFits(page);
        const own = await box(page, 'entente-embed');
        expect(own.height).toBe(content);
        expect((await box(page, '#host')).height).toBe(content);
        const now = await page.locator('entente-embed').evaluate((one) => one.outerHTML);
        expect(html).toContain(now);
        await expect(page.locator('entente-embed > a')).toBeHidden();
      });
    }
  });
}

test('frames are shown whole on hosts of every make, by the script of our own host', async ({
  page,
}) => {
  for (const [place, body] of Object.entries(frames)) {
    await test.step(place, async () => {
      await page.goto(host.show({ html: hostPage(body() + classic()) }));
      await expectFits(page);
    });
  }
  await page.goto(
    host.show({ html: hostPage(frame('data-entente') + scripts['in the host’s own bundle']?.()) }),
  );
  await expectFits(page);
});

test('it shows what its attributes say now, smaller ones too', async ({ page }) => {
  tall['/embed/fr/agreement-card/b'] = 90;
  await page.goto(host.show({ html: hostPage(element() + classic()) }));
  await expectFits(page);
  const set = (name: string, value: string) =>
    page
      .locator('entente-embed')
      .evaluate((one, [key, to]) => one.setAttribute(key, to), [name, value] as const);
  await set('src', card('b'));
  await expectFits(page, 90);
  await expect(page.locator('iframe')).toHaveCount(1);
  await set('title', 'Jumelage');
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Jumelage');
  // A frame that a framework of the host points elsewhere.
  await page.goto(host.show({ html: hostPage(frame() + classic()) }));
  await expectFits(page);
  await page.locator('iframe').evaluate((one, src) => one.setAttribute('src', src), card('b'));
  await expectFits(page, 90);
});

test('it shrinks after a change of width, and otherwise not while it is read', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto(host.show({ html: hostPage(element() + classic()) }));
  await expectFits(page, 400);
  await page.setViewportSize({ width: 900, height: 700 });
  await expectFits(page);
  const body = page.frameLocator('iframe').locator('body');
  await body.evaluate((one) => (one.style.minHeight = '300px'));
  await expectFits(page, 300);
  const said = body.evaluate(
    (one) =>
      new Promise((resolve) => {
        new ResizeObserver(() => one.clientHeight < 300 && resolve(null)).observe(one);
        one.style.minHeight = '100px';
      }),
  );
  await said;
  expect((await box(page, 'iframe')).height).toBe(300);
});

test('its colours are those of the host, unless a theme was chosen', async ({ browser }) => {
  const scheme = async (colorScheme: 'light' | 'dark', style: string, query = '') => {
    const page = await browser.newPage({ colorScheme });
    const body = element('', card() + query);
    await page.goto(host.show({ html: hostPage(`<style>${style}</style>${body}${classic()}`) }));
    const src = await page.locator('iframe').getAttribute('src');
    await page.close();
    return new URL(src ?? '').searchParams.get('scheme');
  };
  expect(await scheme('dark', '')).toBe('light');
  expect(await scheme('dark', ':root{color-scheme:light dark}')).toBeNull();
  expect(await scheme('light', ':root{color-scheme:dark}')).toBe('dark');
  expect(await scheme('light', '')).toBeNull();
  expect(await scheme('dark', '', '?theme=auto')).toBeNull();
});

test('where nobody may show it there are words, at once, and a reason in the console', async ({
  page,
}) => {
  const reasons: string[] = [];
  page.on('console', (message) => reasons.push(message.text()));
  const framed = host.show({ html: hostPage(element() + classic()) });
  const bare = host.show({
    html: hostPage(element('', card()).replace(/<a.*<\/a>/, '') + classic()),
  });
  const nest = (src: string, more = '') =>
    other.show({
      html: hostPage(`<iframe src="${src}" ${more} width="600" height="600"></iframe>`),
    });
  for (const address of [nest(framed), nest(framed, 'sandbox="allow-scripts"'), nest(bare)]) {
    await page.goto(address);
    const inner = page.frameLocator('iframe').first();
    await expect(inner.getByRole('link', { name: 'Accord' })).toBeVisible({ timeout: 4_000 });
    await expect(inner.locator('iframe:visible')).toHaveCount(0);
  }
  expect(reasons.filter((one) => one.includes(' refuses '))).toHaveLength(3);
});

test('paper has every embed, or its link', async ({ page }) => {
  const far = `<p style="height:5000px"></p>${element()}`;
  await page.goto(host.show({ html: hostPage(far + classic()) }));
  await expect.poll(() => page.evaluate(() => !!customElements.get('entente-embed'))).toBe(true);
  await expect(page.locator('iframe')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expectFits(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('entente-embed > a')).toBeVisible();
});
