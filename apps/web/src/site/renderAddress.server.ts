import type { GetStaticPropsResult } from 'next';
import type { Address } from '@entente/model/links';
import { env } from '../env';
import { directory, mayExist } from '../server/directory.server';
import { siteLinks } from '../server/locales.server';
import { addressBook } from '../server/delivery/addressBook.server';
import { saveProgressSoon } from '../server/delivery/progress.server';
import { whereabouts } from '../server/delivery/whereabouts';
import { assertBelievable, isHeld } from '../server/hold.server';
import { notePage } from '../server/notePage.server';
import { pageIndex } from '../server/pageIndex.server';
import { documentKey, type ReadSet } from '../server/reads';
import { noteRenderStart } from '../server/renderClock.server';
import { recordReads, refreshTimeoutMs, visitorTimeoutMs } from '../server/rendering.server';
import { shrinks } from '../server/vanishing';
import { dropView, keepView } from '../embeds/keptView.server';
import { dropPageOutputs, keepPageOutputs } from '../outputs/pageOutputs.server';
import { settingOf } from '../outputs/setting.server';
import { rememberChrome } from './chromeMemory.server';
import { getWithdrawn } from '../content/withdrawn/withdrawn.server';
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
  const started = { at: performance.now(), date: Date.now() };
  const timeoutMs = refreshing ? refreshTimeoutMs : visitorTimeoutMs;
  if (address.kind === 'entry' && !mayExist(address.type, address.locale, address.slug)) {
    return left(path, address, timeoutMs, started);
  }
  const { result: view, reads } = await recordReads(timeoutMs, () => resolveView(address));
  if (!view) {
    if (pageIndex().shown(path)) await assertBelievable();
    if (address.kind !== 'entry') return dropped(path, address, notFound);
    directory().forget(address.type, address.locale, address.slug);
    return left(path, address, timeoutMs, started);
  }
  const before = pageIndex().shown(path)?.reads.documents ?? [];
  if (isHeld() || shrinks(before, reads.documents, addressBook())) await assertBelievable();
  noteEntry(address, reads);
  notePage({ path, reads, renderedAt: started.date }, started.at);
  rememberChrome(view.props.chrome);
  await keepPageOutputs(address, contentOf(view, settingOf(view.props.chrome.locale)));
  await keepView(address, view);
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
  const about = pageAbout(address, view, settingOf(view.props.chrome.locale));
  // As JSON would give it back, so that development, production and the cache agree.
  const props = JSON.parse(JSON.stringify({ view, origin: env().siteUrl, about })) as PageProps;
  return { props, revalidate: false };
}

function noteEntry(address: Address, reads: ReadSet): void {
  if (address.kind !== 'entry' || !reads.entry) return;
  const { type, locale, slug } = address;
  const documentId = reads.entry.slice(type.length + 1);
  const known = directory().find(type, locale, slug);
  const updatedAt = known?.updatedAt ?? new Date().toISOString();
  directory().note(type, locale, { documentId, slug, updatedAt });
}

/** No entry has this address (any more): where it is now, why it was withdrawn, or nothing. */
async function left(
  path: string,
  address: EntryAddress,
  timeoutMs: number,
  started: Started,
): Promise<GetStaticPropsResult<PageProps>> {
  const now = whereabouts(address, addressBook(), directory(), siteLinks());
  switch (now?.state) {
    case 'moved': {
      const redirect = { destination: now.path, statusCode: 301 } as const;
      return dropped(path, address, { redirect, revalidate: notFoundForSeconds });
    }
    case 'withdrawn': {
      const { withdrawal } = now;
      const { result, reads } = await recordReads(timeoutMs, () => getWithdrawn(withdrawal));
      await dropPageOutputs(address);
      await dropView(address);
      const documents = [...reads.documents, documentKey(address.type, withdrawal.documentId)];
      const record = { path, reads: { ...reads, documents }, renderedAt: started.date };
      notePage({ ...record, notice: true }, started.at);
      return page(address, { name: 'withdrawn', props: result });
    }
    default:
      return dropped(path, address, notFound);
  }
}

async function dropped(
  path: string,
  address: Address,
  result: GetStaticPropsResult<PageProps>,
): Promise<GetStaticPropsResult<PageProps>> {
  if (pageIndex().get(path)) {
    pageIndex().drop(path);
    saveProgressSoon();
    await dropPageOutputs(address);
    await dropView(address);
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
