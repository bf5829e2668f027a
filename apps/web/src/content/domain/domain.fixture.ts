import { makeNews } from '../article/article.fixture';
import { makeDomainTag, makeHistory } from '../shared/shared.fixture';
import type { DomainCard_DomainFragment, DomainPage_DomainFragment } from './domain.generated';

export function makeDomainCard(
  overrides: Partial<DomainCard_DomainFragment> = {},
): DomainCard_DomainFragment {
  return { ...makeDomainTag(), description: 'Musées, fonds anciens, création.', ...overrides };
}

export function makeDomain(
  overrides: Partial<DomainPage_DomainFragment> = {},
): DomainPage_DomainFragment {
  return {
    history: makeHistory(),
    ...makeDomainCard(),
    localizations: [],
    broader: null,
    narrower: [],
    commitments: [],
    articles_connection: makeNews([]),
    ...overrides,
  };
}
