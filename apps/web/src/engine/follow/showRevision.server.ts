import { setTimeout as pause } from 'node:timers/promises';
import { isEntryType } from '@entente/model/segments';
import { cmsCalls } from '@entente/protocol/calls';
import type { Change, Revision } from '@entente/protocol/changes';
import { siteLinks } from '../platform/locales.server';
import { refreshSeconds, revisions as revisionCounter } from '../platform/metrics.server';
import { recentChanges } from './recordDependencies.server';
import { pageIndex } from '../index/pageIndex.server';
import { executeRefresh, updateDirectory, planRefresh } from '../render/refreshChanges.server';
import { singleton } from '../platform/singleton';
import { addressBook, loadAddresses } from '../redirects/addressBook.server';
import { callCms } from '../cms/callCms.server';
import { revisionCursor } from './revisionCursor.server';
import { LiveReports } from './liveReports';
import { saveProgressSoon } from './progress.server';
import { replica } from './replica.server';

/** How often an editor hears how far a long refresh is, in milliseconds. */
const progressEveryMs = 1_000;
/** Between two questions for the old addresses; doubles while the CMS does not answer in time. */
const retryMs = { first: 1_000, longest: 30_000 };

export const liveReports = singleton(
  'live-reports',
  () => new LiveReports((report) => callCms(cmsCalls.live, report)),
);

/** The revision up to which the directory, when it was last read, told of everything. */
const state = singleton('receiving', () => ({ directoryRevision: 0 }));

export function setDirectoryRevision(revision: number): void {
  state.directoryRevision = revision;
}

/**
 * Takes note of what the CMS committed, in order, and has the pages rendered that show it. Returns
 * at once: there may be thousands of them.
 * @param by how we heard of it
 * @returns the last revision taken note of
 */
export function receiveRevisions(
  revisions: readonly Revision[],
  head: number,
  by: 'push' | 'question',
): number {
  if (!revisionCursor.hasBegun) return 0;
  const notedAt = performance.now();
  const taken = revisionCursor.take(revisions, head);
  for (const revision of taken) {
    recentChanges.record(revision.changes, notedAt);
    if (revision.revision > state.directoryRevision) {
      revision.changes.forEach((change) => updateDirectory(change, revision.at));
    }
    void show(revision, notedAt);
  }
  revisionCounter.inc({ by }, taken.length);
  return revisionCursor.noted;
}

async function show(revision: Revision, notedAt: number): Promise<void> {
  if (revision.changes.some(mayMoveAddresses)) await reloadAddresses(revision);
  const plan = planRefresh(revision.changes);
  const planned = plan.now.flat().filter(isPage);
  const shown: string[] = [];
  const failed: string[] = [];
  const report = (done: number, total: number) => {
    const ms = Math.round(performance.now() - notedAt);
    const pages = shown.filter((path) => pageIndex().shown(path));
    const { revision: number } = revision;
    void liveReports.tell({
      replica: replica().replica,
      revision: number,
      pages,
      failed,
      done,
      total,
      ms,
    });
  };
  let told = 0;
  const progress = setInterval(() => {
    const done = shown.length + failed.length;
    // A CMS too slow to let a page be rendered is not asked to hear that none was.
    if (done > told && done < planned.length) report(done, planned.length);
    told = done;
  }, progressEveryMs);
  await executeRefresh(plan, (path, isShown) => {
    if (isPage(path)) (isShown ? shown : failed).push(path);
  });
  clearInterval(progress);
  if (!revisionCursor.isPending(revision)) return;
  revisionCursor.done(revision);
  saveProgressSoon();
  refreshSeconds.observe((performance.now() - notedAt) / 1_000);
  const total = shown.filter((path) => pageIndex().shown(path)).length + failed.length;
  report(total, total);
}

/** A page that people read, not a feed or a file. */
function isPage(path: string): boolean {
  const kind = siteLinks().parse(path)?.kind;
  return kind === 'home' || kind === 'entry' || kind === 'list' || kind === 'fixed';
}

/** True when an address of the entry may lead elsewhere from now on. */
function mayMoveAddresses({ type, action, entries }: Change): boolean {
  if (!isEntryType(type)) return false;
  if (action === 'unpublish' || action === 'delete') return true;
  return entries.some(
    ({ locale, slug, formerSlug }) =>
      formerSlug !== null || (slug !== null && addressBook().find(type, locale, slug) !== null),
  );
}

/** Where old addresses lead is the CMS's to say: it knows which entry had which, and why it went. */
async function reloadAddresses(revision: Revision): Promise<void> {
  let ms = retryMs.first;
  while (addressBook().revision < revision.revision && revisionCursor.isPending(revision)) {
    await loadAddresses().catch(() => pause(ms));
    ms = Math.min(ms * 2, retryMs.longest);
  }
}
