import { addressBook } from '../redirects/addressBook.server';
import { readDirectory } from '../index/directory.server';
import { CmsContractError } from '../../errors';
import { siteLinks } from '../platform/locales.server';
import { log } from '../platform/log.server';
import { pageIndex } from '../index/pageIndex.server';
import { recordReads, refreshTimeoutMs } from '../cms/readContext.server';
import { singleton } from '../platform/singleton';
import { detectContentLoss } from './detectContentLoss';

/** How long a CMS that can't be believed is left alone before it is asked again. */
const doubtedForMs = 3_000;

interface Guard {
  isActive: boolean;
  checkedAt: number;
  checking: Promise<void> | null;
}

const state = singleton('content-loss-guard', (): Guard => ({
  isActive: false,
  checkedAt: -Infinity,
  checking: null,
}));

/** True while the CMS says "none" of more than it can be believed. */
export function isGuardActive(): boolean {
  return state.isActive;
}

/** Pauses refreshing, or lets it go on; alerts when a pause begins. */
export function setGuardActive(isActive: boolean, lost: readonly string[]): void {
  if (isActive && !state.isActive) {
    log.error(
      'the CMS no longer names many pages: they are kept, and no page is rendered again. ' +
        'Empty the site folder and start again if this is right',
      { lost: lost.length, examples: lost.slice(0, 5) },
    );
  }
  if (!isActive && state.isActive) log.info('the CMS names its pages again: refreshing goes on');
  state.isActive = isActive;
  state.checkedAt = performance.now();
}

/**
 * Asks the CMS for all that exists before something that it calls gone is believed. That it was
 * in its senses a moment ago says nothing: it is asked each time.
 * @throws CmsContractError when it has lost too much, and what `queryCms` throws
 */
export async function assertCmsPlausible(): Promise<void> {
  const isDoubted = state.isActive && performance.now() - state.checkedAt < doubtedForMs;
  if (!isDoubted) {
    // One that is under way began before this page was read.
    await state.checking?.catch(() => undefined);
    state.checking ??= check().finally(() => (state.checking = null));
    await state.checking;
  }
  if (state.isActive)
    throw new CmsContractError('The CMS has lost too many entries to be believed');
}

async function check(): Promise<void> {
  // Not part of the page's reads, hence a recording of its own.
  const { result } = await recordReads(refreshTimeoutMs, readDirectory);
  const { isImplausible, lost } = detectContentLoss(
    result,
    pageIndex(),
    addressBook(),
    siteLinks(),
  );
  setGuardActive(isImplausible, lost);
}
