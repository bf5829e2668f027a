import type { Address } from '@entente/model/address';
import { dropCachedJson, cacheJson, cachedJson } from '../../engine/store/cachedJson.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { pageViewOf, type View } from '../pageViews';

/** One file beside the page's others, under a name that is no address. */
const fileNameOf = (path: string) => `${path}#view`;

/**
 * Keeps what a page has just read, so that embeds show the same, without a question more. Never
 * throws: a page that can be shown is shown, and its embeds must then not say the past.
 */
export async function cacheView(address: Address, view: View): Promise<void> {
  const { embeds, isCached } = pageViewOf(view);
  if (!embeds?.show && !isCached) return;
  // Behind the first page of a list nothing is shown but agreements, by domain.
  if (address.kind === 'list' && address.page > 1 && address.type !== 'agreement') return;
  const path = siteLinks().build(address);
  try {
    await cacheJson(fileNameOf(path), view);
  } catch (error) {
    log.error('what embeds show of a page was not kept', error);
    await dropCachedView(address);
  }
}

/** The page is no more. Never throws. */
export async function dropCachedView(address: Address): Promise<void> {
  await dropCachedJson(fileNameOf(siteLinks().build(address))).catch((error: unknown) =>
    log.error('what embeds show of a page was not removed', error),
  );
}

/** What a page shows, as it was last rendered; null when there is nothing. */
export async function cachedView(path: string): Promise<View | null> {
  return (await cachedJson(fileNameOf(path))) as View | null;
}
