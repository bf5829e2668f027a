import { pageIndex } from '../index/pageIndex.server';
import { log } from '../platform/log.server';
import { singleton } from '../platform/singleton';
import { hasPageFolder } from '../store/pageFiles.server';
import { refreshPages, urgency } from './refreshEngine.server';

const lookEveryMs = 2_000;

const state = singleton('page-folder', () => ({ watched: false, repairing: false }));

/**
 * Renders every page again when the folder with the pages was removed while the site runs. Visitors
 * notice nothing: what is in memory is shown, the rest is rendered as it is asked for. But a restart
 * while the CMS is away would have nothing left.
 */
export function watchPageFolder(everyMs = lookEveryMs): void {
  if (state.watched) return;
  state.watched = true;
  setInterval(() => void repairPageFolder(), everyMs).unref();
}

export async function repairPageFolder(): Promise<void> {
  if (state.repairing || pageIndex().size === 0 || hasPageFolder()) return;
  state.repairing = true;
  log.error('the folder of pages is gone: every page is rendered again');
  try {
    await refreshPages([pageIndex().paths()], urgency.warm);
  } finally {
    state.repairing = false;
  }
}
