import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { withoutNotes } from './notes/withoutNotes';
import { MOST_PIXELS } from './uploadProblem';

/** A file on its way into the library, as Strapi's upload service hands it around. */
export interface LibraryFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  filepath?: string;
  tmpWorkingDirectory?: string;
  path?: string | null;
  /** Kilobytes of 1,000 bytes, as Strapi keeps it. */
  size?: number;
  sizeInBytes?: number;
  width?: number | null;
  height?: number | null;
  url?: string;
  getStream?: () => NodeJS.ReadableStream;
}

/** JPEG's and WebP's: beyond it files grow and nobody sees why. */
const QUALITY = 92;

/** Strapi's own accounting: kilobytes with two decimals. */
export const kilobytes = (bytes: number): number => Math.round(bytes / 10) / 100;

/**
 * The picture that is kept. What a camera or a program noted (where, when, with what), comments and
 * what follows its end don't leave the newsroom, and a picture held sideways is turned; of any other
 * not a pixel is changed.
 */
export async function cleanOriginal<F extends LibraryFile>(file: F): Promise<F> {
  const { filepath } = file;
  if (!filepath) return file;
  const target = path.join(file.tmpWorkingDirectory ?? path.dirname(filepath), file.hash);
  const { format, orientation = 1 } = await sharp(filepath).metadata();
  const bytes = orientation === 1 ? withoutNotes(format, await readFile(filepath)) : null;
  if (!bytes) return writtenAnew(file, filepath, target);
  await writeFile(target, bytes);
  return Object.assign(file, withFile(target, bytes.length));
}

/** A picture turned as it was held, with nothing but its colours beside it. */
async function writtenAnew<F extends LibraryFile>(file: F, filepath: string, target: string) {
  const options = { limitInputPixels: MOST_PIXELS, animated: true };
  const picture = sharp(filepath, options).autoOrient().keepIccProfile();
  const { format } = await picture.metadata();
  if (format === 'jpeg') picture.jpeg({ quality: QUALITY });
  if (format === 'webp') picture.webp({ quality: QUALITY });
  const { width, height, pageHeight, size } = await picture.toFile(target);
  return Object.assign(file, withFile(target, size), { width, height: pageHeight ?? height });
}

/** What Strapi's provider needs to store a file of the disk. */
export function withFile(filepath: string, bytes: number) {
  return {
    filepath,
    size: kilobytes(bytes),
    sizeInBytes: bytes,
    getStream: () => createReadStream(filepath),
  };
}
