import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../layout/layout.fixture';
import { makeArticleCard, makeNews } from '../article/article.fixture';
import { makePartnerLink } from '../shared/shared.fixture';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeDomain } from './domain.fixture';
import { DomainPage } from './DomainPage';

test('a domain shows what each agreement says for it, and who carries it', () => {
  const commitment = {
    __typename: 'Commitment' as const,
    documentId: 'c',
    locale: 'fr',
    text: 'Préserver et faire rayonner.',
    agreement: {
      ...makeAgreementCard(),
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
  render(<DomainPage {...makeFrame({ section: 'domain' })} domain={domain} today="2026-11-29" />);
  expect(screen.getByRole('link', { name: 'Protocole' })).toBeVisible();
  expect(screen.getAllByText('Préserver et faire rayonner.')).toHaveLength(1);
  expect(screen.getAllByRole('link', { name: 'Université de Rennes' })).toHaveLength(1);
});

test('one more piece of news than is shown is said to be one, and leads to all of it', () => {
  const news = Array.from({ length: 20 }, (_, place) =>
    makeArticleCard({ documentId: `a${place}` }),
  );
  const domain = makeDomain({ slug: 'culture', articles_connection: makeNews(news, 21) });
  render(<DomainPage {...makeFrame({ section: 'domain' })} domain={domain} today="2025-01-01" />);
  expect(screen.getByRole('link', { name: 'et 1 autre actualité' })).toHaveAttribute(
    'href',
    '/fr/recherche?q=&type=article&domain=culture',
  );
});
