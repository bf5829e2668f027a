import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { writeWhole } from '../../server/files.server';
import { outputFolder, type KeptOutput } from '../../server/outputStore.server';
import { singleton } from '../../server/singleton';
import { cardSchema } from './card';
import { cardSvg } from './cardSvg.server';

/** A newer drawing of the same words is another picture. */
const drawing = 'v1';

const state = singleton('card-images', () => ({
  running: new Map<string, Promise<Buffer>>(),
  last: Promise.resolve() as Promise<unknown>,
}));

export function cardTag({ etag }: KeptOutput): string {
  return `${etag}-${drawing}`;
}

/**
 * The picture of a card, drawn when it is first asked for and kept beside what it says. One at a
 * time: a crawler that asks for all of them must not take the site's processor.
 */
export async function cardImage(kept: KeptOutput): Promise<Buffer> {
  const file = path.join(outputFolder(kept.path), `${cardTag(kept)}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const running = state.running.get(file) ?? queue(() => draw(kept, file));
  state.running.set(file, running);
  return running.finally(() => state.running.delete(file));
}

function queue<T>(work: () => Promise<T>): Promise<T> {
  const next = state.last.then(work, work);
  state.last = next.catch(() => undefined);
  return next;
}

async function draw(kept: KeptOutput, file: string): Promise<Buffer> {
  const card = cardSchema.parse(JSON.parse(await readFile(kept.file, 'utf8')));
  const image = await sharp(Buffer.from(cardSvg(card)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
  await writeWhole(file, image);
  return image;
}
