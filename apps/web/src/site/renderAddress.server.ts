import type { GetStaticPropsResult } from 'next';
import type { Address } from '@entente/model/links';
import { env } from '../env';
import { directory, mayExist } from '../server/directory.server';
import { siteLinks } from '../server/locales.server';
import { pageIndex, savePageIndexSoon } from '../server/pageIndex.server';
import type { ReadSet } from '../server/reads';
import { noteRenderStart } from '../server/renderClock.server';
import { recordReads, refreshTimeoutMs, visitorTimeoutMs } from '../server/rendering.server';
import { dropView, keepView } from '../embeds/keptView.server';
import { dropPageOutputs, keepPageOutputs } from '../outputs/pageOutputs.server';
import { settingOf } from '../outputs/setting.server';
import { rememberChrome } from './chromeMemory.server';
import { formerAddress } from './formerAddress.server';
import { contentOf } from './pageContent';
import { pageAbout, type PageAbout } from './pageAbout';
import { resolveView } from './resolveView.server';
import type { View } from './View';

export interface PageProps {
  view: View;
  /** Public origin of the site, for the few addresses that must be absolute. */
  origin: string;
  about: PageAbout;
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
  noteRenderStart(path);
  const renderedAt = Date.now();
  if (!refreshing && address.kind === 'entry' && !(await isNamed(address)))
    return gone(path, address);
  const { result: view, reads } = await recordReads(
    refreshing ? refreshTimeoutMs : visitorTimeoutMs,
    () => resolveView(address),
  );
  if (!view) {
    if (address.kind === 'entry') directory().forget(address.type, address.locale, address.slug);
    return gone(path, address);
  }
  noteEntry(address, reads);
  pageIndex().put({ path, reads, renderedAt });
  savePageIndexSoon();
  rememberChrome(view.props.chrome);
  const setting = settingOf(view.props.chrome.locale);
  await keepPageOutputs(address, contentOf(view, setting));
  await keepView(address, view);
  const about = pageAbout(address, view, setting);
  // As JSON would give it back, so that development, production and the cache agree.
  const props = JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps;
  return { props, revalidate: false };
}

type EntryAddress = Extract<Address, { kind: 'entry' }>;

async function isNamed({ type, locale, slug }: EntryAddress): Promise<boolean> {
  return mayExist(type, locale, slug);
}

function noteEntry(address: Address, reads: ReadSet): void {
  if (address.kind !== 'entry' || !reads.entry) return;
  const { type, locale, slug } = address;
  const documentId = reads.entry.slice(type.length + 1);
  const known = directory().find(type, locale, slug);
  const updatedAt = known?.updatedAt ?? new Date().toISOString();
  directory().note(type, locale, { documentId, slug, updatedAt });
}

/** Not there (any more): its entry's new address when it only moved. */
async function gone(path: string, address: Address): Promise<GetStaticPropsResult<PageProps>> {
  if (pageIndex().get(path)) {
    pageIndex().drop(path);
    savePageIndexSoon();
    await dropPageOutputs(address);
    await dropView(address);
  }
  const destination = formerAddress(path);
  return destination
    ? { redirect: { destination, statusCode: 301 }, revalidate: notFoundForSeconds }
    : notFound;
}

/** `…/page/1` is the list itself. */
function firstPageOf(path: string): GetStaticPropsResult<PageProps> | null {
  const list = path.endsWith('/1') ? path.split('/').slice(0, -2).join('/') : '';
  const second = siteLinks().parse(`${path.slice(0, -1)}2`);
  return second?.kind === 'list' && siteLinks().parse(list)?.kind === 'list'
    ? { redirect: { destination: list, statusCode: 301 } }
    : null;
}
