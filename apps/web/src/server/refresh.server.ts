import type { Change } from './change';
import { refreshPages, urgency } from './engine.server';
import { siteLinks, siteLocales } from './locales.server';
import { keepMedia } from './media.server';
import { pageIndex } from './pageIndex.server';
import type { Refreshed } from './refreshQueue';
import { refreshPlan } from './refreshPlan';

/** Renders again every page that a change may alter; returns once they are all rendered. */
export async function refreshChanged(changes: readonly Change[]): Promise<Refreshed> {
  const locales = siteLocales().files.map((file) => file.code);
  const plan = refreshPlan(changes, pageIndex(), siteLinks(), locales);
  const outcome = await refreshPages(plan, urgency.change);
  void keepMedia(pageIndex().media());
  return outcome;
}
