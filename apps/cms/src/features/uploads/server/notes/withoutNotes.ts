import { gifWithoutNotes } from './gifWithoutNotes';
import { jpegWithoutNotes } from './jpegWithoutNotes';
import { NotFollowedError } from './notFollowed';
import { pngWithoutNotes } from './pngWithoutNotes';
import { webpWithoutNotes } from './webpWithoutNotes';

const WAYS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  jpeg: jpegWithoutNotes,
  png: pngWithoutNotes,
  gif: gifWithoutNotes,
  webp: webpWithoutNotes,
};

/**
 * A picture without what is not seen of it: comments, notes, what follows its end. Not a pixel is
 * changed.
 * @param format as sharp names it
 * @returns null for one that must be written anew to be rid of them
 */
export function withoutNotes(format: string, bytes: Buffer): Buffer | null {
  try {
    return WAYS[format]?.(bytes) ?? null;
  } catch (error) {
    if (error instanceof NotFollowedError) return null;
    throw error;
  }
}
