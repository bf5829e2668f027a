import { addressBook } from './delivery/addressBook.server';
import { readDirectory } from './directory.server';
import { CmsContractError } from './errors';
import { siteLinks } from './locales.server';
import { log } from './log.server';
import { pageIndex } from './pageIndex.server';
import { recordReads, refreshTimeoutMs } from './rendering.server';
import { singleton } from './singleton';
import { vanishing } from './vanishing';

/** How long a CMS that can't be believed is left alone before it is asked again. */
const doubtedForMs = 3_000;

interface Hold {
  held: boolean;
  checkedAt: number;
  checking: Promise<void> | null;
}

const state = singleton('hold', (): Hold => ({
  held: false,
  checkedAt: -Infinity,
  checking: null,
}));

/** True while the CMS says "none" of more than it can be believed. */
export function isHeld(): boolean {
  return state.held;
}

/** Says whether to hold, and alerts when that begins. */
export function setHeld(held: boolean, vanished: readonly string[]): void {
  if (held && !state.held) {
    log.error(
      'the CMS no longer names many pages: they are kept, and no page is rendered again. ' +
        'Empty the site folder and start again if this is right',
      { vanished: vanished.length, examples: vanished.slice(0, 5) },
    );
  }
  if (!held && state.held) log.info('the CMS names its pages again: refreshing goes on');
  state.held = held;
  state.checkedAt = performance.now();
}

/**
 * Asks the CMS for all that exists before something that it calls gone is believed. That it was
 * in its senses a moment ago says nothing: it is asked each time.
 * @throws CmsContractError when it has lost too much, and what `queryCms` throws
 */
export async function assertBelievable(): Promise<void> {
  const isDoubted = state.held && performance.now() - state.checkedAt < doubtedForMs;
  if (!isDoubted) {
    // One that is under way began before this page was read.
    await state.checking?.catch(() => undefined);
    state.checking ??= check().finally(() => (state.checking = null));
    await state.checking;
  }
  if (state.held) throw new CmsContractError('The CMS has lost too many entries to be believed');
}

async function check(): Promise<void> {
  // Not part of the page's reads, hence a recording of its own.
  const { result } = await recordReads(refreshTimeoutMs, readDirectory);
  const { held, vanished } = vanishing(result, pageIndex(), addressBook(), siteLinks());
  setHeld(held, vanished);
}
