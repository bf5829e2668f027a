import type { Address } from '@entente/model/address';
import { embedViews } from '@entente/model/addressNames';
import { entryTypes, listTypes } from '@entente/model/segments';
import { embedOffers, likeliestEmbed } from './embedOffers';

const locale = 'fr';
const entry = (type: (typeof entryTypes)[number]): Address => ({
  kind: 'entry',
  type,
  locale,
  slug: 'rennes-quebec',
});
const list = (type: (typeof listTypes)[number], page = 1): Address => ({
  kind: 'list',
  type,
  locale,
  page,
});
const home: Address = { kind: 'home', locale };
const map: Address = { kind: 'fixed', name: 'map', locale };

test.each([
  [home, 'news', null],
  [map, 'map', null],
  [list('article'), 'news', null],
  [list('agreement'), 'agreements', null],
  [list('delegation'), 'delegations', null],
  [entry('article'), 'article-card', 'rennes-quebec'],
  [entry('agreement'), 'agreement-card', 'rennes-quebec'],
  [entry('partner'), 'partner', 'rennes-quebec'],
])('the page %j is most likely shown elsewhere as %s', (address, view, slug) => {
  expect(likeliestEmbed(address)).toEqual({ kind: 'embed', locale, view, slug });
});

test('what has no view elsewhere is offered none: people, pages, further pages of a list', () => {
  const without = [entry('speaker'), entry('page'), list('speaker'), list('article', 2)];
  expect(without.flatMap(embedOffers)).toEqual([]);
  expect(embedOffers({ kind: 'machine', name: 'robots' })).toEqual([]);
});

test('the lists of a partner are narrowed to it instead of bearing its slug', () => {
  const [own, agreements] = embedOffers(entry('partner'));
  expect(own).toEqual({ embed: { kind: 'embed', locale, view: 'partner', slug: 'rennes-quebec' } });
  expect(agreements).toEqual({
    embed: { kind: 'embed', locale, view: 'agreements', slug: null },
    narrowed: { partner: 'rennes-quebec' },
  });
});

test('an embed is offered as itself', () => {
  const embed = { kind: 'embed', locale, view: 'timeline', slug: 'x' } as const;
  expect(embedOffers(embed)).toEqual([{ embed }]);
});

test('each view of an embed is offered for some page, but statements, which have no page', () => {
  const pages = [home, map, ...entryTypes.map(entry), ...listTypes.map((type) => list(type))];
  const offered = new Set(pages.flatMap(embedOffers).map(({ embed }) => embed.view));
  expect([...embedViews].filter((view) => !offered.has(view))).toEqual(['statement']);
});
