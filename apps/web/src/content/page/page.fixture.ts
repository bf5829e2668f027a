import { makeHistory } from '../shared/shared.fixture';
import { makeRichText } from '../../blocks/blocks.fixture';
import type { PagePage_PageFragment } from './page.generated';

export function makePage(overrides: Partial<PagePage_PageFragment> = {}): PagePage_PageFragment {
  return {
    history: makeHistory(),
    __typename: 'Page',
    documentId: 'page',
    locale: 'fr',
    slug: 'a-propos',
    title: 'À propos',
    localizations: [],
    seo: null,
    body: [makeRichText('Ce que montre ce site.')],
    ...overrides,
  };
}
