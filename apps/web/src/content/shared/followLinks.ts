import { feedFormats, type FeedFormat } from '@entente/model/addressNames';
import type { Address } from '@entente/model/address';
import { format } from '../../i18n/format';
import type { LocaleContext } from '../../i18n/localeContext';
import { feedMediaTypes, type FeedType } from './feedTypes';

/** A feed or a calendar, as a page's head names it; the path has no origin. */
export interface FollowLink {
  type: string;
  title: string;
  path: string;
}

/** One feed in its formats. */
function feedLinks(
  { links, messages: { openData } }: LocaleContext,
  title: string,
  addressOf: (format: FeedFormat) => Address,
): FollowLink[] {
  return feedFormats.flatMap((name) => {
    const path = links.find(addressOf(name));
    const words = format(openData.feed, { title, format: openData.feedFormats[name] });
    return path === null ? [] : [{ type: feedMediaTypes[name], title: words, path }];
  });
}

export function listFeedLinks(type: FeedType, context: LocaleContext): FollowLink[] {
  const { locale, messages } = context;
  return feedLinks(context, messages.sections[type], (name) => ({
    kind: 'list-feed',
    type,
    locale,
    format: name,
  }));
}

export function entryFeedLinks(
  type: 'partner' | 'domain',
  { slug }: { slug: string | null },
  title: string,
  context: LocaleContext,
): FollowLink[] {
  const { locale } = context;
  if (!slug) return [];
  return feedLinks(context, title, (name) => ({
    kind: 'entry-feed',
    type,
    locale,
    slug,
    format: name,
  }));
}

/** None for a visit that can have no address. */
export function calendarLink(address: Address, { links, messages }: LocaleContext): FollowLink[] {
  const path = links.find(address);
  const title = messages.openData.calendar;
  return path === null ? [] : [{ type: 'text/calendar', title, path }];
}
