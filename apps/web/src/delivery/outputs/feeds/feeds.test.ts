import { SaxesParser } from 'saxes';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { plainSpaces } from '@entente/model/spaces';
import {
  agreementFeedItem,
  namedAgreementFeedItem,
} from '../../../content/agreement/agreement.feed';
import { makeAgreementCard } from '../../../content/agreement/agreement.fixture';
import { articleFeedItem } from '../../../content/article/article.feed';
import { makeArticleCard } from '../../../content/article/article.fixture';
import { delegationFeedItem } from '../../../content/delegation/delegation.feed';
import { makeDelegationCard } from '../../../content/delegation/delegation.fixture';
import { makeMilestone } from '../../../content/shared/shared.fixture';
import { hostileTexts, makeLocaleContext } from '../outputs.fixture';
import { atom } from './atom';
import { latestItems, type Feed } from './feed';
import { jsonFeed } from './jsonFeed';
import { rss } from './rss';

const self = 'https://e.example/fr/actualites/feed.rss';
const context = makeLocaleContext();
const today = '2026-11-29';

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
  articleFeedItem(makeArticleCard({ headline, lead: headline }), context);

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
      articleFeedItem(
        makeArticleCard({
          documentId: `a${day}`,
          date: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
        }),
        context,
      ),
    ).flat();
    const latest = latestItems(many);
    expect(latest).toHaveLength(50);
    expect(latest[0]?.published).toBe('2024-03-20T12:00:00.000Z');
  });

  test('that is empty is valid still', () => {
    for (const xml of [rss(makeFeed([]), self), atom(makeFeed([]), self)]) assertWellFormed(xml);
    const now = new Date('2026-12-01T09:00:00Z');
    expect(parseAtomFeed(atom(makeFeed([]), self, now)).updated).toBe('2026-12-01T09:00:00.000Z');
    expect(rss(makeFeed([]), self)).not.toContain('lastBuildDate');
    expect(parseJsonFeed(jsonFeed(makeFeed([]), self)).title).toBe('Actualités – Entente');
  });

  test('leaves out an entry whose slug is no address', () => {
    expect(articleFeedItem(makeArticleCard({ slug: 'page/../x' }), context)).toEqual([]);
  });
});

