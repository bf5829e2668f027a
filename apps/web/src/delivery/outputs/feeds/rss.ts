import { element, escapeXml, textElement, xmlDeclaration } from '../../xml';
import type { FeedItem } from '../../../content/shared/feedItem';
import { feedUpdated, type Feed } from './feed';

/** RFC 822 as RSS wants it: 'Tue, 09 Apr 2024 12:00:00 GMT'. */
const rfc822 = (instant: string) => new Date(instant).toUTCString();

/** @param self absolute address of this very feed */
export function rss(feed: Feed, self: string): string {
  const updated = feedUpdated(feed);
  const channel = [
    textElement('title', feed.title),
    textElement('link', feed.page),
    element('description', {}, escapeXml(feed.description)),
    textElement('language', feed.locale),
    ...(updated ? [textElement('lastBuildDate', rfc822(updated))] : []),
    element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map((item) => element('item', {}, itemOf(item))),
  ];
  const attributes = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' };
  return `${xmlDeclaration}\n${element('rss', attributes, element('channel', {}, channel.join('\n')))}\n`;
}

function itemOf(item: FeedItem): string {
  return [
    textElement('title', item.title),
    textElement('link', item.url),
    textElement('guid', item.id, { isPermaLink: 'false' }),
    textElement('pubDate', rfc822(item.published)),
    textElement('description', item.summary),
    ...item.categories.map((category) => textElement('category', category)),
  ].join('');
}
