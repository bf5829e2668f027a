import type { Address } from '@entente/model/links';
import { dropJson, keepJson, keptJson } from '../server/keptJson.server';
import { siteLinks } from '../server/locales.server';
import { log } from '../server/log.server';
import { keptViewNames, type KeptView } from './keptView';

/** One file beside the page's others, under a name that is no address. */
const nameOf = (path: string) => `${path}#view`;

/**
 * Keeps what a page has just read, so that embeds show the same, without a question more. Never
 * throws: a page that can be shown is shown, and its embeds must then not say the past.
 */
export async function keepView(
  address: Address,
  view: { name: string; props: object },
): Promise<void> {
  if (!keptViewNames.some((name) => name === view.name)) return;
  // Behind the first page of a list nothing is shown but agreements, by domain.
  if (address.kind === 'list' && address.page > 1 && address.type !== 'agreement') return;
  const path = siteLinks().build(address);
  try {
    await keepJson(nameOf(path), view);
  } catch (error) {
    log.error('what embeds show of a page was not kept', error);
    await dropView(address);
  }
}

/** The page is no more. Never throws. */
export async function dropView(address: Address): Promise<void> {
  await dropJson(nameOf(siteLinks().build(address))).catch((error: unknown) =>
    log.error('what embeds show of a page was not removed', error),
  );
}

/** What a page shows, as it was last rendered; null when there is nothing. */
export async function keptView(path: string): Promise<KeptView | null> {
  return (await keptJson(nameOf(path))) as KeptView | null;
}
