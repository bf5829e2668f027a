import type { ComponentType } from 'react';
import type { Thing } from 'schema-dts';
import type { LocaleContext } from '../../i18n/localeContext';
import type { PageFrame } from '../../layout/pageData';
import type { PageEmbeds } from '../embed/pageEmbeds';
import type { CalendarEvent } from './calendarEvent';
import type { FeedItem } from './feedItem';
import type { FollowLink } from './followLinks';
import type { SocialCardFacts } from './socialCard';

/**
 * All that one kind of page says, of the same props: to people, to search engines, to networks, to
 * feed readers, to other sites. `content/<type>/<type>.view.ts` declares it, and
 * `delivery/pageViews.ts` lists it; nothing else knows the kinds of pages. Pure: no file of the
 * server is imported from here.
 */
export interface PageView<Props extends PageFrame> {
  Page: ComponentType<Props>;
  /** What it is for Open Graph; 'website' when not said. */
  openGraphType?: 'article' | 'profile';
  /** When an article was published and changed last, for Open Graph: instants. */
  times?: (props: Props) => { published: string | null; modified: string | null };
  /** In schema.org's words; absent for a page that is about nothing of its own. */
  jsonLd?: (props: Props, context: LocaleContext) => Thing;
  /** The picture that networks show with a link; absent for a page that shows the site's. */
  socialCard?: (props: Props, context: LocaleContext) => SocialCardFacts;
  /** Feeds and calendars that follow the page, for its head. */
  followLinks?: (props: Props, context: LocaleContext) => FollowLink[];
  /** What the page's own feed holds, in any order; absent for a page without one. */
  feedItems?: (props: Props, context: LocaleContext) => FeedItem[];
  /** What the page's own calendar holds; absent for a page without one. */
  calendarEvents?: (props: Props, context: LocaleContext) => CalendarEvent[];
  /** What other sites may show of it; absent for a page that can't be embedded. */
  embeds?: PageEmbeds<Props>;
  /** Its props are cached beside the page, as they are wherever embeds are made of them. */
  isCached?: true;
}

/** Infers the props from the component, so that a view says them once. */
export function definePageView<Props extends PageFrame>(view: PageView<Props>): PageView<Props> {
  return view;
}
