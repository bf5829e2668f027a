import { ensureRoles } from '../server/ensureRoles';
import { roles } from '../server/roles';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole, type Person } from '../../../../tests/person';

let cms: TestCms;
let author: Person;
let editor: Person;
let approver: Person;
let relations: Person;

beforeAll(async () => {
  cms = await startCms('none');
  author = await personWithRole(cms, 'entente-author', 'Aude');
  editor = await personWithRole(cms, 'entente-editor', 'Eric');
  approver = await personWithRole(cms, 'entente-approver', 'Paule');
  relations = await personWithRole(cms, 'entente-partner-relations', 'Rose');
});

afterAll(() => cms.stop());

const path = (type: string, rest = '') =>
  `/content-manager/collection-types/api::${type}.${type}${rest}?locale=fr`;
const create = (person: Person, type: string, data: object) =>
  cms.http().post(path(type)).set(person.headers).send(data);
const makeArticle = () => ({ headline: 'Brouillon', lead: 'Deux rives.', date: '2026-04-09' });

async function permissionsOf(code: string): Promise<unknown[]> {
  const rows = await cms.strapi.db.query('admin::permission').findMany({
    where: { role: { code } },
    select: ['id', 'action', 'subject', 'properties', 'conditions'],
    orderBy: 'id',
  });
  return rows as unknown[];
}

describe('the roles of the newsroom', () => {
  test('are made once, and left as they are by the next start', async () => {
    const before = await Promise.all(roles.map(({ code }) => permissionsOf(code)));
    expect(before.every((permissions) => permissions.length > 20)).toBe(true);
    // As each start does, before ours.
    await cms.strapi.service('admin::permission').cleanPermissionsInDatabase();
    await ensureRoles(cms.strapi);
    expect(await Promise.all(roles.map(({ code }) => permissionsOf(code)))).toEqual(before);
  });

  test('are named in the city’s language, and Strapi’s samples are gone', async () => {
    const found: { code: string; name: string }[] = await cms.strapi.service('admin::role').find();
    const named = Object.fromEntries(found.map(({ code, name }) => [code, name]));
    expect(named).toMatchObject({
      'strapi-super-admin': 'Administration',
      'entente-author': 'Auteur',
    });
    expect(Object.keys(named).filter((code) => /^strapi-(editor|author)$/.test(code))).toEqual([]);
  });

  test('are told from a sample of Strapi’s that somebody has, which is left', async () => {
    const service = cms.strapi.service('admin::role');
    const sample = { code: 'strapi-editor', name: 'Editor', description: 'Strapi' };
    const { id } = await cms.strapi.db.query('admin::role').create({ data: sample });
    const holder = await personWithRole(cms, 'strapi-editor', 'Sam');
    await ensureRoles(cms.strapi);
    expect(await service.findOne({ id })).toMatchObject({ name: 'Editor (Strapi)' });
    await cms.strapi.service('admin::user').deleteById(holder.id);
    await ensureRoles(cms.strapi);
    expect(await service.findOne({ id })).toBeNull();
  });

  test('are put right again where somebody changed them; a city’s own role is not touched', async () => {
    const service = cms.strapi.service('admin::role');
    const own = { name: roles[1]?.name.fr, code: 'ville', description: 'À nous' };
    const known = await service.findOne({ code: 'entente-editor' });
    await service.update({ id: known.id }, { name: 'Renommé' });
    const made = await service.create(own);
    const permissions = await permissionsOf('entente-author');
    const { id } = await service.findOne({ code: 'entente-author' });
    await service.assignPermissions(id, []);
    await ensureRoles(cms.strapi);
    const same = (await permissionsOf('entente-author')).length;
    expect(same).toBe(permissions.length);
    expect(await service.findOne({ id: made.id })).toMatchObject(own);
    expect(await permissionsOf('ville')).toEqual([]);
    expect(await service.findOne({ code: 'entente-editor' })).toMatchObject({
      name: `${roles[1]?.name.fr} (Entente)`,
    });
  });
});

