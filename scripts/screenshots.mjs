import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('./lib/failure.mjs');
const { chromiumArgs, findChromium } = await import('./lib/chromium.mjs');
const { cmsDir, root, webDir } = await import('./lib/paths.mjs');
const { templates } = await import('./lib/templates.mjs');

const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'];
/** As much of a page as one looks at; the whole of the longest would be a strip. */
const TALLEST = { 375: 1400, 1280: 1300 };
const QUALITY = 45;
const folder = path.join(root, 'docs/screenshots');

/**
 * Pictures of every kind of page of a site that runs, in both languages, on a telephone and on a
 * desk, by day and by night: node scripts/screenshots.mjs [origin]
 */
async function takeScreenshots(origin) {
  const executablePath = findChromium();
  if (!executablePath) throw new Failure('No Chromium: install it, or name it in CHROMIUM_PATH.');
  const { chromium } = createRequire(path.join(webDir, 'package.json'))('@playwright/test');
  const sharp = createRequire(path.join(cmsDir, 'package.json'))('sharp');
  const pages = await templates(origin);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  await tab.route('**/*', withFonts);
  for (const { name, path: address } of pages) {
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width, height: 900 });
        await tab.goto(origin + address, { waitUntil: 'networkidle' });
        const whole = await tab.evaluate(showAll);
        await tab.waitForLoadState('networkidle');
        const clip = { x: 0, y: 0, width, height: Math.min(whole, TALLEST[width]) };
        const picture = await tab.screenshot({ clip, fullPage: true });
        const file = path.join(folder, `${name}-${width}-${colorScheme}.webp`);
        await sharp(picture).webp({ quality: QUALITY, effort: 6 }).toFile(file);
      }
    }
    console.log(name);
  }
  await browser.close();
  writeFileSync(path.join(folder, 'README.md'), listing(pages));
}

/**
 * A page's first visit may keep the system's fonts, every later one has ours: that is what pictures
 * show.
 */
async function withFonts(route) {
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replaceAll('font-display:optional', 'font-display:block');
  return route.fulfill({ response, body });
}

/** Has the pictures further down fetched too. @returns the height of the page, in the page */
function showAll() {
  document.querySelectorAll('img').forEach((image) => (image.loading = 'eager'));
  return document.documentElement.scrollHeight;
}

function listing(pages) {
  const shown = pages.map(({ name, path: address }) => {
    const links = WIDTHS.flatMap((width) =>
      SCHEMES.map((scheme) => `[${width} ${scheme}](${name}-${width}-${scheme}.webp)`),
    );
    return `- \`${address}\`: ${links.join(', ')}`;
  });
  return `# Screenshots

Every kind of page of the demonstration, in French and in English, 375 and 1280 pixels wide, light
and dark; long pages are cut. Taken by \`node scripts/screenshots.mjs [origin]\` from a site that runs.

${shown.join('\n')}
`;
}

await runMain(() => takeScreenshots(process.argv[2] ?? 'http://localhost:3000'));
