import { element, textElement, xmlDeclaration } from '../../xml';
import type { FeedItem } from '../../../content/shared/feedItem';
import { feedUpdated, type Feed } from './feed';

/**
 * @param self absolute address of this very feed
 * @param now what a feed without entries says it was made: Atom wants a date of each
 */
export function atom(feed: Feed, self: string, now = new Date()): string {
  const content = [
    textElement('id', self),
    textElement('title', feed.title),
    textElement('subtitle', feed.description),
    textElement('updated', feedUpdated(feed) ?? now.toISOString()),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    element('author', {}, textElement('name', feed.author)),
    ...feed.items.map((item) => element('entry', {}, entryOf(item, feed.locale))),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale };
  return `${xmlDeclaration}\n${element('feed', attributes, content.join('\n'))}\n`;
}

function entryOf(item: FeedItem, locale: string): string {
  const foreign = item.locale === locale ? {} : { 'xml:lang': item.locale };
  return [
    textElement('id', item.id),
    textElement('title', item.title, foreign),
    element('link', {
      rel: 'alternate',
      type: 'text/html',
      href: item.url,
      ...(item.locale === locale ? {} : { hreflang: item.locale }),
    }),
    textElement('published', item.published),
    textElement('updated', item.updated),
    textElement('summary', item.summary),
    ...item.categories.map((category) => element('category', { term: category })),
  ].join('');
}
