import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { openAlbum, openChromium } = await import('./lib/album.mjs');

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

/**
 * Pictures of embeds of a site that runs, in our colours by day and by night and in a partner's:
 * node scripts/embed-screenshots.mjs [origin] [--documents]
 */
async function takeScreenshots(args) {
  const documents = 'docs/partners/screenshots';
  const album = openAlbum({ name: 'embeds', documents, quality: 60, args });
  const { origin = 'http://localhost:3000' } = album;
  const browser = await openChromium();
  const tab = await browser.newPage();
  const pictures = [];
  for (const [view, address] of Object.entries(VIEWS)) {
    for (const [theme, query] of Object.entries(THEMES)) {
      // The narrow and the wide ones in our colours of the day only: layout, not colour.
      for (const width of theme === 'light' ? WIDTHS : [400]) {
        const name = `${view}-${width}-${theme}`;
        if (!album.wants(name)) continue;
        await tab.setViewportSize({ width, height: 200 });
        await tab.goto(origin + address + query, { waitUntil: 'networkidle' });
        const whole = await tab.evaluate(() =>
          Math.ceil(document.body.getBoundingClientRect().height),
        );
        await tab.setViewportSize({ width, height: Math.min(whole, TALLEST) });
        await album.keep(name, await tab.screenshot());
        pictures.push({ address: address + query, file: `${name}.webp` });
      }
    }
    console.log(view);
  }
  await browser.close();
  album.describe(listing(pictures));
}

function listing(pictures) {
  const shown = pictures.map(({ address, file }) => `## ${file}\n\n\`${address}\`\n\n![](${file})`);
  return `# Embeds, as partners show them

Of the demonstration, by day, by night and in a partner's colours.

${shown.join('\n\n')}
`;
}

await runMain(() => takeScreenshots(process.argv.slice(2)));