describe('a date in a feed', () => {
  test('corrected on another day stays the day of the article, everywhere on Earth', () => {
    const [item] = articleFeedItem(
      makeArticleCard({ firstPublishedAt: '2024-05-02T08:00:00Z' }),
      context,
    );
    expect(item?.published).toBe('2024-04-09T12:00:00.000Z');
  });

  test('of a publication late in the evening in Paris is that of Paris', () => {
    const late = { date: '2024-04-09', firstPublishedAt: '2024-04-08T22:30:00.000Z' };
    const [item] = articleFeedItem(makeArticleCard(late), context);
    expect(item?.published).toBe('2024-04-08T22:30:00.000Z');
  });

  test('stays that of the first publication, however often it is published again', () => {
    const again = {
      publishedAt: '2026-11-29T20:00:00.000Z',
      updatedAt: '2026-11-29T20:00:00.000Z',
    };
    const dates = [
      ...articleFeedItem(makeArticleCard(again), context),
      ...articleFeedItem(makeArticleCard({ ...again, date: null }), context),
      ...agreementFeedItem(makeAgreementCard(again), context, today),
      ...delegationFeedItem(makeDelegationCard(again), context),
    ].map(({ published }) => published);
    expect(new Set(dates)).toEqual(new Set(['2024-04-09T10:00:00.000Z']));
  });

  test('is in every item: a reader would date what has none to the moment it comes upon it', () => {
    const unknown = { firstPublishedAt: null, publishedAt: null };
    const items = [
      ...articleFeedItem(makeArticleCard({ ...unknown, date: null }), context),
      ...agreementFeedItem(makeAgreementCard(unknown), context, today),
      ...delegationFeedItem(makeDelegationCard(unknown), context),
    ];
    const dated = parseRssFeed(rss(makeFeed(items), self)).items ?? [];
    expect(dated.map(({ pubDate }) => Date.parse(pubDate ?? '') < Date.parse(today))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('known to the month only is said in words and never as an instant', () => {
    const milestones = [makeMilestone({ kind: 'signed', date: '2023-01-01', precision: 'month' })];
    const [item] = agreementFeedItem(makeAgreementCard({ milestones }), context, today);
    expect(item?.published).toBe('2024-04-09T10:00:00.000Z');
    expect(item?.summary).toContain('janvier\u00A02023');
    const rssText = rss(makeFeed(item ? [item] : []), self);
    expect(rssText).toContain('<pubDate>Tue, 09 Apr 2024 10:00:00 GMT</pubDate>');
    const [english] = agreementFeedItem(
      makeAgreementCard({ milestones }),
      makeLocaleContext('en'),
      today,
    );
    expect(english?.summary).toContain('January\u00A02023');
  });

  test('of a cancelled visit says first that it is cancelled', () => {
    const [item] = delegationFeedItem(makeDelegationCard({ state: 'cancelled' }), context);
    expect(item?.summary).toMatch(/^Annulée\. Du 7 au 12/);
  });
});

test('an agreement’s item tells an end, a signature to come, and no status that may change', () => {
  const dated = (kind: 'signed' | 'terminated' | 'entered_into_force', date: string) =>
    makeMilestone({ documentId: kind, kind, date, precision: 'day' });
  const said = (...milestones: ReturnType<typeof dated>[]) => {
    const agreement = makeAgreementCard({ termKind: 'open', milestones });
    return plainSpaces(agreementFeedItem(agreement, context, today)[0]?.summary ?? '');
  };
  expect(said(dated('signed', '2024-04-09'), dated('terminated', '2027-05-10'))).toMatch(
    /Signature : 9 avril 2024\. En vigueur jusqu’au 10 mai 2027 \(résiliation enregistrée\)$/,
  );
  const planned = said(dated('signed', '2027-03-01'));
  expect(planned).toMatch(/\. Signature prévue le 1er mars 2027$/);
  expect(said(dated('signed', '2024-04-09'), dated('entered_into_force', '2027-01-01'))).toMatch(
    /\. Entrée en vigueur prévue le 1er janvier 2027 \(signé le 9 avril 2024\)$/,
  );
  expect(said(dated('signed', '2024-04-09'))).not.toContain('En vigueur');
  expect(said(dated('signed', '2014-04-09'), dated('terminated', '2020-05-10'))).toMatch(
    /Signature : 9 avril 2014\. Résilié le 10 mai 2020$/,
  );
});

describe('an article that exists in French only, in the feed of an English page', () => {
  const english = makeLocaleContext('en');
  const items = articleFeedItem(makeArticleCard({ locale: 'fr' }), english);
  const feed = makeFeed(items, { locale: 'en' });

  test('leads where the link of the page leads', () => {
    expect(items[0]?.url).toBe('https://e.example/fr/actualites/rennes-et-quebec');
    expect(items[0]?.id).toMatch(/#fr$/);
  });

  test('says its language', () => {
    expect(parseJsonFeed(jsonFeed(feed, self)).items?.[0]?.language).toBe('fr');
    expect(atom(feed, self)).toContain('<title xml:lang="fr">');
    expect(atom(feed, self)).toContain('hreflang="fr"');
  });
});

test('an agreement that a domain names tells an end to come as its page does', () => {
  const milestones = [
    makeMilestone({ documentId: 'a', kind: 'signed', date: '2024-04-09', precision: 'day' }),
    makeMilestone({ documentId: 'b', kind: 'terminated', date: '2027-05-10', precision: 'day' }),
  ];
  const agreement = makeAgreementCard({ termKind: 'open', milestones });
  const [item] = namedAgreementFeedItem(agreement, context, today);
  expect(item?.summary).toMatch(/résiliation enregistrée/);
});

test('an agreement that a domain names tells its own date in words', () => {
  const milestones = [makeMilestone({ kind: 'signed', date: '2023-01-01', precision: 'month' })];
  const [item] = namedAgreementFeedItem(makeAgreementCard({ milestones }), context, today);
  expect(item?.summary).toContain('janvier\u00A02023');
});
