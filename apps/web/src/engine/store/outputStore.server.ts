import { createHash, randomUUID, type Hash } from 'node:crypto';
import { open, mkdir, readFile, readdir, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { env } from '../../env';
import { writeFileAtomic } from './files.server';

const metaSchema = z.object({
  path: z.string(),
  type: z.string(),
  /** SHA-256 of the body, shortened: the same content has the same tag after a restart. */
  etag: z.string(),
  /** ISO date and time at which the content last became different. */
  changedAt: z.string(),
  bytes: z.number(),
});

/** An output as it was last made: a feed, a calendar, a data set. */
export interface CachedOutput extends z.infer<typeof metaSchema> {
  /** Where the body is. */
  file: string;
}

/** A body written piece by piece, so that memory stays flat however long it is. */
export interface OutputWriter {
  write(piece: string | Uint8Array): Promise<void>;
  /** Makes the body the one that readers get, all at once. */
  keep(): Promise<void>;
  discard(): Promise<void>;
}

/** One folder an output: its body, what is known of it, and what was made of that body. */
export function outputFolder(outputPath: string): string {
  const name = createHash('sha256').update(outputPath).digest('hex');
  return path.join(env().dataDir, 'site', 'outputs', name.slice(0, 2), name);
}

/** Null when it was never made, or is no more. */
export async function cachedOutput(outputPath: string): Promise<CachedOutput | null> {
  const folder = outputFolder(outputPath);
  try {
    const meta = metaSchema.parse(
      JSON.parse(await readFile(path.join(folder, 'meta.json'), 'utf8')),
    );
    return { ...meta, file: path.join(folder, `${meta.etag}.body`) };
  } catch {
    return null;
  }
}

export async function cacheOutput(outputPath: string, type: string, body: string): Promise<void> {
  const writer = await openOutput(outputPath, type);
  try {
    await writer.write(body);
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await writer.keep();
}

export async function dropOutput(outputPath: string): Promise<void> {
  await rm(outputFolder(outputPath), { recursive: true, force: true });
}

/** @param type media type, with its charset */
export async function openOutput(outputPath: string, type: string): Promise<OutputWriter> {
  const folder = outputFolder(outputPath);
  await mkdir(folder, { recursive: true });
  const temporary = path.join(folder, `${randomUUID()}.tmp`);
  const handle: FileHandle = await open(temporary, 'w');
  const hash: Hash = createHash('sha256');
  let bytes = 0;
  const discard = async () => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  return {
    discard,
    write: async (piece) => {
      const buffer = Buffer.from(piece);
      hash.update(buffer);
      bytes += buffer.byteLength;
      await handle.write(buffer);
    },
    keep: async () => {
      const etag = hash.digest('hex').slice(0, 32);
      const known = await cachedOutput(outputPath);
      if (known?.etag === etag && known.type === type) return discard();
      try {
        await handle.close();
        const changedAt = new Date().toISOString();
        await rename(temporary, path.join(folder, `${etag}.body`));
        const meta = { path: outputPath, type, etag, changedAt, bytes };
        await writeFileAtomic(path.join(folder, 'meta.json'), JSON.stringify(meta));
      } catch (error) {
        await discard();
        throw error;
      }
      await removeOthers(folder, etag);
    },
  };
}

/** What belongs to an earlier body; a reader that has it open keeps it. */
async function removeOthers(folder: string, etag: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name === 'meta.json' || name.startsWith(etag) || name.endsWith('.tmp')) continue;
    await rm(path.join(folder, name), { force: true });
  }
}
