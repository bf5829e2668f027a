import type { Change } from './change';
import { isEntryType } from './change';
import { addressBook } from './delivery/addressBook.server';
import { directory } from './directory.server';
import { refreshPages, urgency } from './engine.server';
import { entryPath } from './entryPath';
import { dropStaleKits } from './keptKits.server';
import { siteLinks, siteLocales } from './locales.server';
import { keepMedia } from './media.server';
import { sortByProducer } from './outputAddress';
import { pageIndex } from './pageIndex.server';
import { refreshPlan } from './refreshPlan';
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
  const [own, ...others] = refreshPlan(changes, pageIndex(), siteLinks(), locales);
  const first = [...new Set([...own, ...changes.flatMap(leftPaths)])];
  const isFirst = new Set(first);
  const tiers = others.map((paths) => paths.filter((path) => !isFirst.has(path)));
  return sortByProducer([first, ...tiers.map(mostVisitedFirst)], siteLinks());
}

/**
 * Renders all of it; returns once every page is shown, but for data sets, which follow.
 * @param onEach see `refreshPages`
 */
export async function carryOut(
  { now, later }: Refresh,
  onEach: (path: string, shown: boolean) => void,
): Promise<void> {
  void refreshPages([later], urgency.midnight);
  await refreshPages(now, urgency.change, onEach);
  void dropStaleKits();
  void keepMedia(pageIndex().media());
}

/** Addresses that the entry had: each leads elsewhere once the entry moves or is taken down. */
function leftPaths({ type, documentId }: Change): string[] {
  if (!isEntryType(type)) return [];
  return addressBook()
    .of(type, documentId)
    .filter(({ locale }) => siteLocales().files.some(({ code }) => code === locale))
    .flatMap(({ locale, slug }) => entryPath(siteLinks(), type, locale, slug));
}

/** At once, so that an entry's old address leads to the new one, whichever is rendered first. */
export function noteInDirectory(
  { type, documentId, action, entries }: Change,
  updatedAt: string,
): void {
  if (!isEntryType(type)) return;
  const gone = action === 'unpublish' || action === 'delete';
  for (const { locale, slug } of entries) {
    if (!slug) continue;
    if (gone) directory().forget(type, locale, slug);
    else directory().note(type, locale, { documentId, slug, updatedAt });
  }
}
