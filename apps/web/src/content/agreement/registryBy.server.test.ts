import { makeSite } from '../../layout/layout.fixture';
import { queryCms } from '../../engine/cms/cms.server';
import { makeDomainTag, makeMilestone } from '../shared/shared.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { getRegistryBy } from './registryBy.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);

const agreement = (documentId: string, locales: string[] = []) => ({
  ...makeAgreementCard({
    documentId,
    milestones: [makeMilestone({ kind: 'signed', date: '2024-04-09', precision: 'day' })],
  }),
  localizations: locales.map((locale) => ({ documentId, locale })),
  commitments: [
    {
      documentId: `${documentId}-commitment`,
      domain: {
        ...makeDomainTag({ slug: 'culture' }),
        localizations: [{ documentId: 'domain', locale: 'en', slug: 'arts' }],
      },
    },
  ],
});

const register = (pages: ReturnType<typeof agreement>[][]) =>
  answer.mockImplementation((_document, variables) => {
    const { page } = variables as { page: number };
    return Promise.resolve({
      site: makeSite(),
      agreements_connection: {
        nodes: pages[page - 1] ?? [],
        pageInfo: { total: pages.flat().length, pageCount: pages.length },
      },
    } as never);
  });

test('a value that no agreement has is no page', async () => {
  register([[agreement('a')]]);
  expect(await getRegistryBy('year', '1999', 'fr')).toBeNull();
  expect(await getRegistryBy('status', 'draft', 'fr')).toBeNull();
});

test('agreements behind the first hundred are found too', async () => {
  register([[agreement('a')], [agreement('b')]]);
  const page = await getRegistryBy('year', '2024', 'fr');
  expect(page?.agreements.map(({ documentId }) => documentId)).toEqual(['a', 'b']);
  expect(page?.facets.year).toEqual([{ value: '2024', count: 2 }]);
});

test('the other language is offered where an agreement exists in it, at its own address', async () => {
  register([[agreement('a', ['en'])]]);
  const paths = async (by: 'domain' | 'instrument', value: string) =>
    (await getRegistryBy(by, value, 'fr'))?.head.alternates.map(({ path }) => path);
  expect(await paths('domain', 'culture')).toEqual([
    '/fr/accords/domaine/culture',
    '/en/agreements/domain/arts',
  ]);
  expect(await paths('instrument', 'protocol')).toEqual([
    '/fr/accords/nature/protocole-de-cooperation',
    '/en/agreements/instrument/cooperation-protocol',
  ]);
});

test('without a translation the switch leads to the register, and says so', async () => {
  register([[agreement('a')]]);
  const page = await getRegistryBy('year', '2024', 'fr');
  expect(page?.chrome.languages.find(({ code }) => code === 'en')).toMatchObject({
    path: '/en/agreements',
    sameDocument: false,
  });
});

test('a status and a kind are said of agreements, as one says it', async () => {
  register([[agreement('a')]]);
  expect((await getRegistryBy('instrument', 'protocol', 'fr'))?.title).toBe(
    'Protocoles de coopération',
  );
  expect((await getRegistryBy('status', 'in-force', 'en'))?.title).toBe('Agreements in force');
  expect((await getRegistryBy('year', '2024', 'fr'))?.title).toMatch(/^Accords signés en.2024$/u);
});
