import { stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';
import { writeFileAtomic } from './files.server';
import { mediaFile } from './media.server';
import { printSuffix } from '@entente/model/printName';

const state = singleton('print-copies', () => ({
  running: new Map<string, Promise<string | null>>(),
  last: Promise.resolve() as Promise<unknown>,
}));

/** What a printer asks for. */
const DOTS_PER_INCH = 300;
const QUALITY = 92;

/**
 * The path of a picture as a JPEG for print: as large as its original, made when it is first asked
 * for. One at a time: whoever asks for all of them must not take the site's processor.
 * @param file as of `mediaFile`
 * @returns null when there is no such file, or nothing in it that can be read as a picture
 * @throws what `mediaFile` throws
 */
export function printCopy(file: string): Promise<string | null> {
  const running = state.running.get(file) ?? queue(() => made(file));
  state.running.set(file, running);
  return running.finally(() => state.running.delete(file));
}

async function made(file: string): Promise<string | null> {
  const original = await mediaFile(file);
  if (!original) return null;
  const copy = path.join(path.dirname(original), `${file}${printSuffix}`);
  if (await stat(copy).catch(() => null)) return copy;
  const picture = await sharp(original)
    .rotate()
    // JPEG knows no transparency: what shows through is paper.
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4', mozjpeg: true })
    .withMetadata({ density: DOTS_PER_INCH })
    .toBuffer()
    .catch((error: unknown) => {
      log.warn('a picture that cannot be read has no copy for print', error);
      return null;
    });
  if (!picture) return null;
  await writeFileAtomic(copy, picture);
  return copy;
}

function queue<T>(work: () => Promise<T>): Promise<T> {
  const next = state.last.then(work, work);
  state.last = next.catch(() => undefined);
  return next;
}
