import type { Change } from '@entente/protocol/changes';
import { isEntryType } from '@entente/model/segments';
import { addressBook } from '../redirects/addressBook.server';
import { directory } from '../index/directory.server';
import { refreshPages, urgency } from './refreshEngine.server';
import { entryPath } from '../index/entryPath';
import { dropStaleKits } from './cachedPressKit.server';
import { siteLinks, siteLocales } from '../platform/locales.server';
import { cacheMedia } from '../store/media.server';
import { sortByProducer } from '../store/outputAddress';
import { pageIndex } from '../index/pageIndex.server';
import { refreshTiers } from './refreshTiers';
import { mostVisitedFirst } from './visits.server';

/** The paths that changes may alter, by importance and then by visits. */
export interface Refresh {
  /** To be rendered before the changes are live. */
  now: string[][];
  /** Data sets: many questions, so no publication waits for them. */
  later: string[];
}

export function planRefresh(changes: readonly Change[]): Refresh {
  const locales = siteLocales().files.map((file) => file.code);
  const [own, ...others] = refreshTiers(changes, pageIndex(), siteLinks(), locales);
  const first = [...new Set([...own, ...changes.flatMap(formerPaths)])];
  const isFirst = new Set(first);
  const tiers = others.map((paths) => paths.filter((path) => !isFirst.has(path)));
  return sortByProducer([first, ...tiers.map(mostVisitedFirst)], siteLinks());
}

/**
 * Renders all of it; returns once every page is shown, but for data sets, which follow.
 * @param onEach see `refreshPages`
 */
export async function executeRefresh(
  { now, later }: Refresh,
  onEach: (path: string, shown: boolean) => void,
): Promise<void> {
  void refreshPages([later], urgency.midnight);
  await refreshPages(now, urgency.change, onEach);
  void dropStaleKits();
  void cacheMedia(pageIndex().media());
}

/** Addresses that the entry had: each leads elsewhere once the entry moves or is taken down. */
function formerPaths({ type, documentId }: Change): string[] {
  if (!isEntryType(type)) return [];
  return addressBook()
    .of(type, documentId)
    .filter(({ locale }) => siteLocales().files.some(({ code }) => code === locale))
    .flatMap(({ locale, slug }) => entryPath(siteLinks(), type, locale, slug));
}

/** At once, so that an entry's old address leads to the new one, whichever is rendered first. */
export function updateDirectory(
  { type, documentId, action, entries }: Change,
  updatedAt: string,
): void {
  if (!isEntryType(type)) return;
  const gone = action === 'unpublish' || action === 'delete';
  for (const { locale, slug } of entries) {
    if (!slug) continue;
    if (gone) directory().forget(type, locale, slug);
    else directory().record(type, locale, { documentId, slug, updatedAt });
  }
}
