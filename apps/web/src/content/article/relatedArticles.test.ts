import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeDelegationCard } from '../delegation/delegation.fixture';
import { makeArticle, makeArticleCard, makeNews } from './article.fixture';
import { relatedArticles } from './relatedArticles';

const story = (documentId: string, date: string) => makeArticleCard({ documentId, date });
const inAgreement = (news: ReturnType<typeof makeNews<ReturnType<typeof story>>>) =>
  makeArticle({ agreements: [{ ...makeAgreementCard(), articles_connection: news }] });
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, '2024-05-01'));

test('what else was told about the same agreement and visit comes once, the latest first', () => {
  const article = makeArticle({
    agreements: [
      {
        ...makeAgreementCard(),
        articles_connection: makeNews([story('article', '2024-04-09'), story('a', '2024-01-01')]),
      },
    ],
    delegations: [
      {
        ...makeDelegationCard(),
        articles_connection: makeNews([story('b', '2025-01-01'), story('a', '2024-01-01')]),
      },
    ],
  });
  const { shown, more } = relatedArticles(article);
  expect(shown.map(({ documentId }) => documentId)).toEqual(['b', 'a']);
  expect(more).toEqual([]);
});

test('at most four are named, and the others are counted where they all are', () => {
  const { shown, more } = relatedArticles(inAgreement(makeNews(five, 17)));
  expect(shown).toHaveLength(4);
  // 17 with the article itself, which is older than those five.
  expect(more).toMatchObject([
    { type: 'agreement', entry: { documentId: 'agreement' }, count: 12 },
  ]);
});

test('the article itself is among them once, and never counted as another', () => {
  const itself = story('article', '2025-01-01');
  const { shown, more } = relatedArticles(inAgreement(makeNews([itself, ...five.slice(0, 4)], 5)));
  expect(shown).toHaveLength(4);
  expect(more).toEqual([]);
});
