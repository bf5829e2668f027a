import { setTimeout as sleep } from 'node:timers/promises';
import { listTypes, type FixedPageName } from '@entente/model/segments';
import type { ChangesResponse } from '@entente/protocol/changes';
import { adoptDirectory, directory, readDirectory } from '../index/directory.server';
import { refreshPages, urgency } from '../render/refreshEngine.server';
import { setGuardActive } from '../guard/contentLossGuard.server';
import { siteLinks, siteLocales } from '../platform/locales.server';
import { log } from '../platform/log.server';
import { producerOf } from '../store/outputAddress';
import { wholePages } from '../store/pageFiles.server';
import { cacheMedia } from '../store/media.server';
import { outdatedPages } from '../render/midnight.server';
import { pageIndex } from '../index/pageIndex.server';
import { readiness, setReadiness } from '../platform/readiness.server';
import { detectContentLoss } from '../guard/detectContentLoss';
import { warmPlan } from '../render/warmPlan';
import { addressBook, loadAddresses } from '../redirects/addressBook.server';
import { askChanges } from './askChanges.server';
import { revisionCursor } from './revisionCursor.server';
import { saveProgress } from './progress.server';
import { fingerprint, saveReplica, replica, type Replica } from './replica.server';
import { setDirectoryRevision, liveReports, receiveRevisions } from './showRevision.server';

/** What this version of the site has besides entries. */
export interface SyncTargets {
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
export async function startSync(targets: SyncTargets): Promise<boolean> {
  const own = replica();
  const isFresh = !revisionCursor.hasBegun;
  // One more than we need: it proves that the record is the one we know.
  const missed = await askChanges(Math.max(0, (own.shown ?? 0) - 1));
  // Read after the record, so that they tell of all that it told, and maybe more.
  await loadAddresses();
  const read = await readDirectory();
  const { isImplausible, lost } = detectContentLoss(read, pageIndex(), addressBook(), siteLinks());
  setGuardActive(isImplausible, lost);
  if (isImplausible) {
    setReadiness('stale');
    return false;
  }
  adoptDirectory(read);
  setDirectoryRevision(missed.head);
  if (isFresh && canResumeFrom(own, missed)) await resumeSync(own, missed, targets, lost);
  else await renderAnew(missed.head, targets);
  return true;
}

function canResumeFrom(own: Replica, { reset, revisions }: ChangesResponse): boolean {
  if (own.shown === null || reset) return false;
  const isSameVersion = own.fingerprint !== null && own.fingerprint === fingerprint();
  const last = revisions.find(({ revision }) => revision === own.shown);
  return isSameVersion && (own.shown === 0 || last?.at === own.shownAt);
}

async function resumeSync(
  own: Replica,
  missed: ChangesResponse,
  targets: SyncTargets,
  lost: readonly string[],
): Promise<void> {
  const whole = await wholePages();
  revisionCursor.resume(own.shown ?? 0, own.shownAt);
  receiveRevisions(missed.revisions, missed.head, 'question');
  const known = plan(targets);
  const isThere = (path: string) =>
    pageIndex().get(path) && (whole.has(path) || producerOf(siteLinks().parse(path)) !== 'page');
  const absent = known.map((paths) => paths.filter((path) => !isThere(path)));
  const tiers = [...absent, own.owed, lost, outdatedPages()];
  const isNews = missed.head !== own.shown;
  void prepare(tiers, targets, { head: missed.head, whole: null, isNews });
}

async function renderAnew(head: number, targets: SyncTargets): Promise<void> {
  const [last] = head > 0 ? (await askChanges(head - 1)).revisions : [];
  // Until everything is rendered a restart must not take the old pages for current.
  await saveReplica({ fingerprint: null });
  const whole = revisionCursor.restart(head, last?.at ?? null);
  void prepare(plan(targets), targets, { head, whole, isNews: false });
}

function plan({ fixed, outputs }: SyncTargets): string[][] {
  const codes = siteLocales().files.map((file) => file.code);
  return warmPlan(directory(), pageIndex(), siteLinks(), codes, fixed, outputs);
}

/** Ready once these pages are rendered and every revision up to the head is shown. */
async function prepare(
  tiers: readonly (readonly string[])[],
  targets: SyncTargets,
  { head, whole, isNews }: { head: number; whole: object | null; isNews: boolean },
): Promise<void> {
  const startedAt = performance.now();
  const { generation } = revisionCursor;
  const { refreshed, failed } = await refreshPages(tiers, urgency.warm);
  const further =
    (await renderFurtherListPages(whole !== null)) +
    (await renderContentAddresses(targets, whole !== null));
  await cacheMedia(pageIndex().media());
  if (whole) revisionCursor.done(whole);
  while (revisionCursor.shown < head && revisionCursor.generation === generation) await sleep(50);
  // Everything had to begin anew meanwhile, and that is under way.
  if (revisionCursor.generation !== generation) return;
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
    revision: revisionCursor.shown,
    pages: pageIndex().size,
    rendered: refreshed.length + further,
    failed: failed.length,
    seconds: Math.round((performance.now() - startedAt) / 100) / 10,
  });
}

/** What only the content tells of, as the facets of the register. @returns how many were rendered */
async function renderContentAddresses({ further }: SyncTargets, anew: boolean): Promise<number> {
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
