import { createRequire } from 'node:module';
import path from 'node:path';
import { chromiumArgs, findChromium } from '@entente/testkit/browser/chromium.mjs';
import { webDir } from '@entente/testkit/machine/paths.mjs';
import { floorPage, serveFloor } from './floor.mjs';
import { loadOnce } from './load.mjs';
import { scoresOf } from './scores.mjs';

const site = process.env.BENCH_SITE_URL ?? 'http://localhost:3000';
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);

const PAGES = {
  article: '/fr/actualites/rennes-quebec-protocole-de-cooperation',
  agreement: '/fr/accords/protocole-de-cooperation-rennes-metropole-ville-de-quebec',
  register: '/fr/accords',
  partner: '/fr/partenaires/ville-de-quebec',
};
const SCORED = {
  home: `${site}/fr`,
  article: site + PAGES.article,
  agreement: site + PAGES.agreement,
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * The weight and speed of the pages of a running instance beside pages written by hand with the
 * same words and picture, loaded in turn on a telephone's network; then Lighthouse's scores.
 */
export async function pages() {
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: chromiumArgs,
  });
  const floor = await floorOf(browser);
  try {
    console.table(await compare(browser, floor.origin));
  } finally {
    floor.stop();
    await browser.close();
  }
  const found = Object.entries(await scoresOf(SCORED)).map(([name, { scores, lost }]) => [
    name,
    { 'performance/accessibility/practices/seo': scores, 'points lost for': lost.join(', ') },
  ]);
  console.table(Object.fromEntries(found));
}

async function compare(browser, floorOrigin) {
  const loads = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, page] of Object.entries(PAGES)) {
      loads[name] ??= { ours: [], floor: [] };
      loads[name].ours.push(await loadOnce(browser, site + page));
      loads[name].floor.push(await loadOnce(browser, floorOrigin + page));
    }
  }
  return Object.fromEntries(Object.entries(loads).map(([name, both]) => [name, row(both)]));
}

function row({ ours, floor }) {
  const of = (some, metric) => median(some.map((load) => load[metric]));
  const ratio = (metric) => (of(ours, metric) / of(floor, metric)).toFixed(2);
  // What else runs on the machine only ever adds time: the quickest loads are the least disturbed.
  const best = (some, metric) => Math.min(...some.map((load) => load[metric]));
  const bestRatio = (metric) => (best(ours, metric) / best(floor, metric)).toFixed(2);
  return {
    'FCP ms': Math.round(of(ours, 'fcp')),
    'FCP ÷ floor': ratio('fcp'),
    'FCP best ÷ best': bestRatio('fcp'),
    'LCP ms': Math.round(of(ours, 'lcp')),
    'LCP ÷ floor': ratio('lcp'),
    'LCP best ÷ best': bestRatio('lcp'),
    'LCP of': ours[0].element,
    'TBT ms': Math.round(of(ours, 'tbt')),
    'TBT best': Math.round(best(ours, 'tbt')),
    'floor TBT': Math.round(of(floor, 'tbt')),
    CLS: Number(Math.max(...ours.map(({ cls }) => cls)).toFixed(4)),
    bytes: of(ours, 'bytes'),
    'floor bytes': of(floor, 'bytes'),
    requests: of(ours, 'requests'),
    'before text': of(ours, 'before'),
    'script bytes': Math.max(...ours.map(({ script }) => script)),
  };
}

/** Reads the words and the first picture of each page, and serves them bare. */
async function floorOf(browser) {
  const files = new Map();
  const page = await browser.newPage({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
  });
  for (const address of Object.values(PAGES)) {
    const response = await page.goto(site + address, { waitUntil: 'load' });
    if (!response?.ok()) throw new Error(`${site}${address} answers ${response?.status()}`);
    const content = await page.evaluate(() => {
      const main = document.querySelector('main');
      const image = main.querySelector('img');
      return {
        lang: document.documentElement.lang,
        title: main.querySelector('h1').innerText,
        lines: main.innerText.split('\n').filter((line) => line.trim()),
        picture: image && {
          src: new URL(image.currentSrc).pathname,
          width: image.width,
          height: image.height,
          alt: image.alt,
        },
      };
    });
    files.set(address, { type: 'text/html; charset=utf-8', body: Buffer.from(floorPage(content)) });
    if (!content.picture) continue;
    const picture = await fetch(site + content.picture.src);
    const body = Buffer.from(await picture.arrayBuffer());
    files.set(content.picture.src, { type: picture.headers.get('content-type'), body });
  }
  await page.close();
  return serveFloor(files);
}
