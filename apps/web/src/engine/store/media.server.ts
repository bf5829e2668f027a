import { readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { env } from '../../env';
import { CmsContractError, CmsUnavailableError } from '../../errors';
import { writeFileAtomic } from './files.server';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';

/** What the site passes on, by extension. Anything else is not served. */
const mimeTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
};

const maxFileBytes = 25 * 1024 * 1024;
const maxFolderBytes = 5 * 1024 * 1024 * 1024;
const timeoutMs = 10_000;

export function mediaType(file: string): string | null {
  return mimeTypes[path.extname(file).slice(1).toLowerCase()] ?? null;
}

const folder = () => path.join(env().dataDir, 'site', 'media');
const fetching = singleton('media-fetching', () => new Map<string, Promise<string>>());

/**
 * The path of the site's own copy of an uploaded file, fetched from the CMS the first time.
 * @param file a name known from a rendered page: no separators
 * @returns null when the CMS says there is no such file
 * @throws CmsUnavailableError, CmsContractError
 */
export async function mediaFile(file: string): Promise<string | null> {
  const copy = path.join(folder(), file);
  if (await exists(copy)) {
    const now = new Date();
    await utimes(copy, now, now).catch(() => undefined);
    return copy;
  }
  const running = fetching.get(file) ?? fetchOnce(file, copy).finally(() => fetching.delete(file));
  fetching.set(file, running);
  return (await running) === '' ? null : copy;
}

/** Copies what pages show, so that an outage of the CMS takes no picture away. */
export async function cacheMedia(files: readonly string[]): Promise<void> {
  for (const file of files) {
    try {
      if (mediaType(file)) await mediaFile(file);
    } catch (error) {
      log.warn('a picture could not be copied from the CMS', error);
    }
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** @returns '' when there is none */
async function fetchOnce(file: string, copy: string): Promise<string> {
  const response = await fetch(`${env().cmsUrl}/uploads/${encodeURIComponent(file)}`, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((cause: unknown) => {
    throw new CmsUnavailableError('The CMS does not give its files', { cause });
  });
  if (response.status === 404) return '';
  if (!response.ok) throw new CmsUnavailableError(`A file answered status ${response.status}`);
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxFileBytes) throw new CmsContractError(`The file ${file} is too large`);
  const content = new Uint8Array(await response.arrayBuffer());
  if (content.byteLength > maxFileBytes)
    throw new CmsContractError(`The file ${file} is too large`);
  await makeRoom(content.byteLength);
  await writeFileAtomic(copy, content).catch((cause: unknown) => {
    throw new CmsUnavailableError(`The file ${file} could not be kept`, { cause });
  });
  return copy;
}

/** Removes the copies unused for longest until a new file fits. */
async function makeRoom(bytes: number): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  const copies = await Promise.all(
    names.map(async (name) => ({ name, ...(await sizeAndTime(path.join(folder(), name))) })),
  );
  let total = copies.reduce((sum, copy) => sum + copy.size, bytes);
  for (const copy of copies.sort((left, right) => left.time - right.time)) {
    if (total <= maxFolderBytes) return;
    await rm(path.join(folder(), copy.name), { force: true });
    total -= copy.size;
  }
}

async function sizeAndTime(file: string) {
  const { size, mtimeMs } = await stat(file).catch(() => ({ size: 0, mtimeMs: 0 }));
  return { size, time: mtimeMs };
}
