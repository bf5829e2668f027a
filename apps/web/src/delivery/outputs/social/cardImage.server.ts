import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { writeFileAtomic } from '../../../engine/store/files.server';
import { outputFolder, type CachedOutput } from '../../../engine/store/outputStore.server';
import { singleton } from '../../../engine/platform/singleton';
import { cardSchema } from './card';
import { cardSvg } from './cardSvg.server';

/** A newer drawing of the same words is another picture. */
const drawing = 'v1';

const state = singleton('card-images', () => ({
  running: new Map<string, Promise<Buffer>>(),
  last: Promise.resolve() as Promise<unknown>,
}));

export function cardTag({ etag }: CachedOutput): string {
  return `${etag}-${drawing}`;
}

/**
 * The picture of a card, drawn when it is first asked for and kept beside what it says. One at a
 * time: a crawler that asks for all of them must not take the site's processor.
 */
export async function cardImage(cached: CachedOutput): Promise<Buffer> {
  const file = path.join(outputFolder(cached.path), `${cardTag(cached)}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const running = state.running.get(file) ?? queue(() => draw(cached, file));
  state.running.set(file, running);
  return running.finally(() => state.running.delete(file));
}

function queue<T>(work: () => Promise<T>): Promise<T> {
  const next = state.last.then(work, work);
  state.last = next.catch(() => undefined);
  return next;
}

async function draw(cached: CachedOutput, file: string): Promise<Buffer> {
  const card = cardSchema.parse(JSON.parse(await readFile(cached.file, 'utf8')));
  const image = await sharp(Buffer.from(cardSvg(card)))
    .png({ palette: true, colours: 64 })
    .toBuffer();
  await writeFileAtomic(file, image);
  return image;
}
