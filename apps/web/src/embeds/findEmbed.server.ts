import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from '@entente/model/links';
import { pageShowing } from '../outputs/permanentId.server';
import { addressBook } from '../server/delivery/addressBook.server';
import { whereabouts } from '../server/delivery/whereabouts';
import { directory, mayExist } from '../server/directory.server';
import { refreshPages, urgency } from '../server/engine.server';
import { siteLinks } from '../server/locales.server';
import { pageIndex } from '../server/pageIndex.server';
import { documentKey } from '../server/reads';
import { visitorTimeoutMs } from '../server/rendering.server';
import type { EmbedOptions } from './embedOptions';
import { embedPage, type EmbedAddress } from './embedPage';
import type { KeptView } from './keptView';
import { keptView } from './keptView.server';

/** A list longer than that is not searched through for a domain. */
const mostListPages = 10;

export type Found =
  | {
      kind: 'shown';
      view: KeptView;
      /** Further pages of a list, when what is asked for may stand on them. */
      further: KeptView[];
      /** The page that the embed is a view of. */
      path: string;
    }
  /** It was shown before. */
  | { kind: 'withdrawn' }
  | { kind: 'unknown' }
  /** It exists, or may; nobody can say at the moment. */
  | { kind: 'unavailable' };

/**
 * What an embed shows, from what pages have read. Asks the CMS only for an entry that no page
 * shows yet, as seldom as for an unknown page.
 * @throws what `queryCms` throws, in that case
 */
export async function findEmbed(embed: EmbedAddress, options: EmbedOptions): Promise<Found> {
  const page = embedPage(embed, options);
  if (!page) return { kind: 'unknown' };
  if (page.kind === 'statement') {
    const key = documentKey('statement', page.documentId);
    const path = pageShowing(key, page.locale);
    const address = path && siteLinks().parse(path);
    return address ? findPage(address) : { kind: 'unknown' };
  }
  const found = await findPage(page);
  return embed.view === 'agreements' && options.domain && found.kind === 'shown'
    ? { ...found, further: await furtherPages(found.view, page) }
    : found;
}

async function findPage(address: Address): Promise<Found> {
  const path = siteLinks().build(address);
  if (pageIndex().shown(path)) return shown(path);
  if (address.kind !== 'entry') return { kind: 'unavailable' };
  const { type, locale, slug } = address;
  const away = directory().has(type, locale, slug)
    ? null
    : whereabouts(address, addressBook(), directory(), siteLinks());
  if (away?.state === 'moved') {
    // One step, to where the entry is now or was last; there it is found, or told as withdrawn.
    const now = siteLinks().parse(away.path);
    return now ? findPage(now) : { kind: 'unknown' };
  }
  if (away) return { kind: 'withdrawn' };
  if (!mayExist(type, locale, slug)) return { kind: 'unknown' };
  const refreshed = await inTime(refreshPages([[path]], urgency.change));
  if (pageIndex().shown(path)) return shown(path);
  // Only the CMS can say that there is none, and it said nothing.
  return refreshed?.failed.length === 0 ? { kind: 'unknown' } : { kind: 'unavailable' };
}

async function shown(path: string): Promise<Found> {
  let view = await keptView(path);
  if (!view) {
    // The page was rendered by a version that kept nothing, or its file was lost.
    await inTime(refreshPages([[path]], urgency.change));
    view = await keptView(path);
  }
  return view ? { kind: 'shown', view, further: [], path } : { kind: 'unavailable' };
}

async function furtherPages(view: KeptView, address: Address): Promise<KeptView[]> {
  if (view.name !== 'agreementList' || address.kind !== 'list') return [];
  const views: KeptView[] = [];
  const last = Math.min(view.props.pageInfo.pageCount, mostListPages);
  for (let page = 2; page <= last; page += 1) {
    const further = await keptView(siteLinks().build({ ...address, page }));
    if (further) views.push(further);
  }
  return views;
}

async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  return Promise.race([work, pause(visitorTimeoutMs, undefined, { ref: false })]);
}
