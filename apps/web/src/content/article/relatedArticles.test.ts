import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeDelegationCard } from '../delegation/delegation.fixture';
import { makeArticle, makeArticleCard } from './article.fixture';
import { relatedArticles } from './relatedArticles';

const story = (documentId: string, date: string) => makeArticleCard({ documentId, date });

test('what else was told about the same agreement and visit comes once, the latest first', () => {
  const article = makeArticle({
    agreements: [
      {
        ...makeAgreementCard(),
        articles: [story('article', '2024-04-09'), story('a', '2024-01-01')],
      },
    ],
    delegations: [
      { ...makeDelegationCard(), articles: [story('b', '2025-01-01'), story('a', '2024-01-01')] },
    ],
  });
  expect(relatedArticles(article).map(({ documentId }) => documentId)).toEqual(['b', 'a']);
});

test('at most four are named', () => {
  const articles = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, '2024-01-01'));
  const article = makeArticle({ agreements: [{ ...makeAgreementCard(), articles }] });
  expect(relatedArticles(article)).toHaveLength(4);
});
