import { SaxesParser } from 'saxes';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { makeAgreementCard } from '../../content/agreement/agreement.fixture';
import { makeArticleCard } from '../../content/article/article.fixture';
import { makeDelegationCard } from '../../content/delegation/delegation.fixture';
import { makeMilestone } from '../../content/shared/shared.fixture';
import { hostileTexts, makeSetting } from '../outputs.fixture';
import { atom } from './atom';
import { latestItems, type Feed } from './feed';
import { agreementItem, articleItem, delegationItem } from './feedItems';
import { jsonFeed } from './jsonFeed';
import { rss } from './rss';

const self = 'https://e.example/fr/actualites/feed.rss';
const setting = makeSetting();

function makeFeed(items: Feed['items'], changes: Partial<Feed> = {}): Feed {
  return {
    title: 'Actualités – Entente',
    description: 'Les nouvelles',
    locale: 'fr',
    author: 'Entente',
    page: 'https://e.example/fr/actualites',
    items,
    ...changes,
  };
}

/** @throws for what is not well-formed, as a strict reader does */
function assertWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const articles = (headline: string) =>
  articleItem(makeArticleCard({ headline, lead: headline }), setting);

describe.each(hostileTexts)('a headline with %s', (_, headline) => {
  const feed = makeFeed(articles(headline), { title: headline, description: headline });
  const words = (text: string | undefined) => (text ?? '').replace(/[\s\p{C}\uFFFD]/gu, '');

  test('is whole in RSS', () => {
    const xml = rss(feed, self);
    assertWellFormed(xml);
    const parsed = parseRssFeed(xml);
    expect(parsed.items).toHaveLength(1);
    expect(words(parsed.items?.[0]?.title)).toBe(words(feed.items[0]?.title));
  });

  test('is whole in Atom', () => {
    const xml = atom(feed, self);
    assertWellFormed(xml);
    const parsed = parseAtomFeed(xml);
    expect(parsed.entries).toHaveLength(1);
    expect(words(parsed.entries?.[0]?.title?.value)).toBe(words(feed.items[0]?.title));
  });

  test('is whole in JSON Feed', () => {
    const parsed = parseJsonFeed(jsonFeed(feed, self));
    expect(words(parsed.items?.[0]?.title)).toBe(words(feed.items[0]?.title));
  });
});

describe('a feed of news', () => {
  const items = articles('Un protocole');

  test('gives RSS the day of the article, its page and an identifier that is no address', () => {
    const [item] = parseRssFeed(rss(makeFeed(items), self)).items ?? [];
    expect(item?.link).toBe('https://e.example/fr/actualites/rennes-et-quebec');
    expect(item?.guid).toMatchObject({
      value: 'https://e.example/id/article/article#fr',
      isPermaLink: false,
    });
    expect(item?.pubDate).toBe('Tue, 09 Apr 2024 10:00:00 GMT');
    expect(item?.categories?.[0]?.name).toBe('Culture et patrimoine');
  });

  test('says in each format where it is and in which language', () => {
    const feed = makeFeed(items);
    expect(parseRssFeed(rss(feed, self)).atom?.links?.[0]?.href).toBe(self);
    expect(parseRssFeed(rss(feed, self)).language).toBe('fr');
    expect(parseAtomFeed(atom(feed, self)).links?.[0]).toMatchObject({ rel: 'self', href: self });
    expect(atom(feed, self)).toContain('xml:lang="fr"');
    expect(parseJsonFeed(jsonFeed(feed, self))).toMatchObject({ feed_url: self, language: 'fr' });
  });

  test('holds the fifty latest, latest first', () => {
    const many = Array.from({ length: 80 }, (_, day) =>
      articleItem(
        makeArticleCard({
          documentId: `a${day}`,
          date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
        }),
        setting,
      ),
    ).flat();
    const latest = latestItems(many);
    expect(latest).toHaveLength(50);
    expect(latest[0]?.published).toBe('2024-03-20T12:00:00.000Z');
  });

  test('that is empty is valid still', () => {
    for (const xml of [rss(makeFeed([]), self), atom(makeFeed([]), self)]) assertWellFormed(xml);
    expect(parseAtomFeed(atom(makeFeed([]), self)).updated).toBe('1970-01-01T00:00:00.000Z');
    expect(parseJsonFeed(jsonFeed(makeFeed([]), self)).title).toBe('Actualités – Entente');
  });

  test('leaves out an entry whose slug is no address', () => {
    expect(articleItem(makeArticleCard({ slug: 'page/../x' }), setting)).toEqual([]);
  });
});

describe('a date in a feed', () => {
  test('corrected on another day stays the day of the article, everywhere on Earth', () => {
    const [item] = articleItem(makeArticleCard({ publishedAt: '2024-05-02T08:00:00Z' }), setting);
    expect(item?.published).toBe('2024-04-09T12:00:00.000Z');
  });

  test('of a publication late in the evening in Paris is that of Paris', () => {
    const late = { date: '2024-04-09', publishedAt: '2024-04-08T22:30:00.000Z' };
    const [item] = articleItem(makeArticleCard(late), setting);
    expect(item?.published).toBe('2024-04-08T22:30:00.000Z');
  });

  test('known to the month only is said in words and never as an instant', () => {
    const milestones = [makeMilestone({ kind: 'signed', date: '2023-01-01', precision: 'month' })];
    const [item] = agreementItem(makeAgreementCard({ milestones }), setting);
    expect(item?.published).toBeNull();
    expect(item?.summary).toContain('janvier 2023');
    const rssText = rss(makeFeed(item ? [item] : []), self);
    expect(rssText).not.toContain('<pubDate>');
    const [english] = agreementItem(makeAgreementCard({ milestones }), makeSetting('en'));
    expect(english?.summary).toContain('January 2023');
  });

  test('of a cancelled visit says first that it is cancelled', () => {
    const [item] = delegationItem(makeDelegationCard({ state: 'cancelled' }), setting);
    expect(item?.summary).toMatch(/^Annulée\. Du 7 au 12/);
  });
});
