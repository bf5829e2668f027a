import fc from 'fast-check';
import { isBefore } from '@entente/model/dateOrder';
import { partialDateFrom } from '@entente/model/partialDate';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { path } from '../../../tests/newsroom';
import { personWithRole, type Person } from '../../../tests/person';
import { madeOffice } from '../../../tests/office';

let cms: TestCms;
let french: Person;
let english: Person;

beforeAll(async () => {
  cms = await startCms('none');
  french = await personWithRole(cms, 'entente-approver', 'Paule');
  english = await personWithRole(cms, 'entente-approver', 'Paula', 'en');
});

afterAll(() => cms.stop());

const to = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });
const made = async (type: string, data: Data): Promise<string> =>
  (await documentsOf(cms, type).create({ locale: 'fr', data })).documentId;
const send = (person: Person, type: string, data: Data) =>
  cms
    .http()
    .post(path('', '', type))
    .set(person.headers)
    .send(data);

interface Told {
  path: string[];
  message: string;
}

/** What is told at the fields of what somebody tries to save as a draft. */
async function told(person: Person, type: string, data: Data): Promise<Told[]> {
  const before = await documentsOf(cms, type).count({});
  const { status, body } = await send(person, type, data);
  expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
  expect(await documentsOf(cms, type).count({})).toBe(before);
  return (body.error.details.errors as Told[]).map(({ path: at, message }) => ({
    path: at,
    message,
  }));
}

test.each<[string, string, Data, string, RegExp, RegExp]>([
  [
    'a visit that ends before it begins',
    'delegation',
    { title: 'Visite', start: '2027-05-10', end: '2027-05-01', precision: 'day' },
    'end',
    /avant le début/,
    /before the start/,
  ],
  [
    'an office that ends before it begins',
    'appointment',
    {
      title: 'maire',
      start: '2020-01-01',
      startPrecision: 'year',
      end: '2010-01-01',
      endPrecision: 'year',
    },
    'end',
    /avant le début/,
    /before the start/,
  ],
  [
    'a point of the programme that ends before it begins',
    'delegation',
    {
      title: 'Visite',
      programme: [{ title: 'Dîner', start: '2027-04-09T22:00:00Z', end: '2027-04-09T20:00:00Z' }],
    },
    'programme.0.end',
    /avant celui du début/,
    /before its start/,
  ],
  [
    'a latitude without its longitude',
    'partner',
    { name: 'Rennes', latitude: 48.1 },
    'longitude',
    /vont ensemble/,
    /go together/,
  ],
  [
    'a number that no register gives',
    'partner',
    { name: 'Rennes', identifiers: [{ scheme: 'Wikidata', value: 'Rennes' }] },
    'identifiers.0.value',
    /«\sRennes\s» n’est pas un identifiant Wikidata\. Exemple\s: Q647/,
    /“Rennes” is not a Wikidata identifier\. Example: Q647/,
  ],
  [
    'a latitude beyond the pole',
    'partner',
    { name: 'Rennes', latitude: 248.1, longitude: -1.68 },
    'latitude',
    /248\.1 n’est pas possible.*-90 à 90/,
    /248\.1 is not possible.*-90 to 90/,
  ],
  [
    'a longitude beyond half the Earth',
    'partner',
    { name: 'Rennes', latitude: 48.1, longitude: 181 },
    'longitude',
    /-180 à 180/,
    /-180 to 180/,
  ],
  [
    'a city where a time zone is meant',
    'delegation',
    { title: 'Visite', timeZone: 'Quebec' },
    'timeZone',
    /America\/Toronto/,
    /America\/Toronto/,
  ],
  [
    'a country that there is not',
    'partner',
    { name: 'Nulle part', country: 'ZZ' },
    'country',
    /aucun pays/,
    /no country/,
  ],
  [
    'another code of a country',
    'partner',
    { name: 'Exeter', country: 'UK' },
    'country',
    /Écrivez «.GB.»/,
    /Write “GB”/,
  ],
  [
    'the code of a country in small letters',
    'partner',
    { name: 'Lyon', country: 'fr' },
    'country',
    /Écrivez «.FR.»/,
    /Write “FR”/,
  ],
  [
    'a language by its name',
    'statement',
    { text: 'Bienvenue', language: 'Français' },
    'language',
    /Écrivez «.fr.»/,
    /Write “fr”/,
  ],
  [
    'the code of a country that is no more',
    'partner',
    { name: 'Belgrade', country: 'YU' },
    'country',
    /aucun pays/,
    /no country/,
  ],
  [
    'languages in words',
    'agreement',
    { title: 'Accord', authenticLanguages: 'Français et anglais' },
    'authenticLanguages',
    /\["fr","en"\]/,
    /\["fr","en"\]/,
  ],
  [
    'a language that there is not',
    'statement',
    { text: 'Bravo', language: 'zz' },
    'language',
    /code de langue/,
    /code of a language/,
  ],
  [
    'an address without its scheme',
    'partner',
    { name: 'Rennes', url: 'metropole.rennes.fr' },
    'url',
    /https:\/\//,
    /https:\/\//,
  ],
  [
    'an address with a password',
    'article',
    { headline: 'Titre', sourceUrl: 'https://a:b@example.org/' },
    'sourceUrl',
    /mot de passe/,
    /password/,
  ],
  [
    'a script for an address, in a part',
    'milestone',
    { title: 'Étape', sources: [{ title: 'Bonne' }, { title: 'x', url: 'javascript:alert(1)' }] },
    'sources.1.url',
    /https:\/\//,
    /https:\/\//,
  ],
  [
    'a notice longer than the term',
    'agreement',
    { title: 'Accord', termYears: 1, noticeMonths: 13 },
    'noticeMonths',
    /13\smois/,
    /13\smonths/,
  ],
  [
    'a name in letters that make no address',
    'speaker',
    { familyName: '山田', givenName: '太郎' },
    'slug',
    /lettres latines/,
    /Latin letters/,
  ],
])('%s is refused at its field, in the editor’s language', async (...row) => {
  const [, type, data, field, inFrench, inEnglish] = row;
  for (const [person, words] of [
    [french, inFrench],
    [english, inEnglish],
  ] as const) {
    const [problem, ...others] = await told(person, type, data);
    expect([problem?.path.join('.'), others]).toEqual([field, []]);
    expect(problem?.message).toMatch(words);
  }
});

