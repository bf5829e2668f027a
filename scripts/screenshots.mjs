import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('./lib/failure.mjs');
const { chromiumArgs, findChromium } = await import('./lib/chromium.mjs');
const { root, webDir } = await import('./lib/paths.mjs');

/** The pictures of the README, taken from a site that runs: node scripts/screenshots.mjs [origin] */
const SHOTS = [
  { file: 'home.png', path: '/fr', width: 1280, height: 900 },
  {
    file: 'article-phone.png',
    path: '/fr/actualites/rennes-quebec-protocole-de-cooperation',
    width: 390,
    height: 844,
  },
  {
    file: 'agreement.png',
    path: '/en/agreements/cooperation-protocol-rennes-metropole-ville-de-quebec',
    width: 1280,
    height: 900,
  },
];

async function takeScreenshots(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('No Chromium: install it, or name it in CHROMIUM_PATH.');
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const folder = path.join(root, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const { file, path: page, width, height } of SHOTS) {
    const tab = await browser.newPage({ viewport: { width, height } });
    const response = await tab.goto(origin + page, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Failure(`${page} answers ${response?.status()}`);
    await tab.screenshot({ path: path.join(folder, file) });
    await tab.close();
    console.log(`docs/screenshots/${file}`);
  }
  await browser.close();
}

await runMain(() => takeScreenshots(process.argv[2] ?? 'http://localhost:3000'));
