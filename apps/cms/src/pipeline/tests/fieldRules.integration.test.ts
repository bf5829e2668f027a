/** @dialect of what a list is: PostgreSQL keeps JSON, SQLite any text */
import fc from 'fast-check';
import { isBefore } from '@entente/model/dateOrder';
import { partialDateFrom } from '@entente/model/partialDate';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { path } from '../../../tests/newsroom';
import { personWithRole, type Person } from '../../../tests/person';
import { madeOffice } from '../../../tests/office';
import { refusedFields } from './fieldRules.fixture';

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

test.each(refusedFields)('%s is refused at its field, in the editor’s language', async (...row) => {
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

test('which entry it is, nobody says among its fields', async () => {
  const fields = { headline: 'Le pont', lead: 'Deux rives.', date: '2026-01-05' };
  const other = await made('article', { ...fields });
  const { status, body } = await send(french, 'article', {
    ...fields,
    headline: 'Un second',
    id: 1,
  });
  expect({ status, error: body.error }).toEqual({ status: 201, error: undefined });
  const own: string = body.data.documentId;
  const saved = await cms
    .http()
    .put(path(own, '', 'article'))
    .set(french.headers)
    .send({ headline: 'Un autre', id: 1, documentId: other });
  expect([saved.status, saved.body.data.documentId]).toEqual([200, own]);
  const draft = await documentsOf(cms, 'article').findOne({ documentId: other, locale: 'fr' });
  expect(draft).toMatchObject({ headline: 'Le pont' });
});
