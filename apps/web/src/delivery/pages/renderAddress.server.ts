import type { GetStaticPropsResult } from 'next';
import type { Address } from '@entente/model/address';
import { env } from '../../env';
import { directory, mayExist } from '../../engine/index/directory.server';
import { siteLinks } from '../../engine/platform/locales.server';
import { addressBook } from '../../engine/redirects/addressBook.server';
import { saveProgressSoon } from '../../engine/follow/progress.server';
import { movedAddress } from '../../engine/redirects/whereIs.server';
import { resolveFormerAddress } from '../../engine/redirects/resolveFormerAddress';
import { assertCmsPlausible, isGuardActive } from '../../engine/guard/contentLossGuard.server';
import { recordDependencies } from '../../engine/follow/recordDependencies.server';
import { pageIndex } from '../../engine/index/pageIndex.server';
import { documentKey, type ReadSet } from '../../engine/cms/reads';
import { recordRenderStart } from '../../engine/render/renderClock.server';
import {
  recordPageReads,
  refreshTimeoutMs,
  visitorTimeoutMs,
} from '../../engine/cms/readContext.server';
import { losesContent } from '../../engine/guard/detectContentLoss';
import { dropCachedView, cacheView } from '../embeds/cachedView.server';
import { dropPageOutputs, cachePageOutputs } from '../outputs/pageOutputs.server';
import { localeContext } from '../../layout/localeContext.server';
import { rememberSite } from '../../layout/rememberedSite.server';
import { getWithdrawn } from '../../content/withdrawn/withdrawn.server';
import { pageMetadata, type PageMetadata } from './pageMetadata';
import { loadView } from '../pageLoaders.server';
import type { View } from '../pageViews';

export interface PageProps {
  view: View;
  /** Public origin of the site, for the few addresses that must be absolute. */
  origin: string;
  about: PageMetadata;
}

/**
 * A page that does not exist is asked for again after so many seconds. A page that exists never
 * is: the CMS says when it changes.
 */
const notFoundForSeconds = 10;
const notFound = { notFound: true, revalidate: notFoundForSeconds } as const;

/**
 * Renders one address of the site.
 * @param path decoded segments, joined
 * @param refreshing true when we asked for it ourselves (a change, warming), false for a visitor
 * @throws what `queryCms` throws: the last good page stays
 */
export async function renderAddress(
  path: string,
  refreshing: boolean,
): Promise<GetStaticPropsResult<PageProps>> {
  const address = siteLinks().parse(path);
  if (!address) return firstPageOf(path) ?? notFound;
  recordRenderStart(path);
  const started = { at: performance.now(), date: Date.now() };
  const timeoutMs = refreshing ? refreshTimeoutMs : visitorTimeoutMs;
  if (address.kind === 'entry' && !mayExist(address.type, address.locale, address.slug)) {
    return renderMissingEntry(path, address, timeoutMs, started);
  }
  const { result: view, reads } = await recordPageReads(timeoutMs, () => loadView(address));
  if (!view) {
    if (pageIndex().shown(path)) await assertCmsPlausible();
    if (address.kind !== 'entry') return dropPage(path, address, elsewhere(address) ?? notFound);
    directory().forget(address.type, address.locale, address.slug);
    return renderMissingEntry(path, address, timeoutMs, started);
  }
  const before = pageIndex().shown(path)?.reads.documents ?? [];
  if (isGuardActive() || losesContent(before, reads.documents, addressBook()))
    await assertCmsPlausible();
  recordEntry(address, reads);
  recordDependencies({ path, reads, renderedAt: started.date }, started.at);
  rememberSite(view.props.chrome);
  await cachePageOutputs(address, view);
  await cacheView(address, view);
  return page(address, view);
}

type EntryAddress = Extract<Address, { kind: 'entry' }>;

interface Started {
  /** Monotonic milliseconds. */
  at: number;
  /** Milliseconds since 1970. */
  date: number;
}

function page(address: Address, view: View): GetStaticPropsResult<PageProps> {
  const about = pageMetadata(address, view, localeContext(view.props.chrome.locale));
  // As JSON would give it back, so that development, production and the cache agree.
  const props = JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps;
  return { props, revalidate: false };
}

function recordEntry(address: Address, reads: ReadSet): void {
  if (address.kind !== 'entry' || !reads.entry) return;
  const { type, locale, slug } = address;
  const documentId = reads.entry.slice(type.length + 1);
  const known = directory().find(type, locale, slug);
  const updatedAt = known?.updatedAt ?? new Date().toISOString();
  directory().record(type, locale, { documentId, slug, updatedAt });
}

/** No entry has this address (any more): where it is now, why it was withdrawn, or nothing. */
async function renderMissingEntry(
  path: string,
  address: EntryAddress,
  timeoutMs: number,
  started: Started,
): Promise<GetStaticPropsResult<PageProps>> {
  const now = resolveFormerAddress(address, addressBook(), directory(), siteLinks());
  switch (now?.state) {
    case 'moved':
      return dropPage(path, address, redirectTo(now.path));
    case 'withdrawn': {
      const { withdrawal } = now;
      const { result, reads } = await recordPageReads(timeoutMs, () => getWithdrawn(withdrawal));
      await dropPageOutputs(address);
      await dropCachedView(address);
      const documents = [...reads.documents, documentKey(address.type, withdrawal.documentId)];
      const record = { path, reads: { ...reads, documents }, renderedAt: started.date };
      recordDependencies({ ...record, notice: true }, started.at);
      return page(address, { name: 'withdrawn', props: result });
    }
    default:
      return dropPage(path, address, notFound);
  }
}

function redirectTo(destination: string): GetStaticPropsResult<PageProps> {
  return { redirect: { destination, statusCode: 301 }, revalidate: notFoundForSeconds };
}

/** A list of what belongs to an entry has the entry's name in its address, and moves with it. */
function elsewhere(address: Address): GetStaticPropsResult<PageProps> | null {
  const moved = movedAddress(address);
  return moved && redirectTo(siteLinks().build(moved));
}

async function dropPage(
  path: string,
  address: Address,
  result: GetStaticPropsResult<PageProps>,
): Promise<GetStaticPropsResult<PageProps>> {
  if (pageIndex().get(path)) {
    pageIndex().drop(path);
    saveProgressSoon();
    await dropPageOutputs(address);
    await dropCachedView(address);
  }
  return result;
}

/** `…/page/1` is the list itself. */
function firstPageOf(path: string): GetStaticPropsResult<PageProps> | null {
  const list = path.endsWith('/1') ? path.split('/').slice(0, -2).join('/') : '';
  const second = siteLinks().parse(`${path.slice(0, -1)}2`);
  return second?.kind === 'list' && siteLinks().parse(list)?.kind === 'list'
    ? { redirect: { destination: list, statusCode: 301 } }
    : null;
}
