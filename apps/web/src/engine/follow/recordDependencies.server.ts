import { RecentChanges } from './recentChanges';
import { refreshPages, urgency } from '../render/refreshEngine.server';
import type { PageRecord } from '../index/pageIndex';
import { pageIndex } from '../index/pageIndex.server';
import { saveProgressSoon } from './progress.server';
import { singleton } from '../platform/singleton';

export const recentChanges = singleton('recent-changes', () => new RecentChanges());

/**
 * Notes what a page read. Should any of it have changed since the page began to be rendered, when
 * the index could not know that the page shows it, the page is rendered once more.
 * @param startedAt monotonic milliseconds
 */
export function recordDependencies(page: PageRecord, startedAt: number): void {
  pageIndex().put(page);
  saveProgressSoon();
  if (recentChanges.changedSince(page.reads, startedAt)) {
    void refreshPages([[page.path]], urgency.change);
  }
}
