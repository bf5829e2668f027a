// Draws the demo's illustrations: two shores, the water between, one vermilion arc.
// Run from anywhere: `node apps/cms/seed-pictures/draw.mjs`. The output is committed,
// because the seed must work without drawing tools and because editors see the files.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { brno, erlangen, quebec, rennes, rochester, sendai } from './towns.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const WIDTH = 1600;
const HEIGHT = 1000;
const WATERLINE = 700;
const colours = {
  paper: '#f7f4ee',
  shade: '#ece6da',
  far: '#a9b2bb',
  near: '#1d2733',
  water: '#5d6b7a',
  arc: '#c8402a',
};

/** The lines thin out towards the viewer, so that the water recedes. */
const water = () => {
  const lines = [];
  let y = WATERLINE + 6;
  for (let index = 0; y < HEIGHT; index += 1) {
    const dash = 60 + ((index * 73) % 190);
    const gap = 26 + ((index * 41) % 120) + index * 6;
    const opacity = 0.5 - index * 0.022;
    lines.push(
      `<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}" stroke-dasharray="${dash} ${gap}" stroke-dashoffset="${(index * 157) % 400}" stroke-opacity="${Math.max(opacity, 0.08).toFixed(2)}"/>`,
    );
    y += 9 + index * 1.3;
  }
  return `<g stroke="${colours.water}" stroke-width="2">${lines.join('')}</g>`;
};

const place = (town, x) => ({
  land: `<g transform="translate(${x} ${WATERLINE})"><g fill="${colours.far}">${town.far}</g><g fill="${colours.near}">${town.near}</g></g>`,
  reflection: `<g transform="translate(${x} ${WATERLINE + 2}) scale(1 -0.42)" opacity="0.13" fill="${colours.near}">${town.far}${town.near}</g>`,
});

const arc = (x1, y1, x2, y2, top, width = 7) =>
  `<path d="M${x1} ${y1}Q${(x1 + x2) / 2} ${top} ${x2} ${y2}" fill="none" stroke="${colours.arc}" stroke-width="${width}" stroke-linecap="round"/>` +
  [
    [x1, y1],
    [x2, y2],
  ]
    .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${width * 1.7}" fill="${colours.arc}"/>`)
    .join('');

const sheet = (content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="100%" height="100%" fill="${colours.paper}"/>${content}</svg>`;

const sun = (x, y, radius) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colours.shade}"/>`;

/** Two towns face each other; `sky` moves the pale disc so that no two pictures are alike. */
const twoShores = (left, right, sky, ends) => {
  const west = place(left, 0);
  const east = place(right, WIDTH - 600);
  return sheet(
    sun(sky.x, sky.y, sky.radius) +
      west.reflection +
      east.reflection +
      water() +
      west.land +
      east.land +
      arc(ends.x1, ends.y1, ends.x2, ends.y2, ends.top),
  );
};

/** One town and many arcs leaving it: the whole registry at a glance. */
const manyArcs = () => {
  const town = place(rennes(), 500);
  const targets = [-40, 70, 190, 320, 1230, 1330, 1440, 1560, 1660];
  const arcs = targets
    .map((x, index) => {
      const top = 60 + ((index * 67) % 180);
      return `<path d="M842 430Q${(842 + x) / 2} ${top - 160} ${x} ${WATERLINE - 4}" fill="none" stroke="${colours.arc}" stroke-width="4" stroke-linecap="round"/><circle cx="${x}" cy="${WATERLINE - 4}" r="8" fill="${colours.arc}"/>`;
    })
    .join('');
  return sheet(
    sun(820, 420, 330) +
      town.reflection +
      water() +
      arcs +
      town.land +
      `<circle cx="842" cy="430" r="13" fill="${colours.arc}"/>`,
  );
};

/** A stone in the river and the rings it makes: ten years of cooperation. */
const rings = () => {
  const circles = Array.from({ length: 11 }, (_, index) => {
    const radius = 60 + index * 66;
    const opacity = (0.85 - index * 0.07).toFixed(2);
    return `<ellipse cx="800" cy="660" rx="${radius}" ry="${radius * 0.36}" stroke-opacity="${opacity}"/>`;
  });
  const last = circles.pop().replace(/stroke-opacity="[^"]*"/, `stroke="${colours.arc}"`);
  const shore = (town, x) =>
    `<g transform="translate(${x} 372) scale(0.62)"><g fill="${colours.far}">${town.far}</g><g fill="${colours.near}">${town.near}</g></g>`;
  return sheet(
    sun(820, 250, 150) +
      `<g fill="none" stroke="${colours.water}" stroke-width="4">${circles.join('')}</g>` +
      `<line x1="0" x2="${WIDTH}" y1="373" y2="373" stroke="${colours.near}" stroke-width="3"/>` +
      shore(rennes(), 0) +
      shore(quebec(), WIDTH - 372) +
      `<g fill="none" stroke-width="7">${last}</g><ellipse cx="800" cy="660" rx="17" ry="9" fill="${colours.arc}"/>`,
  );
};

const pictures = {
  'rennes-quebec': twoShores(
    rennes(),
    quebec(),
    { x: 860, y: 470, radius: 190 },
    { x1: 374, y1: 398, x2: 1306, y2: 300, top: -90 },
  ),
  'rennes-rochester': twoShores(
    rennes(),
    rochester(),
    { x: 700, y: 330, radius: 130 },
    { x1: 374, y1: 398, x2: 1236, y2: 392, top: -20 },
  ),
  'rennes-erlangen': twoShores(
    rennes(),
    erlangen(),
    { x: 1010, y: 300, radius: 160 },
    { x1: 374, y1: 398, x2: 1324, y2: 414, top: 60 },
  ),
  'rennes-brno': twoShores(
    rennes(),
    brno(),
    { x: 640, y: 250, radius: 110 },
    { x1: 374, y1: 398, x2: 1247, y2: 350, top: 10 },
  ),
  'rennes-sendai': twoShores(
    rennes(),
    sendai(),
    { x: 840, y: 420, radius: 220 },
    { x1: 374, y1: 398, x2: 1289, y2: 500, top: -120 },
  ),
  'rennes-monde': manyArcs(),
  'dix-ans': rings(),
};

for (const [name, svg] of Object.entries(pictures)) {
  const file = join(here, `${name}.webp`);
  // WebP: the smaller sizes that Strapi makes of a PNG weigh more than the original.
  const { size } = await sharp(Buffer.from(svg))
    .webp({ quality: 88, effort: 6, smartSubsample: true })
    .toFile(file);
  console.log(`${name}.webp ${Math.round(size / 1000)} kB`);
}
