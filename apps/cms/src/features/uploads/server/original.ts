import { createReadStream } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
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
 * The picture that is kept. A camera's notes (where, when, with what) don't leave the newsroom, and
 * a picture held sideways is turned; one that has neither keeps its bytes.
 */
export async function cleanOriginal<F extends LibraryFile>(file: F): Promise<F> {
  if (!file.filepath) return file;
  const options = { limitInputPixels: MOST_PIXELS, animated: true };
  const { format, orientation = 1, exif, xmp, iptc } = await sharp(file.filepath).metadata();
  if (format === 'gif' || (orientation === 1 && !exif && !xmp && !iptc)) return file;
  const target = path.join(file.tmpWorkingDirectory ?? path.dirname(file.filepath), file.hash);
  const picture = sharp(file.filepath, options).autoOrient().keepIccProfile();
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
