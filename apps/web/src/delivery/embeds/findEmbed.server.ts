import type { Address } from '@entente/model/address';
import { pageShowing } from '../../engine/index/pageShowing.server';
import { whereIs } from '../../engine/redirects/whereIs.server';
import { refreshForVisitor } from '../../engine/render/refreshForVisitor.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { documentKey } from '../../engine/cms/reads';
import type { EmbedOptions } from '../../content/embed/embedOptions';
import { embedPage, type EmbedAddress } from './embedPage';
import type { View } from '../pageViews';
import { cachedView } from './cachedView.server';

export type Found =
  | {
      kind: 'shown';
      view: View;
      /** Further pages of a list, when what is asked for may stand on them. */
      further: View[];
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
    ? withFurtherPages(found, page)
    : found;
}

async function findPage(address: Address): Promise<Found> {
  const path = siteLinks().build(address);
  if (pageIndex().shown(path)) return shown(path);
  if (address.kind !== 'entry') return { kind: 'unavailable' };
  const now = whereIs(address);
  if (now.state === 'withdrawn' || now.state === 'unknown') return { kind: now.state };
  if (now.state === 'present' && now.address.slug !== address.slug) return findPage(now.address);
  const refreshed = await refreshForVisitor(path);
  if (pageIndex().shown(path)) return shown(path);
  // Only the CMS can say that there is none, and it said nothing.
  return refreshed?.failed.length === 0 ? { kind: 'unknown' } : { kind: 'unavailable' };
}

async function shown(path: string): Promise<Found> {
  let view = await cachedView(path);
  if (!view) {
    // The page was rendered by a version that kept nothing, or its file was lost.
    await refreshForVisitor(path);
    view = await cachedView(path);
  }
  return view ? { kind: 'shown', view, further: [], path } : { kind: 'unavailable' };
}

/** With the other pages of the same list: all of them, or nobody can say what it holds. */
async function withFurtherPages(
  found: Extract<Found, { kind: 'shown' }>,
  address: Address,
): Promise<Found> {
  const { view } = found;
  if (view.name !== 'agreementList' || address.kind !== 'list') return found;
  const further: View[] = [];
  for (let page = 2; page <= view.props.pageInfo.pageCount; page += 1) {
    const other = await findPage({ ...address, page });
    if (other.kind !== 'shown') return { kind: 'unavailable' };
    further.push(other.view);
  }
  return { ...found, further };
}
