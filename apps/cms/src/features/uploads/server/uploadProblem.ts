import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { MessageLanguage } from '../../../platform/messages/words';
import { hasContentOf, isPicture, kindNamed, SIGNATURE_BYTES } from './fileKind';
import { hasPdfActions } from './pdfActions';
import { uploadWords } from '../words/uploadWords';

/** A file as the form parser leaves it on the disk. */
export interface ReceivedFile {
  filepath: string;
  originalFilename?: string | null;
  /** Bytes. */
  size: number;
}

export type UploadProblem =
  | { kind: 'type' | 'content' | 'damaged' | 'animated' | 'empty' | 'actions'; name: string }
  | { kind: 'large'; name: string }
  | { kind: 'pixels'; name: string; width: number; height: number };

export const MOST_BYTES = 20 * 1024 * 1024;
/** All frames together: what decoding it takes in memory is four bytes for each. */
export const MOST_PIXELS = 50_000_000;
/** WebP knows no longer side. */
const LONGEST_SIDE = 16_383;

async function startOf(filepath: string): Promise<Buffer> {
  const file = await open(filepath, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SIGNATURE_BYTES));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function pictureProblem(filepath: string, name: string): Promise<UploadProblem | null> {
  // Reads the header alone: a picture that claims 900 million pixels costs nothing to refuse.
  const size = await sharp(filepath, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (!size) return { kind: 'damaged', name };
  const { width, height, pageHeight = height, pages = 1 } = size;
  if (width * pageHeight * pages > MOST_PIXELS || Math.max(width, pageHeight) > LONGEST_SIDE)
    return { kind: 'pixels', name, width, height: pageHeight };
  if (pages > 1) return { kind: 'animated', name };
  const decoded = await sharp(filepath, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
    .stats()
    .catch(() => null);
  return decoded ? null : { kind: 'damaged', name };
}

/** Why this file can't be taken; null when it can. Nothing of it is kept or run. */
export async function uploadProblemOf(file: ReceivedFile): Promise<UploadProblem | null> {
  const name = file.originalFilename ?? '?';
  const kind = kindNamed(path.extname(name));
  if (!kind) return { kind: 'type', name };
  if (file.size === 0) return { kind: 'empty', name };
  if (file.size > MOST_BYTES) return { kind: 'large', name };
  if (!hasContentOf(kind, await startOf(file.filepath))) return { kind: 'content', name };
  if (kind === 'pdf' && (await hasPdfActions(await readFile(file.filepath))))
    return { kind: 'actions', name };
  return isPicture(kind) ? pictureProblem(file.filepath, name) : null;
}

export function sayUploadProblem(problem: UploadProblem, language: MessageLanguage): string {
  const { kind, ...values } = problem;
  const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
  return uploadWords.say(language, `problems.${kind}`, {
    ...(Object.fromEntries(texts) as Record<string, string>),
    megabytes: String(MOST_BYTES / 1024 / 1024),
    megapixels: String(MOST_PIXELS / 1_000_000),
    side: String(LONGEST_SIDE),
  });
}
