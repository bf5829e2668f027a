import fc from 'fast-check';
import {
  dataFormats,
  dataSets,
  embedViews,
  feedFormats,
  identifiedTypes,
  machinePaths,
} from './addressNames';
import type { MachineName } from './addressNames';
import { slugProblem } from './links';
import type { Address } from './address';
import { threeLocales } from './locale.fixture';
import { anyDay } from './partialDate.fixture';
import { entryTypes, fixedPageNames, listTypes } from './segments';
import { agreementStatuses, instruments } from './vocabulary';
import type { RegisterFacet } from './registerFacets';

const locale = fc.constantFrom(...threeLocales.files.map((file) => file.code));
const format = fc.constantFrom(...feedFormats);
const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,6}$/);
const kind = <const K extends Address['kind']>(name: K) => fc.constant(name);

function way(by: RegisterFacet, value: fc.Arbitrary<string>) {
  return fc.record({ kind: kind('agreements-by'), locale, by: fc.constant(by), value });
}

/** One arbitrary for each kind of address, in the three locales of the tests. */
const byKind: { [K in Address['kind']]: fc.Arbitrary<Extract<Address, { kind: K }>> } = {
  home: fc.record({ kind: kind('home'), locale }),
  entry: fc
    .record({ kind: kind('entry'), type: fc.constantFrom(...entryTypes), locale, slug })
    .filter((entry) => slugProblem(entry.slug, entry.type, threeLocales.files) === null),
  list: fc.record({
    kind: kind('list'),
    type: fc.constantFrom(...listTypes),
    locale,
    page: fc.integer({ min: 1, max: 999_999 }),
  }),
  'agreements-on': fc.record({ kind: kind('agreements-on'), locale, date: anyDay }),
  'agreements-on-any': fc.record({ kind: kind('agreements-on-any'), locale }),
  'agreements-selected': fc.record({ kind: kind('agreements-selected'), locale }),
  'agreements-selected-csv': fc.record({ kind: kind('agreements-selected-csv'), locale }),
  'agreements-compared': fc.record({ kind: kind('agreements-compared'), locale }),
  'agreements-by': fc.oneof(
    way('status', fc.constantFrom(...agreementStatuses)),
    way('instrument', fc.constantFrom(...instruments)),
    way('domain', slug),
    way('partner', slug),
    way('country', fc.stringMatching(/^[A-Z]{2}$/)),
    way(
      'decade',
      fc.integer({ min: 1, max: 999 }).map((tens) => `${String(tens).padStart(3, '0')}0`),
    ),
    way(
      'year',
      fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    ),
  ),
  fixed: fc.record({ kind: kind('fixed'), name: fc.constantFrom(...fixedPageNames), locale }),
  'list-feed': fc.record({
    kind: kind('list-feed'),
    type: fc.constantFrom(...listTypes),
    locale,
    format,
  }),
  'entry-feed': fc.record({
    kind: kind('entry-feed'),
    type: fc.constantFrom('partner', 'domain'),
    locale,
    slug,
    format,
  }),
  'press-kit': fc.record({ kind: kind('press-kit'), locale, slug }),
  'search-suggestions': fc.record({ kind: kind('search-suggestions'), locale }),
  'list-calendar': fc.record({ kind: kind('list-calendar'), locale }),
  'entry-calendar': fc.record({ kind: kind('entry-calendar'), locale, slug }),
  'home-card': fc.record({ kind: kind('home-card'), locale }),
  'entry-card': fc
    .record({ kind: kind('entry-card'), type: fc.constantFrom(...entryTypes), locale, slug })
    .filter((entry) => slugProblem(entry.slug, entry.type, threeLocales.files) === null),
  sitemap: fc.record({
    kind: kind('sitemap'),
    locale,
    page: fc.integer({ min: 1, max: 9_999 }),
  }),
  id: fc.record({
    kind: kind('id'),
    type: fc.constantFrom(...identifiedTypes),
    documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
  }),
  embed: fc.record({
    kind: kind('embed'),
    locale,
    view: fc.constantFrom(...embedViews),
    slug: fc.option(slug),
  }),
  data: fc.record({
    kind: kind('data'),
    dataSet: fc.constantFrom(...dataSets),
    format: fc.constantFrom(...dataFormats),
  }),
  media: fc.record({
    kind: kind('media'),
    file: fc.stringMatching(/^[A-Za-z0-9_]{1,12}(_[a-f0-9]{10})?\.(jpe?g|png|avif|webp|pdf)$/),
  }),
  machine: fc.record({
    kind: kind('machine'),
    name: fc.constantFrom(...(Object.keys(machinePaths) as MachineName[])),
  }),
};

export const addressKinds = Object.keys(byKind) as Address['kind'][];

export function anyAddressOf(name: Address['kind']): fc.Arbitrary<Address> {
  return byKind[name];
}
