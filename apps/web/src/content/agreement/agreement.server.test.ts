import { queryCms } from '../../engine/cms/cms.server';
import { makeSite } from '../../layout/layout.fixture';
import { listOf } from '../shared/sortedList.fixture';
import { makeAgreementCard } from './agreement.fixture';
import { listAgreements } from './agreement.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);

test('the register stands by title, É with E, and goes on behind its hundredth agreement', async () => {
  const many = Array.from({ length: 120 }, (_, index) => `Jumelage ${index + 1}`);
  const titles = ['Zone franche', 'Échanges', 'Eau', 'Œuvres communes', 'Obligations', ...many];
  const all = titles.map((title, index) =>
    makeAgreementCard({ documentId: `d${index + 1000}`, title }),
  );
  answer.mockImplementation(listOf('agreements', all, makeSite()));
  const page = async (number: number) =>
    (await listAgreements('fr', number))?.agreements.map(({ title }) => title);
  expect((await page(1))?.slice(0, 4)).toEqual(['Eau', 'Échanges', 'Jumelage 1', 'Jumelage 2']);
  expect((await page(3))?.slice(-4)).toEqual([
    'Jumelage 120',
    'Obligations',
    'Œuvres communes',
    'Zone franche',
  ]);
  expect(await page(4)).toBeUndefined();
});
