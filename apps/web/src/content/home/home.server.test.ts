import { makeSite } from '../../layout/layout.fixture';
import { queryCms } from '../../engine/cms/cms.server';
import { makeAgreementCard } from '../agreement/agreement.fixture';
import { makeArticleCard } from '../article/article.fixture';
import { HomeAgreementsDocument } from './home.generated';
import { getHome } from './home.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);
const counted = (total: number) => ({ nodes: [], pageInfo: { total, pageCount: 1 } });
const fifteen = Array.from({ length: 15 }, (_, place) =>
  makeAgreementCard({ documentId: `agreement-${place}` }),
);
const empty = {
  releases: [],
  stories: [],
  articles_connection: counted(0),
  agreements_connection: { ...counted(15), nodes: fifteen },
  delegations_connection: counted(8),
  partners_connection: counted(29),
  next: [],
  last: [],
  domains_connection: counted(31),
};

test('the figures are the CMS’s totals, not the number of entries on the page', async () => {
  answer.mockResolvedValue({ site: { ...makeSite(), owner: null }, ...empty });
  const props = await getHome('fr');
  expect(props?.totals).toEqual({
    agreement: 15,
    partner: 29,
    delegation: 8,
    article: 0,
    domain: 31,
  });
});

test('what holds today is found in the whole register, not in its first hundred titles', async () => {
  const last = makeAgreementCard({ documentId: 'zurich', title: 'Zurich' });
  const first = fifteen.slice(0, 14);
  const page = (nodes: typeof first) => ({ nodes, pageInfo: { total: 15, pageCount: 2 } });
  answer.mockImplementation((document) =>
    Promise.resolve(
      document === HomeAgreementsDocument
        ? { agreements_connection: page([last]) }
        : { site: { ...makeSite(), owner: null }, ...empty, agreements_connection: page(first) },
    ),
  );
  expect((await getHome('fr'))?.agreements).toEqual([...first, last]);
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
