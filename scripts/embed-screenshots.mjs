import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('./lib/failure.mjs');
const { chromiumArgs, findChromium } = await import('./lib/chromium.mjs');
const { cmsDir, root, webDir } = await import('./lib/paths.mjs');

const folder = path.join(root, 'docs/partners/screenshots');
const AGREEMENT = 'protocole-de-cooperation-rennes-metropole-ville-de-quebec';
const VIEWS = {
  'agreement-card': `/embed/fr/agreement-card/${AGREEMENT}`,
  'article-card': '/embed/en/article-card/rennes-quebec-cooperation-protocol',
  timeline: `/embed/fr/timeline/${AGREEMENT}`,
  partner: '/embed/en/partner/ville-de-quebec',
  map: '/embed/fr/map',
};
/** The demonstration's partner with colours of its own. */
const THEMES = { light: '?theme=light', dark: '?theme=dark', partner: '?key=ville-de-quebec' };
const WIDTHS = [280, 400, 800];
const TALLEST = 1200;
const QUALITY = 60;

/**
 * Pictures of embeds of a site that runs, in our colours by day and by night and in a partner's:
 * node scripts/embed-screenshots.mjs [origin]
 */
async function takeScreenshots(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('No Chromium: install it, or name it in CHROMIUM_PATH.');
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const sharp = createRequire(path.join(cmsDir, 'package.json'))('sharp');
  mkdirSync(folder, { recursive: true });
  // Those of WordPress are another command's.
  for (const file of readdirSync(folder))
    if (!file.startsWith('wordpress-')) rmSync(path.join(folder, file));
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const tab = await browser.newPage();
  const pictures = [];
  for (const [view, address] of Object.entries(VIEWS)) {
    for (const [theme, query] of Object.entries(THEMES)) {
      // The narrow and the wide ones in our colours of the day only: layout, not colour.
      for (const width of theme === 'light' ? WIDTHS : [400]) {
        await tab.setViewportSize({ width, height: 200 });
        await tab.goto(origin + address + query, { waitUntil: 'networkidle' });
        const whole = await tab.evaluate(() =>
          Math.ceil(document.body.getBoundingClientRect().height),
        );
        await tab.setViewportSize({ width, height: Math.min(whole, TALLEST) });
        const file = `${view}-${width}-${theme}.webp`;
        const picture = await tab.screenshot();
        await sharp(picture).webp({ quality: QUALITY, effort: 6 }).toFile(path.join(folder, file));
        pictures.push({ address: address + query, file });
      }
    }
    console.log(view);
  }
  await browser.close();
  writeFileSync(path.join(folder, 'README.md'), listing(pictures));
}

function listing(pictures) {
  const shown = pictures.map(({ address, file }) => `## ${file}\n\n\`${address}\`\n\n![](${file})`);
  return `# Embeds, as partners show them

Of the demonstration, by day, by night and in a partner's colours. Taken by
\`node scripts/embed-screenshots.mjs [origin]\` from a site that runs. Those that begin with
\`wordpress-\` are of [a real WordPress](../wordpress.md).

${shown.join('\n\n')}
`;
}

await runMain(() => takeScreenshots(process.argv[2] ?? 'http://localhost:3000'));
