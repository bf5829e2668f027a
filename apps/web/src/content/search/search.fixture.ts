import { makeFrame } from '../../layout/layout.fixture';
import type { SearchResponse } from '@entente/protocol/search';
import type { SearchPageProps } from './SearchPage';
import type { SearchParams } from './searchParams';

export const makeAnswer = (overrides: Partial<SearchResponse> = {}): SearchResponse => ({
  problem: null,
  corrections: [],
  match: 'all',
  total: 1,
  isCut: false,
  page: 1,
  pages: 1,
  hits: [
    {
      type: 'agreement',
      documentId: 'a1',
      slug: 'jumelage-rennes-cork',
      title: { text: 'Jumelage entre Rennes et Cork', ranges: [[0, 8]] },
      snippet: { text: 'Le jumelage </script> dure.', ranges: [[3, 11]] },
      kind: 'twinning',
      date: '1982-04',
    },
  ],
  facets: { type: [], domain: [], partner: [], year: [] },
  chosen: {},
  unknown: [],
  ...overrides,
});

export const makeAsked = (overrides: Partial<SearchParams> = {}): SearchParams => ({
  q: 'jumelage',
  isRepeated: false,
  isShortened: false,
  facets: {},
  unknown: [],
  page: 1,
  ...overrides,
});

export const makeSearch = (overrides: Partial<SearchPageProps> = {}): SearchPageProps => ({
  ...makeFrame({ section: null, crumb: 'Recherche' }),
  asked: makeAsked(),
  answer: makeAnswer(),
  suggest: null,
  ...overrides,
});
