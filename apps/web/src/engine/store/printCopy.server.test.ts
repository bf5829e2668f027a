import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { mediaFile } from './media.server';
import { printCopy } from './printCopy.server';
import { printedFile } from '@entente/model/printName';

jest.mock('./media.server', () => ({ mediaFile: jest.fn() }));

test('a picture for print is a JPEG of the size of its original, at 300 dots per inch', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'print-'));
  const original = path.join(folder, 'rives.webp');
  const drawn = sharp({ create: { width: 640, height: 360, channels: 4, background: '#0000' } });
  await writeFile(original, await drawn.webp().toBuffer());
  jest.mocked(mediaFile).mockResolvedValue(original);
  const copy = await printCopy('rives.webp');
  const { format, width, height, density } = await sharp(copy ?? '').metadata();
  expect({ format, width, height, density }).toEqual({
    format: 'jpeg',
    width: 640,
    height: 360,
    density: 300,
  });
});

test('of a file that is gone there is none', async () => {
  jest.mocked(mediaFile).mockResolvedValue(null);
  expect(await printCopy('gone.webp')).toBeNull();
});

test('of a damaged picture there is none, and whoever asks for several gets the others', async () => {
  const damaged = path.join(await mkdtemp(path.join(tmpdir(), 'print-')), 'damaged.webp');
  await writeFile(damaged, 'no picture');
  jest.mocked(mediaFile).mockResolvedValue(damaged);
  expect(await printCopy('damaged.webp')).toBeNull();
});

test('only the address of a picture with the ending for print is one', () => {
  expect(printedFile('rives_1a2b.webp.print.jpg')).toBe('rives_1a2b.webp');
  expect(printedFile('rives_1a2b.webp')).toBeNull();
  expect(printedFile('rives.pdf.print.jpg')).toBeNull();
  expect(printedFile('rives.jpg.print.jpg')).toBeNull();
});
