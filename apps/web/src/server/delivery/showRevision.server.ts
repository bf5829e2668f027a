import { setTimeout as pause } from 'node:timers/promises';
import { isEntryType, type Change, type Revision } from '../change';
import { siteLinks } from '../locales.server';
import { refreshSeconds, revisions as revisionCounter } from '../metrics.server';
import { recentChanges } from '../notePage.server';
import { pageIndex } from '../pageIndex.server';
import { carryOut, noteInDirectory, planRefresh } from '../refresh.server';
import { singleton } from '../singleton';
import { addressBook, loadAddresses } from './addressBook.server';
import { tellLive } from './cmsCalls.server';
import { line } from './line.server';
import { LiveReports } from './liveReports';
import { saveProgressSoon } from './progress.server';
import { replica } from './replica.server';

/** How often an editor hears how far a long refresh is, in milliseconds. */
const progressEveryMs = 1_000;
const retryMs = 1_000;

export const liveReports = singleton('live-reports', () => new LiveReports(tellLive));

/** The revision up to which the directory, when it was last read, told of everything. */
const state = singleton('receiving', () => ({ directoryRevision: 0 }));

export function directoryTellsUpTo(revision: number): void {
  state.directoryRevision = revision;
}

/**
 * Takes note of what the CMS committed, in order, and has the pages rendered that show it. Returns
 * at once: there may be thousands of them.
 * @param by how we heard of it
 * @returns the last revision taken note of
 */
export function receive(
  revisions: readonly Revision[],
  head: number,
  by: 'push' | 'question',
): number {
  if (!line.hasBegun) return 0;
  const notedAt = performance.now();
  const taken = line.take(revisions, head);
  for (const revision of taken) {
    recentChanges.note(revision.changes, notedAt);
    if (revision.revision > state.directoryRevision) {
      revision.changes.forEach((change) => noteInDirectory(change, revision.at));
    }
    void show(revision, notedAt);
  }
  revisionCounter.inc({ by }, taken.length);
  return line.noted;
}

async function show(revision: Revision, notedAt: number): Promise<void> {
  if (revision.changes.some(movesAddresses)) await hearAddresses(revision);
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
  const progress = setInterval(() => {
    const done = shown.length + failed.length;
    if (done < planned.length) report(done, planned.length);
  }, progressEveryMs);
  await carryOut(plan, (path, isShown) => {
    if (isPage(path)) (isShown ? shown : failed).push(path);
  });
  clearInterval(progress);
  if (!line.isPending(revision)) return;
  line.done(revision);
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
function movesAddresses({ type, action, entries }: Change): boolean {
  if (!isEntryType(type)) return false;
  if (action === 'unpublish' || action === 'delete') return true;
  return entries.some(
    ({ locale, slug, formerSlug }) =>
      formerSlug !== null || (slug !== null && addressBook().find(type, locale, slug) !== null),
  );
}

/** Where old addresses lead is the CMS's to say: it knows which entry had which, and why it went. */
async function hearAddresses(revision: Revision): Promise<void> {
  while (addressBook().revision < revision.revision && line.isPending(revision)) {
    await loadAddresses().catch(() => pause(retryMs));
  }
}
