import { setTimeout as pause } from 'node:timers/promises';
import { visitorTimeoutMs } from '../cms/readContext.server';
import type { Refreshed } from './persistentRefresh';
import { refreshPages, urgency } from './refreshEngine.server';

/**
 * Renders a page, or writes an output, that somebody waits for; for as long as a visitor waits.
 * @returns undefined when that was too short: the work goes on, and is there for the next one
 */
export async function refreshForVisitor(path: string): Promise<Refreshed | undefined> {
  const patience = pause(visitorTimeoutMs, undefined, { ref: false });
  return Promise.race([refreshPages([[path]], urgency.change), patience]);
}
