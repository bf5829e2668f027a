import { plainSpaces } from '@entente/model/spaces';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { link, newsOf } from '../../../tests/news';
import { path } from '../../../tests/newsroom';
import { personWithRole, type Person } from '../../../tests/person';

let cms: TestCms;
let editor: Person;
let relations: Person;
let approver: Person;

beforeAll(async () => {
  cms = await startCms('none');
  editor = await personWithRole(cms, 'entente-editor', 'Eric');
  relations = await personWithRole(cms, 'entente-partner-relations', 'Rose', 'en');
  approver = await personWithRole(cms, 'entente-approver', 'Paule');
});

afterAll(() => cms.stop());

const save = ({ headers }: Person, type: string, documentId: string, data: Data, locale = 'fr') =>
  cms
    .http()
    .put(path(documentId, '', type).replace('locale=fr', `locale=${locale}`))
    .set(headers)
    .send(data);
const shown = async (type: string, documentId: string, locale = 'fr') =>
  (await documentsOf(cms, type).findOne({ documentId, locale })) ?? {};

/** A record that something online refers to. */
async function publicRecord(type: 'partner' | 'domain', name: string): Promise<string> {
  const { documentId } = await documentsOf(cms, type).create({ locale: 'fr', data: { name } });
  await newsOf(cms).published(`À propos de ${name}`, { [`${type}s`]: link(documentId) });
  expect((await shown(type, documentId)).listed).toBe(true);
  return documentId;
}

describe('a record that the public sees', () => {
  test.each(['partner', 'domain'] as const)(
    'of the type %s is changed by the right to publish alone',
    async (type) => {
      const id = await publicRecord(type, `Public ${type}`);
      const { status, body } = await save(editor, type, id, { name: 'Autre' });
      expect([status, plainSpaces(body.error.message as string)]).toEqual([
        400,
        'Cette fiche est déjà montrée au public, et ce changement le serait aussitôt (Nom) : demandez-le à une personne qui peut publier.',
      ]);
      expect((await shown(type, id)).name).toBe(`Public ${type}`);
      expect((await save(approver, type, id, { name: 'Corrigé' })).status).toBe(200);
      expect((await shown(type, id)).name).toBe('Corrigé');
    },
  );

  test('is saved by anybody as it is, and in what the public never reads', async () => {
    const id = await publicRecord('partner', 'Même');
    const same = await save(editor, 'partner', id, { name: 'Même' });
    const origins = 'https://www.example.org';
    const settings = await save(relations, 'partner', id, { name: 'Même', embed: { origins } });
    expect([same.status, settings.status]).toEqual([200, 200]);
    const told = await save(relations, 'partner', id, { name: 'Same' });
    expect(told.body.error.message).toContain('ask somebody who may publish');
  });

  test('is translated by the right to publish alone: a translation is public with it', async () => {
    const id = await publicRecord('partner', 'Traduit');
    const translate = (person: Person) =>
      save(person, 'partner', id, { name: 'Translated' }, 'en').then(({ status }) => status);
    expect([await translate(editor), await translate(approver)]).toEqual([400, 200]);
    const { data } = await cms.ask('{ partners(locale: "en") { name } }');
    expect(data?.partners).toContainEqual({ name: 'Translated' });
  });
});

test('a record that nobody sees is changed by whoever writes records', async () => {
  const { documentId } = await documentsOf(cms, 'partner').create({
    locale: 'fr',
    data: { name: 'À venir' },
  });
  expect((await save(editor, 'partner', documentId, { name: 'Autre' })).status).toBe(200);
});

test('no form makes a record public, nor hides it', async () => {
  const made = await cms
    .http()
    .post(path('', '', 'partner'))
    .set(approver.headers)
    .send({ name: 'Poussé', listed: true });
  const { documentId } = made.body.data as { documentId: string };
  expect([made.status, (await shown('partner', documentId)).listed]).toEqual([201, false]);
  await save(approver, 'partner', documentId, { name: 'Poussé encore', listed: true });
  expect((await shown('partner', documentId)).listed).toBe(false);
  const id = await publicRecord('partner', 'Caché');
  await save(approver, 'partner', id, { name: 'Caché', listed: false });
  expect((await shown('partner', id)).listed).toBe(true);
});
