import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromiumArgs, findChromium } from '@entente/testkit/browser/chromium.mjs';
import { webDir } from '@entente/testkit/machine/paths.mjs';
import { cpuSecondsOf, listenerOf } from './cpu.mjs';
import { hostTimes } from './host.mjs';
import { answer, flood } from './requests.mjs';

const site = new URL(process.env.BENCH_SITE_URL ?? 'http://localhost:3000');
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const REQUESTS = 2_000;

const ARTICLE = '/fr/actualites/rennes-quebec-protocole-de-cooperation';
const AGREEMENT = 'protocole-de-cooperation-rennes-metropole-ville-de-quebec';
const CARD = `/embed/fr/agreement-card/${AGREEMENT}`;
const VIEWS = {
  'agreement-card': CARD,
  agreement: `/embed/fr/agreement/${AGREEMENT}`,
  'article-card': '/embed/fr/article-card/rennes-quebec-protocole-de-cooperation',
  partner: '/embed/fr/partner/ville-de-quebec',
  news: '/embed/fr/news',
  map: '/embed/fr/map',
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** What embeds of a running instance weigh, cost its processor, and do to a page that has twenty. */
export async function embeds() {
  console.table(await weights());
  console.table(await throughput());
  console.table(await onAHost());
}

async function weights() {
  const rows = {};
  for (const [view, address] of Object.entries(VIEWS)) {
    const { body } = await answer(site, address);
    rows[view] = { bytes: body.byteLength, gzip: gzipSync(body, { level: 9 }).byteLength };
  }
  for (const script of ['/embed/v1.js', '/embed/frame.js']) {
    const { body } = await answer(site, script);
    rows[script] = { bytes: body.byteLength, gzip: gzipSync(body, { level: 9 }).byteLength };
  }
  return rows;
}

/** Requests a second of processor time: the machine may be busy with others, the clock says little. */
async function throughput() {
  const pid = listenerOf(Number(site.port || 80));
  const rates = { article: [], 'agreement-card': [], 'agreement-card?theme=dark': [] };
  const addresses = [ARTICLE, CARD, `${CARD}?theme=dark`];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, name] of Object.keys(rates).entries()) {
      const before = cpuSecondsOf(pid);
      await flood(site, addresses[index], REQUESTS);
      rates[name].push(Math.round(REQUESTS / (cpuSecondsOf(pid) - before)));
    }
  }
  return Object.fromEntries(
    Object.entries(rates).map(([name, all]) => [
      name,
      { 'requests per CPU second': median(all), rounds: all.join(', ') },
    ]),
  );
}

async function onAHost() {
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    // The host is a site of the wide web, and what it frames is on this machine.
    args: [...chromiumArgs, '--disable-features=LocalNetworkAccessChecks'],
  });
  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push(await hostTimes(browser, site.origin, CARD, 20));
    const worst = (name) => Math.round(Math.max(...rounds.map((one) => one[name])) * 100) / 100;
    const middle = (name) => Math.round(median(rounds.map((one) => one[name])) * 100) / 100;
    return Object.fromEntries(
      ['cls', 'longestTaskMs', 'loadToHeightMs'].map((name) => [
        name,
        { median: middle(name), worst: worst(name) },
      ]),
    );
  } finally {
    await browser.close();
  }
}
