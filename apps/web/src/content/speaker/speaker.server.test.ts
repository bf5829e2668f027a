import fc from 'fast-check';
import { queryCms } from '../../engine/cms/cms.server';
import { makeSite } from '../../layout/layout.fixture';
import { listOf } from '../shared/sortedList.fixture';
import { makeSpeakerCard } from './speaker.fixture';
import { listSpeakers } from './speaker.server';

jest.mock('../../engine/cms/cms.server');
jest.mock('../../env', () => ({ env: () => ({ locales: ['fr', 'en'], localesDir: null }) }));

const answer = jest.mocked(queryCms);

const people = (names: readonly string[]) =>
  names.map((familyName, index) => makeSpeakerCard({ documentId: `d${index + 1000}`, familyName }));

async function pages(names: readonly string[], locale = 'fr') {
  answer.mockImplementation(listOf('speakers', people(names), makeSite()));
  const found: (string | null)[][] = [];
  for (let page = 1; ; page += 1) {
    const props = await listSpeakers(locale, page);
    if (!props) return found;
    found.push(props.speakers.map(({ familyName }) => familyName));
  }
}

test('people stand in the list as an index sorts them', async () => {
  const names = ['Zola', 'de Kersauson', 'Çelik', 'Écault', 'd’Ornano', 'Łukasz', 'Mac'];
  expect(await pages(names)).toEqual([
    ['Çelik', 'Écault', 'de Kersauson', 'Łukasz', 'Mac', 'd’Ornano', 'Zola'],
  ]);
});

test('an empty list has one page', async () => {
  expect(await pages([])).toEqual([[]]);
});

test('the order runs on from page to page, and nobody is missing or twice in it', async () => {
  const name = fc.constantFrom(
    'Écault',
    'Eco',
    'Zola',
    'de Gaulle',
    'Çelik',
    'Dubois',
    'Łuk',
    'Luz',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 250 }), async (names) => {
      const found = await pages(names);
      expect(found.slice(0, -1).every(({ length }) => length === 60)).toBe(true);
      const order = ['Çelik', 'Dubois', 'Écault', 'Eco', 'de Gaulle', 'Łuk', 'Luz', 'Zola'];
      expect(found.flat()).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }),
    { numRuns: 20 },
  );
});
