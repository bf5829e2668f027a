import fc from 'fast-check';
import { createLinks } from '@entente/model/links';
import { shippedLocales } from '@entente/model/locale';
import { localeFile } from '@entente/model/localeFile';
import { agreementStatuses, instruments } from '@entente/model/vocabulary';
import {
  readSelection,
  registerOrders,
  selectionPath,
  usualOrder,
  whole,
  withFacet,
  without,
  type Selection,
} from './selection';

const locales = { files: shippedLocales, defaultCode: 'fr' };
const where = { links: createLinks(locales), locales, locale: 'fr' };
const french = localeFile(locales, 'fr');

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
const years = fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0'));
const anySelection: fc.Arbitrary<Selection> = fc.record({
  facets: fc.record(
    {
      status: fc.constantFrom(...agreementStatuses),
      instrument: fc.constantFrom(...instruments),
      domain: slug,
      country: fc.stringMatching(/^[A-Z]{2}$/),
      partner: slug,
      year: years,
    },
    { requiredKeys: [] },
  ),
  order: fc.record({ by: fc.constantFrom(...registerOrders), descending: fc.boolean() }),
});

test('what an address asks is read back from it, whatever is chosen', () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const [name = '', query] = (selectionPath(selection, where) ?? '').split('?');
      fc.pre(query !== undefined);
      expect(where.links.parse(name)?.kind).toBe('agreements-selected');
      expect(readSelection(new URLSearchParams(query), french)).toEqual(selection);
    }),
  );
});

test('only one facet or none, in the usual order, is an address without a question', () => {
  fc.assert(
    fc.property(anySelection, ({ facets }) => {
      const path = selectionPath({ facets, order: usualOrder }, where) ?? '';
      expect(path.includes('?')).toBe(Object.keys(facets).length > 1);
    }),
  );
});

test('one facet in the usual order is a file of its own, two are asked for', () => {
  const running = withFacet(whole, 'status', 'in-force');
  expect(selectionPath(whole, where)).toBe('/fr/accords');
  expect(selectionPath(running, where)).toBe('/fr/accords/etat/en-vigueur');
  expect(selectionPath(withFacet(running, 'country', 'CA'), where)).toBe(
    '/fr/accords/selection?etat=en-vigueur&pays=ca&sort=title',
  );
  expect(selectionPath({ ...running, order: { by: 'signed', descending: true } }, where)).toBe(
    '/fr/accords/selection?etat=en-vigueur&sort=-signed',
  );
});

test('a year takes the place of its decade, and leaves all else', () => {
  const sixties = withFacet(withFacet(whole, 'country', 'DE'), 'decade', '1960');
  expect(withFacet(sixties, 'year', '1964').facets).toEqual({ country: 'DE', year: '1964' });
  expect(without(sixties, 'country').facets).toEqual({ decade: '1960' });
});

test.each(['etat=nowhere', 'pays=Canada', 'annee=24', 'sort=<script>', 'sort=-', 'x=y'])(
  'of "%s" nothing is understood',
  (query) => {
    expect(readSelection(new URLSearchParams(query), french)).toEqual(whole);
  },
);
