import { makeSite } from '../../chrome/chrome.fixture';
import { queryCms } from '../../server/cms.server';
import { makeArticleCard } from '../article/article.fixture';
import { getHome } from './home.server';

jest.mock('../../server/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);
const counted = (total: number) => ({ nodes: [], pageInfo: { total } });
const empty = {
  releases: [],
  stories: [],
  articles_connection: counted(0),
  agreements_connection: counted(15),
  delegations_connection: counted(8),
  partners_connection: counted(29),
  next: [],
  last: [],
  domains: [],
};

test('the figures are the CMS’s totals, not the number of entries on the page', async () => {
  answer.mockResolvedValue({ site: { ...makeSite(), owner: null }, ...empty });
  const props = await getHome('fr');
  expect(props?.totals).toEqual({ agreement: 15, partner: 29, delegation: 8, article: 0 });
});

test('the home page exists in every language, whatever is in it', async () => {
  answer.mockResolvedValue({ site: { ...makeSite(), owner: null }, ...empty });
  const props = await getHome('en');
  expect(props?.head).toMatchObject({ path: '/en', title: 'Entente' });
  expect(props?.head.alternates).toEqual([
    { locale: 'fr', path: '/fr' },
    { locale: 'en', path: '/en' },
  ]);
});

test('before anybody wrote the site’s settings, the page has the name the site comes with', async () => {
  answer.mockResolvedValue({ site: null, ...empty });
  const props = await getHome('fr');
  expect(props?.head.title).toBe('Entente');
  expect(props?.chrome.site).toMatchObject({ name: 'Entente', notice: null });
});

test('what the city announced opens the page, before a later story; without it the story does', async () => {
  const release = {
    ...makeArticleCard({ documentId: 'release', date: '2024-04-09' }),
    cover: null,
  };
  const story = { ...makeArticleCard({ documentId: 'story', date: '2025-04-29' }), cover: null };
  const site = { ...makeSite(), owner: null };
  answer.mockResolvedValue({ site, ...empty, releases: [release], stories: [story] });
  expect((await getHome('fr'))?.opening?.documentId).toBe('release');
  answer.mockResolvedValue({ site, ...empty, stories: [story] });
  expect((await getHome('fr'))?.opening?.documentId).toBe('story');
});
