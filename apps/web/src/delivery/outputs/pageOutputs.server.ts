import { feedFormats } from '@entente/model/addressNames';
import type { Address } from '@entente/model/address';
import { entryNamedIn } from '../../engine/redirects/entryNamedIn';
import { siteLinks } from '../../engine/platform/locales.server';
import { log } from '../../engine/platform/log.server';
import { dropOutput, cacheOutput } from '../../engine/store/outputStore.server';
import { visitCalendar } from './calendars/calendars.server';
import { entryFeed } from './feeds/entryFeed';
import { calendarType, cacheFeed } from './produce.server';
import { localeContext } from '../../layout/localeContext.server';
import { pageViewOf, type View } from '../pageViews';
import { socialCardOf } from './social/socialCardOf';

type EntryAddress = Extract<Address, { kind: 'entry' }>;

/** The outputs that live and die with a page: its card, its feeds, its calendar. */
function outputsOf(address: Address): string[] {
  const links = siteLinks();
  if (address.kind === 'home') return [links.build({ ...address, kind: 'home-card' })];
  if (address.kind !== 'entry') return [];
  const { type, locale, slug } = address;
  const card = links.build({ kind: 'entry-card', type, locale, slug });
  if (type === 'delegation') {
    return [card, links.build({ kind: 'entry-calendar', locale, slug })];
  }
  return type === 'partner' || type === 'domain' ? [card, ...feedPaths(address)] : [card];
}

function feedPaths({ type, locale, slug }: EntryAddress): string[] {
  if (type !== 'partner' && type !== 'domain') return [];
  return feedFormats.map((format) =>
    siteLinks().build({ kind: 'entry-feed', type, locale, slug, format }),
  );
}

/** Written with the page, so neither ever says what the other doesn't. Never throws. */
export async function cachePageOutputs(address: Address, view: View): Promise<void> {
  try {
    await cacheAll(address, view);
  } catch (error) {
    // A page that can be shown is shown; what could not follow it must not say the past.
    log.error('the outputs of a page were not written', error);
    await dropPageOutputs(address);
  }
}

async function cacheAll(address: Address, view: View): Promise<void> {
  const links = siteLinks();
  const { props } = view;
  const { feedItems, calendarEvents } = pageViewOf(view);
  const context = localeContext(props.chrome.locale);
  const card = socialCardOf(view, context);
  const cardPath = outputsOf(address)[0];
  if (card && cardPath) await cacheOutput(cardPath, 'application/json', JSON.stringify(card));
  if (address.kind !== 'entry') return;
  const { type, locale, slug } = address;
  if (feedItems && (type === 'partner' || type === 'domain')) {
    const feed = entryFeed(props, context, feedItems(props, context));
    await cacheFeed(feed, (format) =>
      links.build({ kind: 'entry-feed', type, locale, slug, format }),
    );
  }
  if (!calendarEvents) return;
  const path = links.build({ kind: 'entry-calendar', locale, slug });
  const events = calendarEvents(props, context);
  const calendar = visitCalendar(props.chrome.crumb ?? '', slug, events, context);
  await (calendar ? cacheOutput(path, calendarType, calendar) : dropOutput(path));
}

/** The page is no more: neither is what it gave. Never throws. */
export async function dropPageOutputs(address: Address): Promise<void> {
  for (const path of outputsOf(address)) {
    await dropOutput(path).catch((error: unknown) => log.error('an output was not removed', error));
  }
}

/** The page that gives this output; null for an output that no page gives. */
export function pageOf(address: Address): Address | null {
  switch (address.kind) {
    case 'home-card':
      return { kind: 'home', locale: address.locale };
    case 'entry-card':
    case 'entry-feed':
    case 'entry-calendar':
      return entryNamedIn(address);
    default:
      return null;
  }
}
