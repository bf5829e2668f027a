import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { personWithRole, type Person } from '../../../../tests/person';

let cms: TestCms;
let author: Person;
let english: Person;

beforeAll(async () => {
  cms = await startCms('none');
  author = await personWithRole(cms, 'entente-author', 'Aline');
  english = await personWithRole(cms, 'entente-author', 'Alan', 'en');
});

afterAll(() => cms.stop());

const made = async (type: string, data: Data): Promise<string> =>
  (await documentsOf(cms, type).create({ locale: 'fr', data })).documentId;

const usesOf = async (person: Person, type: string, documentId: string, locale: string) => {
  const query = new URLSearchParams({ uid: `api::${type}.${type}`, documentId, locale });
  const { body } = await cms.http().get(`/admin/entente/uses?${query}`).set(person.headers);
  return body;
};

test('who uses an entry is told in the editor’s language before it is deleted', async () => {
  const partner = await made('partner', { name: 'Erlangen' });
  const agreement = await made('agreement', {
    title: 'Jumelage',
    parties: { set: [{ documentId: partner }] },
  });
  expect(await usesOf(author, 'partner', partner, '')).toEqual({
    uses: expect.stringMatching(/^Accords\s: «\sJumelage\s»$/) as string,
    isRefused: true,
    hasPage: true,
  });
  expect((await usesOf(english, 'partner', partner, '')).uses).toBe('Agreements: “Jumelage”');
  expect((await usesOf(author, 'agreement', agreement, '')).uses).toBe('');
});

test('one language is told from the first and the last one, which are refused in use', async () => {
  const documentId = await made('domain', { name: 'Culture' });
  const isRefused = async (locale: string) =>
    (await usesOf(author, 'domain', documentId, locale)).isRefused;
  expect(await isRefused('fr')).toBe(false);
  await made('domain', { name: 'Théâtre', broader: { set: [{ documentId }] } });
  await documentsOf(cms, 'domain').update({ documentId, locale: 'en', data: { name: 'Culture' } });
  expect([await isRefused('fr'), await isRefused('en'), await isRefused('')]).toEqual([
    true,
    false,
    true,
  ]);
});

test('what is none of ours, and no entry, is refused', async () => {
  const ask = async (query: string) =>
    (await cms.http().get(`/admin/entente/uses?${query}`).set(author.headers)).status;
  expect(await ask('uid=admin::user&documentId=abc')).toBe(400);
  expect(await ask('uid=api::partner.partner')).toBe(400);
});
