import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { makePartnerLink } from '../shared/shared.fixture';
import { makeDomain } from './domain.fixture';
import { DomainPage } from './DomainPage';

test('a domain shows what each agreement says for it, and who carries it', () => {
  const commitment = {
    __typename: 'Commitment' as const,
    documentId: 'c',
    locale: 'fr',
    text: 'Préserver et faire rayonner.',
    agreement: {
      __typename: 'Agreement' as const,
      documentId: 'a',
      locale: 'fr',
      slug: 'protocole',
      title: 'Protocole',
      instrument: null,
      updatedAt: null,
    },
    partners: [makePartnerLink()],
  };
  const domain = makeDomain({
    commitments: [commitment, { ...commitment, documentId: 'd', agreement: null }],
  });
  render(<DomainPage {...makeFrame({ section: 'domain' })} domain={domain} />);
  expect(screen.getByRole('link', { name: 'Protocole' })).toBeVisible();
  expect(screen.getAllByText('Préserver et faire rayonner.')).toHaveLength(1);
  expect(screen.getAllByRole('link', { name: 'Université de Rennes' })).toHaveLength(1);
});