test('a field that was not written is not held against who saves another', async () => {
  const documentId = await made('partner', { name: 'Ville d’avant les règles' });
  await cms.strapi.db
    .query('api::partner.partner')
    .updateMany({ where: { documentId }, data: { latitude: 248.1 } });
  await documentsOf(cms, 'partner').update({ documentId, locale: 'fr', data: { city: 'Rennes' } });
  await expect(
    documentsOf(cms, 'partner').update({ documentId, locale: 'fr', data: { latitude: 248.1 } }),
  ).rejects.toMatchObject({ name: 'ValidationError' });
});

test('what contradicted itself before is not published', async () => {
  const documentId = await made('delegation', { title: 'Ancienne visite', start: '2027-05-10' });
  await cms.strapi.db
    .query('api::delegation.delegation')
    .updateMany({ where: { documentId }, data: { end: '2027-05-01' } });
  await expect(
    documentsOf(cms, 'delegation').publish({ documentId, locale: 'fr' }),
  ).rejects.toThrow(/avant le début/);
});

const someDate = fc.record({
  day: fc
    .date({
      min: new Date('2019-01-01T00:00:00Z'),
      max: new Date('2021-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10)),
  precision: fc.constantFrom('year', 'month', 'day' as const),
});

test('of any two dates of an office those out of order are refused, and no others', async () => {
  await fc.assert(
    fc.asyncProperty(someDate, someDate, async (start, end) => {
      const partial = (one: { day: string; precision: 'year' | 'month' | 'day' }) =>
        partialDateFrom(one.day, one.precision);
      const [first, last] = [partial(start), partial(end)];
      if (!first || !last) throw new Error('The test makes dates');
      const saving = made('appointment', {
        title: 'maire',
        start: start.day,
        startPrecision: start.precision,
        end: end.day,
        endPrecision: end.precision,
      });
      const refused = await saving.then(
        () => false,
        () => true,
      );
      expect(refused).toBe(isBefore(last, first));
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['speaker', { familyName: 'العلي', givenName: 'محمد' }, 'mhmd-alely'],
  ['partner', { name: 'Δήμος Αθηναίων' }, 'dimos-athinaion'],
])('a %s named in other letters has an address in Latin ones', async (type, data, slug) => {
  const { body, status } = await send(french, type, data);
  expect([status, body.data?.slug]).toEqual([201, slug]);
});

test('a statement of nobody is not published', async () => {
  const documentId = await made('statement', { text: 'Dit par personne', language: 'fr' });
  const statements = documentsOf(cms, 'statement');
  await expect(statements.publish({ documentId })).rejects.toThrow(/un intervenant/);
  await statements.update({ documentId, data: { appointments: to(await madeOffice(cms)) } });
  expect(await statements.publish({ documentId })).toMatchObject({ entries: [{ documentId }] });
});

test.each([
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\ud83d b'],
])('a text with %s is told at its field, and never a failure of the server', async (_, text) => {
  expect(await told(french, 'article', { headline: text })).toEqual([
    { path: ['headline'], message: expect.stringMatching(/caractère invisible/) },
  ]);
  const body = [
    {
      __component: 'block.rich-text',
      body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    },
  ];
  const [problem] = await told(english, 'article', { headline: 'Titre', body });
  expect([problem?.path[0], problem?.message]).toEqual([
    'body',
    expect.stringMatching(/invisible and unreadable/),
  ]);
});
