import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole, type Person } from '../../../../tests/person';

const uid = 'api::article.article';
const LIST = `/content-manager/collection-types/${uid}`;
const VIEWS = '/admin/entente/list-views';

let cms: TestCms;
let aude: Person;
let eric: Person;

beforeAll(async () => {
  cms = await startCms('none');
  aude = await personWithRole(cms, 'entente-author', 'Aude');
  eric = await personWithRole(cms, 'entente-editor', 'Eric');
});

afterAll(() => cms.stop());

const write = async (person: Person, headline: string) => {
  const data = { headline, lead: 'Deux rives.', date: '2026-04-09' };
  const answer = await cms.http().post(`${LIST}?locale=fr`).set(person.headers).send(data);
  expect(answer.status).toBe(201);
  return (answer.body as { data: { documentId: string } }).data.documentId;
};

async function listed(person: Person, query: string): Promise<string[]> {
  const answer = await cms.http().get(`${LIST}?locale=fr&${query}`).set(person.headers);
  expect(answer.status).toBe(200);
  const { results } = answer.body as { results: { headline: string }[] };
  return results.map(({ headline }) => headline).sort();
}

test('a list shows what one wrote and the public does not see yet, what is new, what lacks a language', async () => {
  await write(aude, 'Brouillon d’Aude');
  await write(eric, 'Brouillon d’Eric');
  const online = await write(eric, 'En ligne');
  await documentsOf(cms, 'article').publish({ documentId: online, locale: 'fr' });
  expect(await listed(aude, 'view=mine')).toEqual(['Brouillon d’Aude']);
  expect(await listed(eric, 'view=mine')).toEqual(['Brouillon d’Eric']);
  expect(await listed(aude, 'view=online')).toEqual(['En ligne']);
  expect(await listed(aude, 'view=translate')).toEqual(['En ligne']);
  // Beside a filter, and of a name that there is not.
  const filter = 'filters[$and][0][headline][$contains]=Eric';
  expect(await listed(eric, `view=mine&${filter}`)).toEqual(['Brouillon d’Eric']);
  expect(await listed(aude, 'view=other')).toHaveLength(3);
});

test('a view is kept under a name for who made it, replaced under the same, and forgotten', async () => {
  const keep = (name: string, query: object) =>
    cms.http().post(VIEWS).set(aude.headers).send({ uid, name, query });
  expect((await keep('Ma semaine', { view: 'online' })).status).toBe(200);
  expect((await keep('Ma semaine', { view: 'online', sort: 'date:ASC' })).status).toBe(200);
  expect((await keep('Trop', { pageSize: 10 })).status).toBe(400);
  const read = async (person: Person) => {
    const { body } = await cms.http().get(`${VIEWS}?uid=${uid}`).set(person.headers);
    return body as { given: string[]; own: { id: number; name: string; query: object }[] };
  };
  const { given, own } = await read(aude);
  expect(given).toEqual(['mine', 'online', 'translate']);
  expect(own).toMatchObject([{ name: 'Ma semaine', query: { view: 'online', sort: 'date:ASC' } }]);
  expect((await read(eric)).own).toEqual([]);
  const id = own[0]?.id;
  await cms.http().post(`${VIEWS}/remove`).set(eric.headers).send({ id });
  expect((await read(aude)).own).toHaveLength(1);
  await cms.http().post(`${VIEWS}/remove`).set(aude.headers).send({ id });
  expect((await read(aude)).own).toEqual([]);
});
