import { createReadStream } from 'node:fs';
import { access, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { cmsEnv } from '../../../../platform/env';
import { contentsOf, copyContent, type StoredContent, type StoredFile } from '../storedFile';

/** Beside what is served, so that nothing of it is. */
const folderOf = (name: string) => path.join(cmsEnv().dataDir, 'trash', name);
const pathOf = (name: string, { hash, ext }: StoredContent) =>
  path.join(folderOf(name), `${hash}${ext}`);

/** Copies a file and its smaller ones into a folder of the trash. What is missing is not kept. */
export async function keepContent(
  strapi: Core.Strapi,
  file: StoredFile,
  folder: string,
): Promise<void> {
  await mkdir(folderOf(folder), { recursive: true });
  for (const content of contentsOf(file)) {
    try {
      await copyContent(strapi, content, pathOf(folder, content));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
}

export async function dropContent(folder: string): Promise<void> {
  await rm(folderOf(folder), { recursive: true, force: true });
}

export const isContentKept = (file: StoredFile, folder: string): Promise<boolean> =>
  access(pathOf(folder, file)).then(
    () => true,
    () => false,
  );

interface Provider {
  upload(file: object): Promise<void>;
}

/** Puts a file and its smaller ones back where they are served; says where in `url`. */
export async function putBack(
  strapi: Core.Strapi,
  file: StoredFile,
  folder: string,
): Promise<void> {
  const provider = strapi.plugin('upload').service('provider') as Provider;
  for (const content of contentsOf(file)) {
    const kept = pathOf(folder, content);
    await provider.upload(Object.assign(content, { getStream: () => createReadStream(kept) }));
  }
}
