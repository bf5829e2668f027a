import { isEntryType, type Change } from './change';
import { directory } from './directory.server';
import { refreshPages, urgency } from './engine.server';
import { dropStaleKits } from './keptKits.server';
import { siteLinks, siteLocales } from './locales.server';
import { keepMedia } from './media.server';
import { sortByProducer } from './outputAddress';
import { pageIndex } from './pageIndex.server';
import type { Refreshed } from './refreshQueue';
import { refreshPlan } from './refreshPlan';

/**
 * Renders again every page and output that a change may alter; returns once they all are, but for
 * data sets, which take many questions and follow by themselves.
 */
export async function refreshChanged(changes: readonly Change[]): Promise<Refreshed> {
  changes.forEach(noteInDirectory);
  const locales = siteLocales().files.map((file) => file.code);
  const plan = refreshPlan(changes, pageIndex(), siteLinks(), locales);
  const { now, later } = sortByProducer(plan, siteLinks());
  const outcome = await refreshPages(now, urgency.change);
  void refreshPages([later], urgency.midnight);
  void dropStaleKits();
  void keepMedia(pageIndex().media());
  return outcome;
}

/** At once, so that an entry's old address leads to the new one, whichever is rendered first. */
function noteInDirectory({ type, documentId, action, entries }: Change): void {
  if (!isEntryType(type)) return;
  const gone = action === 'unpublish' || action === 'delete';
  for (const { locale, slug } of entries) {
    if (!slug) continue;
    if (gone) directory().forget(type, locale, slug);
    else directory().note(type, locale, { documentId, slug, updatedAt: new Date().toISOString() });
  }
}
