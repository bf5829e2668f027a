import { queryCms } from '../../engine/cms/cms.server';
import { makeSite } from '../../layout/layout.fixture';
import { listOf } from '../shared/sortedList.fixture';
import { makeDomainTag } from '../shared/shared.fixture';
import { listDomains } from './domain.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);

test('domains stand in the order of the newsroom, else by name', async () => {
  const domain = (documentId: string, name: string, position: number | null) => ({
    ...makeDomainTag({ documentId, name }),
    description: null,
    position,
  });
  const all = [
    domain('a', 'Santé', 2),
    domain('b', 'Énergie', 2),
    domain('c', 'Zoologie', 1),
    domain('d', 'Art', null),
    domain('e', 'Eau', 2),
  ];
  answer.mockImplementation(listOf('domains', all, makeSite()));
  const ids = (await listDomains('fr', 1))?.domains.map(({ documentId }) => documentId);
  expect(ids).toEqual(['c', 'e', 'b', 'a', 'd']);
});
