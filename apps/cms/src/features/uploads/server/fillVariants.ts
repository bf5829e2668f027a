import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { LibraryFile } from './original';
import { copyContent, FILE, localPath } from './storedFile';
import { hasVariants, makeVariants } from './variants';

type Stored = LibraryFile & { id: number; formats: Record<string, LibraryFile> | null };

const PICTURES = ['image/jpeg', 'image/png', 'image/webp'];
const A_BATCH = 50;

async function fill(strapi: Core.Strapi, file: Stored): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'entente-variants-'));
  try {
    const { hash, ext, mime, url = '' } = file;
    const local = localPath(strapi, { url });
    const filepath = local ?? path.join(folder, hash + ext);
    if (!local) await copyContent(strapi, { hash, ext, mime, url }, filepath);
    const provider = strapi.plugin('upload').service('provider') as {
      upload(file: LibraryFile): Promise<void>;
    };
    const formats: Record<string, LibraryFile> = { ...file.formats };
    for (const { key, file: variant } of await makeVariants({
      ...file,
      filepath,
      tmpWorkingDirectory: folder,
    })) {
      await provider.upload(variant);
      formats[key] = variant;
    }
    await strapi.db.query(FILE).update({ where: { id: file.id }, data: { formats } });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Makes the variants of pictures uploaded before there were any, one after the other. A picture
 * that has them is left alone, so it may run at every start; one that can't be read is logged.
 * @returns how many pictures got theirs
 */
export async function fillVariants(strapi: Core.Strapi, stopped: () => boolean): Promise<number> {
  let filled = 0;
  let after = 0;
  for (;;) {
    const files: Stored[] = await strapi.db.query(FILE).findMany({
      where: { id: { $gt: after }, mime: { $in: PICTURES } },
      orderBy: { id: 'asc' },
      limit: A_BATCH,
    });
    if (files.length === 0) return filled;
    for (const file of files) {
      after = file.id;
      if (stopped()) return filled;
      if (hasVariants(file.formats)) continue;
      try {
        await fill(strapi, file);
        filled += 1;
      } catch (error) {
        strapi.log.warn(`The picture ${file.name} got no smaller files: ${String(error)}`);
      }
    }
  }
}
