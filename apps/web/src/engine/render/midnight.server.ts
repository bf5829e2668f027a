import { cityDay } from '@entente/model/cityDay';
import { refreshPages, urgency } from './refreshEngine.server';
import { log } from '../platform/log.server';
import { msToNextLegalDay } from './midnight';
import { pageIndex } from '../index/pageIndex.server';
import { singleton } from '../platform/singleton';

const state = singleton('midnight', () => ({ timer: null as NodeJS.Timeout | null }));

/**
 * What is in force, which visit comes next and which office is over depend on the day: at midnight
 * in Paris the pages that show agreements, delegations or offices are rendered again.
 */
export function watchMidnight(): void {
  if (state.timer) return;
  const wait = msToNextLegalDay(new Date());
  state.timer = setTimeout(() => {
    state.timer = null;
    watchMidnight();
    const pages = dailyPages();
    log.info('a new day: pages with a status are rendered again', { pages: pages.length });
    void refreshPages([pages], urgency.midnight);
  }, wait).unref();
}

/** Pages that tell what holds today. */
function dailyPages(): string[] {
  const index = pageIndex();
  const pages = ['agreement', 'delegation', 'appointment'].flatMap((type) => [
    ...index.showingType(type),
    ...index.listing(type),
  ]);
  return [...new Set(pages)];
}

/** Those of them that tell of another day, because midnight passed while nobody watched. */
export function outdatedPages(now = new Date()): string[] {
  const today = cityDay(now);
  return dailyPages().filter((path) => {
    const page = pageIndex().get(path);
    return page && cityDay(new Date(page.renderedAt)) !== today;
  });
}