describe('an author', () => {
  test('writes news and its pictures, and publishes nothing', async () => {
    const made = await create(author, 'article', makeArticle());
    expect(made.status).toBe(201);
    const { documentId } = made.body.data;
    const changed = await cms
      .http()
      .put(path('article', `/${documentId}`))
      .set(author.headers)
      .send({ headline: 'Corrigé', body: [] });
    expect([changed.status, changed.body.data.headline]).toEqual([200, 'Corrigé']);
    for (const action of ['publish', 'unpublish']) {
      const refused = await cms
        .http()
        .post(path('article', `/${documentId}/actions/${action}`))
        .set(author.headers)
        .send({});
      expect(refused.status).toBe(403);
    }
    const deleted = await cms
      .http()
      .delete(path('article', `/${documentId}`))
      .set(author.headers);
    expect(deleted.status).toBe(403);
    const { data } = await cms.ask('{ articles(locale: "fr") { headline } }');
    expect(data?.articles).toEqual([]);
  });

  test('publishes nothing by creating it published, nor many at once, nor by a schedule', async () => {
    const { documentId } = await documentsOf(cms, 'article').create({
      data: makeArticle(),
      locale: 'fr',
    });
    const atOnce = await cms
      .http()
      .post(path('article', '/actions/publish'))
      .set(author.headers)
      .send(makeArticle());
    const many = await cms
      .http()
      .post(path('article', '/actions/bulkPublish'))
      .set(author.headers)
      .send({ documentIds: [documentId] });
    const scheduled = await cms
      .http()
      .post('/admin/entente/schedules')
      .set(author.headers)
      .send({
        uid: 'api::article.article',
        documentId,
        locales: ['fr'],
        action: 'publish',
        local: '2099-01-01T10:00',
        zone: 'Europe/Paris',
        disambiguation: null,
      });
    expect([atOnce.status, many.status, scheduled.status]).toEqual([403, 403, 403]);
  });

  test('reads partners to link them, and changes none', async () => {
    const list = await cms.http().get(path('partner')).set(author.headers);
    expect(list.status).toBe(200);
    expect((await create(author, 'partner', { name: 'Laval' })).status).toBe(403);
  });

  test('corrects the pictures they described, not those of others', async () => {
    const own = await create(author, 'media', { name: 'À moi', credit: 'Aude' });
    expect(own.status).toBe(201);
    const other = await create(editor, 'media', { name: 'À Eric', credit: 'Eric' });
    const correct = async (documentId: string) =>
      (
        await cms
          .http()
          .put(path('media', `/${documentId}`))
          .set(author.headers)
          .send({ caption: 'Un pont' })
      ).status;
    expect(await correct(own.body.data.documentId)).toBe(200);
    expect(await correct(other.body.data.documentId)).toBe(403);
  });
});

test('an editor writes everything but the settings of the site, and publishes nothing', async () => {
  const agreement = await create(editor, 'agreement', { title: 'Pacte' });
  expect(agreement.status).toBe(201);
  const refused = await cms
    .http()
    .post(path('agreement', `/${agreement.body.data.documentId}/actions/publish`))
    .set(editor.headers)
    .send({});
  expect(refused.status).toBe(403);
  const site = await cms
    .http()
    .put('/content-manager/single-types/api::site.site?locale=fr')
    .set(editor.headers)
    .send({ name: 'Ailleurs' });
  expect(site.status).toBe(403);
});

test('an approver publishes what another wrote', async () => {
  const article = { ...makeArticle(), headline: 'À publier' };
  const { body } = await create(author, 'article', article);
  const published = await cms
    .http()
    .post(path('article', `/${body.data.documentId}/actions/publish`))
    .set(approver.headers)
    .send(article);
  expect(published.status).toBe(200);
});

test('partner relations keep partners and their embeds, and write no news', async () => {
  const partner = await create(relations, 'partner', {
    name: 'Québec',
    embed: { origins: 'https://www.example.org' },
  });
  expect([partner.status, partner.body.data.embed.origins]).toEqual([
    201,
    'https://www.example.org',
  ]);
  expect((await create(relations, 'delegation', { title: 'Visite' })).status).toBe(201);
  expect((await create(relations, 'article', makeArticle())).status).toBe(403);
});

test('whoever writes finds what is linked named by its words, and languages by their own name', async () => {
  const form = await cms
    .http()
    .get('/content-manager/content-types/api::article.article/configuration')
    .set(author.headers);
  const { metadatas } = form.body.data.contentType;
  expect([metadatas.statements.edit.mainField, metadatas.agreements.edit.mainField]).toEqual([
    'text',
    'title',
  ]);
  const locales = await cms.http().get('/i18n/locales').set(author.headers);
  expect(locales.body.map(({ name }: { name: string }) => name)).toEqual([
    'Français (fr)',
    'English (en)',
  ]);
});
