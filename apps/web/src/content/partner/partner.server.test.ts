import { queryCms } from '../../engine/cms/cms.server';
import { makeSite } from '../../layout/layout.fixture';
import { listOf } from '../shared/sortedList.fixture';
import { makePartnerCard } from './partner.fixture';
import { listPartners } from './partner.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);

const partner = (documentId: string, country: string, city: string, name: string) =>
  makePartnerCard({ documentId, country, city, name });

test('partners stand by the name of their country, by their city, by their name', async () => {
  const all = [
    partner('a', 'US', 'Rochester', 'Rochester'),
    partner('b', 'DE', 'Erlangen', 'Erlangen'),
    partner('c', 'CA', 'Québec', 'Ville de Québec'),
    partner('d', 'CA', 'Québec', 'Université Laval'),
    partner('e', 'ES', 'Écija', 'Écija'),
    partner('f', 'ES', 'Zamora', 'Zamora'),
    partner('g', 'ES', 'Évora', 'Ávila'),
  ];
  answer.mockImplementation(listOf('partners', all, makeSite()));
  const names = async (locale: string) =>
    (await listPartners(locale, 1))?.partners.map(({ documentId }) => documentId).join('');
  // Allemagne, Canada, Espagne, États-Unis
  expect(await names('fr')).toBe('bdcegfa');
  // Canada, Germany, Spain, United States
  expect(await names('en')).toBe('dcbegfa');
});
