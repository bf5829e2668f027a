import { refreshPages, urgency } from './engine.server';
import { log } from './log.server';
import { msToNextLegalDay } from './midnight';
import { pageIndex } from './pageIndex.server';
import { singleton } from './singleton';

const state = singleton('midnight', () => ({ timer: null as NodeJS.Timeout | null }));

/** An agreement's status depends on the day: at midnight in Paris its pages are rendered again. */
export function watchMidnight(): void {
  if (state.timer) return;
  const wait = msToNextLegalDay(new Date());
  state.timer = setTimeout(() => {
    state.timer = null;
    watchMidnight();
    const pages = pageIndex().showingType('agreement');
    log.info('a new day: pages that show agreements are rendered again', { pages: pages.length });
    void refreshPages([pages], urgency.midnight);
  }, wait).unref();
}
