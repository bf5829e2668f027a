/**
 * Makes the icons that browsers ask for by themselves out of apps/web/public/icon.svg. Run by hand,
 * when the drawing changes: node packages/ui/scripts/make-icons.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';

const published = path.resolve(import.meta.dirname, '../../../apps/web/public');
const svg = readFileSync(path.join(published, 'icon.svg'));
const png = (size) =>
  sharp(svg, { density: 288 }).resize(size, size).png({ palette: true }).toBuffer();

/** An ICO file that holds one PNG: https://en.wikipedia.org/wiki/ICO_(file_format) */
function ico(size, image) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(image.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, image]);
}

writeFileSync(path.join(published, 'favicon.ico'), ico(32, await png(32)));
// A telephone cuts its own corners: the ground goes to the edge.
const square = Buffer.from(svg.toString().replace(' rx="6"', ''));
const touch = await sharp(square, { density: 432 })
  .resize(180, 180)
  .png({ palette: true })
  .toBuffer();
writeFileSync(path.join(published, 'apple-touch-icon.png'), touch);
