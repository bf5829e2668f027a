import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { openAlbum, openChromium } = await import('./lib/album.mjs');
const { templates } = await import('./lib/templates.mjs');

const WIDTHS = [375, 1280];
const SCHEMES = ['light', 'dark'];
/** As much of a page as one looks at; the whole of the longest would be a strip. */
const TALLEST = { 375: 1400, 1280: 1300 };

/**
 * Pictures of every kind of page of a site that runs, in both languages, on a telephone and on a
 * desk, by day and by night: node scripts/screenshots.mjs [origin] [--documents]
 */
async function takeScreenshots(args) {
  const album = openAlbum({ name: 'site', documents: 'docs/screenshots', quality: 45, args });
  const { origin = 'http://localhost:3000' } = album;
  const pages = await templates(origin);
  const browser = await openChromium();
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  await tab.route('**/*', withFonts);
  for (const { name, path: address } of pages) {
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        const picture = `${name}-${width}-${colorScheme}`;
        if (!album.wants(picture)) continue;
        await tab.emulateMedia({ colorScheme });
        await tab.setViewportSize({ width, height: 900 });
        await tab.goto(origin + address, { waitUntil: 'networkidle' });
        const whole = await tab.evaluate(showAll);
        await tab.waitForLoadState('networkidle');
        const clip = { x: 0, y: 0, width, height: Math.min(whole, TALLEST[width]) };
        await album.keep(picture, await tab.screenshot({ clip, fullPage: true }));
      }
    }
    console.log(name);
  }
  await browser.close();
  album.describe(listing(pages));
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
and dark; long pages are cut.

${shown.join('\n')}
`;
}

await runMain(() => takeScreenshots(process.argv.slice(2)));
