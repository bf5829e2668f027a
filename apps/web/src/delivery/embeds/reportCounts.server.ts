import { cmsCalls } from '@entente/protocol/calls';
import { callCms } from '../../engine/cms/callCms.server';
import { log } from '../../engine/platform/log.server';
import { singleton } from '../../engine/platform/singleton';
import { embedCounts } from './counts.server';

const everyMs = 30_000;

const state = singleton('embed-report', () => ({ timer: null as NodeJS.Timeout | null }));

/** Tells the newsroom what was counted, twice a minute; what it can't take is told later. */
export function watchCounts(): void {
  state.timer ??= setInterval(() => void reportCounts(), everyMs).unref();
}

async function reportCounts(): Promise<void> {
  for (let counted = embedCounts().take(); counted; counted = embedCounts().take()) {
    try {
      await callCms(cmsCalls.embedCounts, counted);
    } catch (error) {
      embedCounts().giveBack(counted);
      log.warn('the newsroom was not told what was embedded; it will be', error);
      return;
    }
  }
}
