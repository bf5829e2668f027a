import { makeSite } from '../../layout/layout.fixture';
import { CmsUnavailableError } from '../../errors';
import { queryCms } from '../../engine/cms/cms.server';
import { getArticle, listArticles } from './article.server';
import { makeArticle, makeArticleCard } from './article.fixture';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({
  env: () => ({ locales: ['fr', 'en'], localesDir: null, siteUrl: 'https://entente.example' }),
}));

const answer = jest.mocked(queryCms);

beforeEach(() => answer.mockReset());

const list = (page: number, pageCount: number) => ({
  site: makeSite(),
  articles_connection: {
    nodes: [makeArticleCard()],
    pageInfo: { total: 25, page, pageCount },
  },
});

test('an article is asked for once, and knows where its translation is', async () => {
  const localizations = [
    {
      __typename: 'Article' as const,
      documentId: 'article',
      locale: 'en',
      slug: 'rennes-and-quebec',
    },
  ];
  answer.mockResolvedValue({ site: makeSite(), articles: [makeArticle({ localizations })] });
  const props = await getArticle('rennes-et-quebec', 'fr');
  expect(answer).toHaveBeenCalledTimes(1);
  expect(props?.head.alternates).toContainEqual({
    locale: 'en',
    path: '/en/news/rennes-and-quebec',
  });
  expect(props?.addresses).toEqual({
    url: 'https://entente.example/fr/actualites/rennes-et-quebec',
    permalink: 'https://entente.example/id/article/article',
  });
  expect(props?.head.description).toBe('Trois domaines de travail pour les années qui viennent.');
});

test('only what the CMS does not have is null', async () => {
  answer.mockResolvedValue({ site: makeSite(), articles: [] });
  expect(await getArticle('inconnu', 'fr')).toBeNull();
});

test('a CMS that is down is an error, never a missing article', async () => {
  answer.mockRejectedValue(new CmsUnavailableError('down'));
  await expect(getArticle('rennes-et-quebec', 'fr')).rejects.toThrow(CmsUnavailableError);
});

test('without the site’s settings the page still has a site’s name', async () => {
  answer.mockResolvedValue({ site: null, articles: [makeArticle()] });
  const props = await getArticle('rennes-et-quebec', 'fr');
  expect(props?.head.title).toMatch(/ – Entente$/);
});

test('a search engine’s title may differ from the headline, the trail keeps the headline', async () => {
  const seo = {
    __typename: 'ComponentSeoOverride' as const,
    id: '1',
    title: 'Titre court',
    description: 'Deux lignes.',
  };
  answer.mockResolvedValue({ site: makeSite(), articles: [makeArticle({ seo })] });
  const props = await getArticle('rennes-et-quebec', 'fr');
  expect(props?.head).toMatchObject({
    title: 'Titre court – Entente',
    description: 'Deux lignes.',
  });
  expect(props?.chrome.crumb).toBe('Rennes et Québec signent un protocole');
});

test('a page behind the last of a list is not there; the first always is', async () => {
  answer.mockResolvedValue(list(3, 2));
  expect(await listArticles('fr', 3)).toBeNull();
  answer.mockResolvedValue({ ...list(1, 0) });
  expect(await listArticles('fr', 1)).not.toBeNull();
});

test('the second page of a list has its own title and address', async () => {
  answer.mockResolvedValue(list(2, 2));
  const props = await listArticles('en', 2);
  expect(props?.head).toMatchObject({ title: 'News, page 2 – Entente', path: '/en/news/page/2' });
});
