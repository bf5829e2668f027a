import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { writeFileAtomic } from '../../../engine/store/files.server';
import { mediaFile } from '../../../engine/store/media.server';
import { outputFolder, type CachedOutput } from '../../../engine/store/outputStore.server';
import { log } from '../../../engine/platform/log.server';
import { singleton } from '../../../engine/platform/singleton';
import { cardSchema } from './card';
import { cardSvg, portraitBox } from './cardSvg.server';

/** A newer drawing of the same words is another picture. */
const drawing = 'v2';

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

/** The person, cut to the card's frame; null of a file that the site no longer has or can't read. */
async function portraitOf(file: string): Promise<Buffer | null> {
  try {
    const copy = await mediaFile(file);
    if (!copy) return null;
    const { width, height } = portraitBox;
    return await sharp(copy).resize({ width, height, fit: 'cover', position: 'top' }).toBuffer();
  } catch (error) {
    log.warn('a portrait could not be put on its card', error);
    return null;
  }
}

async function draw(cached: CachedOutput, file: string): Promise<Buffer> {
  const card = cardSchema.parse(JSON.parse(await readFile(cached.file, 'utf8')));
  const portrait = card.portrait && (await portraitOf(card.portrait.file));
  const drawn = sharp(Buffer.from(cardSvg({ ...card, portrait: portrait && card.portrait })));
  const image = portrait
    ? await drawn
        .composite([{ input: portrait, left: portraitBox.left, top: portraitBox.top }])
        .png({ palette: true, colours: 256 })
        .toBuffer()
    : await drawn.png({ palette: true, colours: 64 }).toBuffer();
  await writeFileAtomic(file, image);
  return image;
}
