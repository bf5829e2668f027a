import { createWriteStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import type { Core } from '@strapi/strapi';

export const FILE = 'plugin::upload.file';
export const FOLDER = 'plugin::upload.folder';

/** What the library keeps of one content: the file itself, or one of its smaller ones. */
export interface StoredContent {
  hash: string;
  ext: string;
  mime: string;
  url: string;
}

/** A row of the library. */
export interface StoredFile extends StoredContent {
  id: number;
  documentId: string;
  name: string;
  formats: Record<string, StoredContent> | null;
  folderPath: string;
  createdBy?: { id: number } | null;
  [field: string]: unknown;
}

/** A file and its smaller ones. */
export const contentsOf = (file: StoredFile): StoredContent[] => [
  file,
  ...Object.values(file.formats ?? {}),
];

/** Where the library's own disk has a content; null for one that is kept elsewhere. */
export const localPath = (strapi: Core.Strapi, { url }: Pick<StoredContent, 'url'>) =>
  url.startsWith('/') ? path.join(strapi.dirs.static.public, url) : null;

/** Copies a content, wherever the library keeps it. */
export async function copyContent(
  strapi: Core.Strapi,
  content: StoredContent,
  target: string,
): Promise<void> {
  const local = localPath(strapi, content);
  if (local) return copyFile(local, target);
  const response = await fetch(content.url);
  if (!response.ok || !response.body) throw new Error(`${content.url} answers ${response.status}`);
  await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(target));
}

/** Takes a file and its smaller ones from where they are served. */
export async function removeContent(strapi: Core.Strapi, file: StoredFile): Promise<void> {
  const provider = strapi.plugin('upload').provider as { delete(file: unknown): Promise<unknown> };
  for (const one of contentsOf(file)) await provider.delete(one);
}
