import { RecentChanges } from './delivery/recentChanges';
import { refreshPages, urgency } from './engine.server';
import type { PageRecord } from './pageIndex';
import { pageIndex } from './pageIndex.server';
import { saveProgressSoon } from './delivery/progress.server';
import { singleton } from './singleton';

export const recentChanges = singleton('recent-changes', () => new RecentChanges());

/**
 * Notes what a page read. Should any of it have changed since the page began to be rendered, when
 * the index could not know that the page shows it, the page is rendered once more.
 * @param startedAt monotonic milliseconds
 */
export function notePage(page: PageRecord, startedAt: number): void {
  pageIndex().put(page);
  saveProgressSoon();
  if (recentChanges.overtook(page.reads, startedAt)) {
    void refreshPages([[page.path]], urgency.change);
  }
}
