import { setTimeout as sleep } from 'node:timers/promises';
import { listTypes, type FixedPageName } from '@entente/model/segments';
import type { CatchUp } from '../change';
import { adoptDirectory, directory, readDirectory } from '../directory.server';
import { refreshPages, urgency } from '../engine.server';
import { setHeld } from '../hold.server';
import { siteLinks, siteLocales } from '../locales.server';
import { log } from '../log.server';
import { keepMedia } from '../media.server';
import { outdatedPages } from '../midnight.server';
import { pageIndex } from '../pageIndex.server';
import { readiness, setReadiness } from '../readiness.server';
import { vanishing } from '../vanishing';
import { warmPlan } from '../warmPlan';
import { addressBook, loadAddresses } from './addressBook.server';
import { askChanges } from './cmsCalls.server';
import { line } from './line.server';
import { saveProgress } from './progress.server';
import { fingerprint, keepReplica, replica, type Replica } from './replica.server';
import { directoryTellsUpTo, liveReports, receive } from './showRevision.server';

/** What this version of the site has besides entries. */
export interface Everything {
  fixed: readonly FixedPageName[];
  /** Outputs written from questions of their own. */
  outputs: readonly string[];
  /** Addresses of the pages of a language that only its content tells of. @throws what `queryCms` throws */
  further: (locale: string) => Promise<string[]>;
}

/**
 * Goes on from the revision that the kept pages tell of, or, where they can't be trusted, renders
 * everything anew. Returns as soon as it is under way.
 * @returns false when the CMS can't be believed: to be tried again
 * @throws what the CMS's calls and `queryCms` throw
 */
export async function begin(everything: Everything): Promise<boolean> {
  const own = replica();
  const isFresh = !line.hasBegun;
  // One more than we need: it proves that the record is the one we know.
  const missed = await askChanges(Math.max(0, (own.shown ?? 0) - 1));
  // Read after the record, so that they tell of all that it told, and maybe more.
  await loadAddresses();
  const read = await readDirectory();
  const { held, vanished } = vanishing(read, pageIndex(), addressBook(), siteLinks());
  setHeld(held, vanished);
  if (held) {
    setReadiness('stale');
    return false;
  }
  adoptDirectory(read);
  directoryTellsUpTo(missed.head);
  if (isFresh && goesOnFrom(own, missed)) goOn(own, missed, everything, vanished);
  else await renderAnew(missed.head, everything);
  return true;
}

function goesOnFrom(own: Replica, { reset, revisions }: CatchUp): boolean {
  if (own.shown === null || reset) return false;
  const isSameVersion = own.fingerprint !== null && own.fingerprint === fingerprint();
  const last = revisions.find(({ revision }) => revision === own.shown);
  return isSameVersion && (own.shown === 0 || last?.at === own.shownAt);
}

function goOn(
  own: Replica,
  missed: CatchUp,
  everything: Everything,
  vanished: readonly string[],
): void {
  line.resume(own.shown ?? 0, own.shownAt);
  receive(missed.revisions, missed.head, 'question');
  const known = plan(everything);
  const absent = known.map((paths) => paths.filter((path) => !pageIndex().get(path)));
  const tiers = [...absent, own.owed, vanished, outdatedPages()];
  const isNews = missed.head !== own.shown;
  void prepare(tiers, everything, { head: missed.head, whole: null, isNews });
}

async function renderAnew(head: number, everything: Everything): Promise<void> {
  const [last] = head > 0 ? (await askChanges(head - 1)).revisions : [];
  // Until everything is rendered a restart must not take the old pages for current.
  await keepReplica({ fingerprint: null });
  const whole = line.restart(head, last?.at ?? null);
  void prepare(plan(everything), everything, { head, whole, isNews: false });
}

function plan({ fixed, outputs }: Everything): string[][] {
  const codes = siteLocales().files.map((file) => file.code);
  return warmPlan(directory(), pageIndex(), siteLinks(), codes, fixed, outputs);
}

/** Ready once these pages are rendered and every revision up to the head is shown. */
async function prepare(
  tiers: readonly (readonly string[])[],
  everything: Everything,
  { head, whole, isNews }: { head: number; whole: object | null; isNews: boolean },
): Promise<void> {
  const startedAt = performance.now();
  const { generation } = line;
  const { refreshed, failed } = await refreshPages(tiers, urgency.warm);
  const further =
    (await renderFurtherListPages(whole !== null)) + (await renderTold(everything, whole !== null));
  await keepMedia(pageIndex().media());
  if (whole) line.done(whole);
  while (line.shown < head && line.generation === generation) await sleep(50);
  // Everything had to begin anew meanwhile, and that is under way.
  if (line.generation !== generation) return;
  await saveProgress();
  setReadiness('warm');
  if (!isNews && head > 0) {
    // Whether an earlier process told of it nobody knows.
    const ms = Math.round(performance.now() - startedAt);
    const { replica: name } = replica();
    const nothing = { pages: [], failed: [], done: 0, total: 0 };
    void liveReports.tell({ replica: name, revision: head, ...nothing, ms });
  }
  log.info('ready', {
    state: readiness(),
    revision: line.shown,
    pages: pageIndex().size,
    rendered: refreshed.length + further,
    failed: failed.length,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  });
}

/** What only the content tells of, as the ways into the register. @returns how many were rendered */
async function renderTold({ further }: Everything, anew: boolean): Promise<number> {
  try {
    const told = (await Promise.all(siteLocales().files.map(({ code }) => further(code)))).flat();
    const paths = anew ? told : told.filter((path) => !pageIndex().get(path));
    return (await refreshPages([paths], urgency.warm)).refreshed.length;
  } catch (error) {
    log.warn('the CMS did not say which further pages there are', error);
    return 0;
  }
}

/** Lists' pages 2, 3… until one does not exist. @returns how many were rendered */
async function renderFurtherListPages(anew: boolean): Promise<number> {
  let count = 0;
  for (const { code: locale } of siteLocales().files) {
    for (const type of listTypes) {
      const pathOf = (page: number) => siteLinks().build({ kind: 'list', type, locale, page });
      for (let page = 2; pageIndex().get(pathOf(page - 1)); page += 1) {
        if (!anew && pageIndex().get(pathOf(page))) continue;
        await refreshPages([[pathOf(page)]], urgency.warm);
        count += 1;
        if (!pageIndex().get(pathOf(page))) break;
      }
    }
  }
  return count;
}
