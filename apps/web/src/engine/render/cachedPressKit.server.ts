import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Address } from '@entente/model/address';
import { env } from '../../env';
import { writeFileAtomic } from '../store/files.server';
import { siteLinks } from '../platform/locales.server';
import { pageIndex } from '../index/pageIndex.server';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';

type KitAddress = Extract<Address, { kind: 'press-kit' }>;

export interface Kit {
  content: Uint8Array;
  /** Names these very bytes. */
  tag: string;
}

const folder = () => path.join(env().dataDir, 'site', 'kits');
const making = singleton('kits-making', () => new Map<string, Promise<Kit | null>>());

/**
 * The kit of a press release, made anew whenever its page was rendered anew: the two show the same
 * documents. A release without a page has no kit, so nothing unpublished can be in one.
 * @param day 'YYYY-MM-DD': the rights to a picture end on a day
 * @param make writes the zip; null when there is no such release
 * @throws what `make` throws
 */
export async function cachedPressKit(
  address: KitAddress,
  day: string,
  make: () => Promise<Uint8Array | null>,
): Promise<Kit | null> {
  const name = kitFileName(address, day);
  if (!name) return null;
  const cached = await readFile(path.join(folder(), name)).catch(() => null);
  if (cached) return asKit(cached);
  const running = making.get(name) ?? makeOnce(name, make).finally(() => making.delete(name));
  making.set(name, running);
  return running;
}

async function makeOnce(name: string, make: () => Promise<Uint8Array | null>): Promise<Kit | null> {
  const content = await make();
  if (!content) return null;
  await writeFileAtomic(path.join(folder(), name), content).catch((error: unknown) =>
    log.warn('a press kit is given, but could not be kept', error),
  );
  await dropStaleKits();
  return asKit(content);
}

const asKit = (content: Uint8Array): Kit => ({
  content,
  tag: createHash('sha256').update(content).digest('base64url').slice(0, 27),
});

/** `fr.rennes-quebec.1712650000000.2024-04-09.zip`; null when the release has no page. */
function kitFileName(
  { locale, slug }: Pick<KitAddress, 'locale' | 'slug'>,
  day: string,
): string | null {
  const page = pageIndex().shown(
    siteLinks().build({ kind: 'entry', type: 'article', locale, slug }),
  );
  return page ? [locale, slug, page.renderedAt, day, 'zip'].join('.') : null;
}

/**
 * Removes the kits whose page changed or went: what was withdrawn must not stay on the disk.
 * Never throws for a file that is gone already.
 */
export async function dropStaleKits(): Promise<void> {
  for (const file of await readdir(folder()).catch(() => [])) {
    const [locale = '', slug = '', , day = ''] = file.split('.');
    const current = isConfigured(locale) ? kitFileName({ locale, slug }, day) : null;
    if (current !== file) await rm(path.join(folder(), file), { force: true });
  }
}

const isConfigured = (locale: string) => siteLinks().parse(`/${locale}`)?.kind === 'home';
