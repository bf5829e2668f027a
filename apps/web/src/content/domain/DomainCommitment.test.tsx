import { screen } from '@testing-library/react';
import { renderOnSite } from '../../i18n/render.fixture';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { DomainCommitment } from './DomainCommitment';

test('words in the language of the page are not said to be in that of the agreement', () => {
  const agreement = {
    ...makeAgreementCard(),
    documentId: 'agreement',
    locale: 'en',
    slug: 'twinning',
    title: 'Twinning',
    instrument: null,
    updatedAt: null,
  };
  const commitment = {
    __typename: 'Commitment' as const,
    documentId: 'commitment',
    locale: 'fr',
    text: 'Échanges scolaires',
    agreement,
    partners: [],
  };
  renderOnSite(<DomainCommitment commitment={commitment} level={3} />);
  expect(screen.getByRole('link', { name: 'Twinning' })).toHaveAttribute('lang', 'en');
  expect(screen.getByText('Échanges scolaires')).toHaveAttribute('lang', 'fr');
});
