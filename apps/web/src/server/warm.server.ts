import { setTimeout as pause } from 'node:timers/promises';
import { listTypes, type FixedPageName } from '@entente/model/segments';
import { siteLinks, siteLocales } from './locales.server';
import { directory, loadDirectory } from './directory.server';
import { refreshPages, urgency } from './engine.server';
import { log } from './log.server';
import { keepMedia } from './media.server';
import { pageIndex, savePageIndex } from './pageIndex.server';
import { setReadiness } from './readiness.server';
import { singleton } from './singleton';
import { warmPlan } from './warmPlan';

const retryAfterMs = 3_000;
const state = singleton('warming', () => ({ started: false }));

/**
 * Renders every page, once per process, trying until the CMS lets it. Never throws.
 * @param fixed the fixed pages that this version has
 * @param outputs the outputs written from questions of their own
 * @param further the pages of a language that only its content tells of
 */
export async function warmSite(
  fixed: readonly FixedPageName[],
  outputs: readonly string[],
  further: FurtherPages,
): Promise<void> {
  if (state.started) return;
  state.started = true;
  for (let round = 1; !(await warmOnce(round, fixed, outputs, further)); round += 1)
    await pause(retryAfterMs);
}

/** @returns true when nothing is left to do. */
async function warmOnce(
  round: number,
  fixed: readonly FixedPageName[],
  outputs: readonly string[],
  furtherPages: FurtherPages,
): Promise<boolean> {
  const locales = siteLocales().files.map((file) => file.code);
  const startedAt = performance.now();
  try {
    await loadDirectory(locales);
  } catch (error) {
    setReadiness(pageIndex().size > 0 ? 'stale' : 'cold');
    if (round === 1) log.warn('the CMS does not answer: pages are served as they were', error);
    return false;
  }
  const plan = warmPlan(directory(), pageIndex(), siteLinks(), locales, fixed, outputs);
  if (plan.held) {
    setReadiness('stale');
    log.error(
      'the CMS no longer names many pages: they are kept. Empty the site folder if this is right',
      { vanished: plan.vanished.length },
    );
    return false;
  }
  const { refreshed, failed } = await refreshPages(plan.tiers, urgency.warm);
  const further = await warmFurtherListPages(locales);
  const told = await refreshPages([await toldBy(furtherPages, locales)], urgency.warm);
  await keepMedia(pageIndex().media());
  await savePageIndex();
  const done = failed.length + further.failed.length + told.failed.length === 0;
  // A page that fails twice while the CMS answers is the fault of that page, not of the site.
  if (done || round > 1) setReadiness('warm');
  log.info('pages rendered', {
    pages: refreshed.length + further.refreshed.length + told.refreshed.length,
    failed: failed.length + further.failed.length + told.failed.length,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  });
  return done;
}

/** Addresses of the pages of a language that only its content tells of. @throws what `queryCms` throws */
type FurtherPages = (locale: string) => Promise<string[]>;

async function toldBy(further: FurtherPages, locales: readonly string[]): Promise<string[]> {
  try {
    return (await Promise.all(locales.map(further))).flat();
  } catch (error) {
    log.warn('the CMS did not say which further pages there are', error);
    return [];
  }
}

/** Lists' pages 2, 3… until one does not exist. */
async function warmFurtherListPages(locales: readonly string[]) {
  const all = { refreshed: [] as string[], failed: [] as string[] };
  for (const locale of locales) {
    for (const type of listTypes) {
      const pathOf = (page: number) => siteLinks().build({ kind: 'list', type, locale, page });
      for (let page = 2; pageIndex().get(pathOf(page - 1)); page += 1) {
        const outcome = await refreshPages([[pathOf(page)]], urgency.warm);
        all.refreshed.push(...outcome.refreshed);
        all.failed.push(...outcome.failed);
        if (outcome.failed.length > 0) break;
      }
    }
  }
  return all;
}
