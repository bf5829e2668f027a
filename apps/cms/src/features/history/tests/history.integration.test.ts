/** @dialect versions are read by statements of our own over JSON columns */
import type { FieldDifference } from '../../../pipeline/entry/difference';
import type { VersionsResponse } from '../server/historyRoutes';
import type { Version } from '../../../pipeline/record/versionTable';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const uid = 'api::article.article';
const base = '/admin/entente/versions';

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

const articles = () => documentsOf(cms, 'article');
const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });
const body = (text: string) => [
  {
    __component: 'block.rich-text',
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
  },
];

async function versionsOf(documentId: string, locale = 'fr'): Promise<Version[]> {
  const path = `${base}?uid=${uid}&documentId=${documentId}&locale=${locale}`;
  const { body: answer } = await cms.http().get(path).set(session);
  return answer.versions as Version[];
}

async function differences(id: number | undefined): Promise<FieldDifference[]> {
  const { body: answer } = await cms.http().get(`${base}/${id}/difference`).set(session);
  return answer.fields as FieldDifference[];
}

/** Publishes as the content manager does, signed in. */
const publish = (documentId: string, data: Data) =>
  cms
    .http()
    .post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=fr`)
    .set(session)
    .send(data);

async function published(more: Data = {}) {
  const partners = await Promise.all(
    ['Québec', 'Laval'].map((name) =>
      documentsOf(cms, 'partner').create({ data: { name }, locale: 'fr' }),
    ),
  );
  const [quebec = '', laval = ''] = partners.map(({ documentId }) => documentId);
  const data = { headline: 'Signature', lead: 'Deux rives.', date: '2024-04-09' };
  const { documentId } = await articles().create({
    data: { ...data, body: body('Un texte.'), partners: link(quebec, laval), ...more },
    locale: 'fr',
  });
  await articles().publish({ documentId, locale: 'fr' });
  return { documentId, quebec, laval };
}

const draftOf = async (documentId: string) =>
  (await articles().findOne({
    documentId,
    locale: 'fr',
    populate: { body: { populate: '*' }, partners: true },
  })) as unknown as {
    headline: string;
    body: { body: unknown }[];
    partners: { documentId: string }[];
  };

describe('the history of an entry', () => {
  test('keeps each published version, and who published it', async () => {
    const { documentId } = await published();
    const answer = await publish(documentId, { headline: 'Signature à Québec' });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    const versions = await versionsOf(documentId);
    expect(versions.map(({ by }) => by)).toEqual([expect.stringMatching(/\w/), '']);
    expect(versions.every(({ at }) => Date.parse(at) > 0)).toBe(true);
  });

  test('has nothing to tell of a save, nor of a publication that changes nothing', async () => {
    const { documentId } = await published();
    await articles().publish({ documentId, locale: 'fr' });
    await articles().update({ documentId, locale: 'fr', data: { headline: 'Brouillon' } });
    expect(await versionsOf(documentId)).toHaveLength(1);
  });

  test('has none of a publication that was refused', async () => {
    const { documentId } = await articles().create({ data: { headline: 'Nue' }, locale: 'fr' });
    await expect(articles().publish({ documentId, locale: 'fr' })).rejects.toThrow();
    expect(await versionsOf(documentId)).toEqual([]);
  });

  test('is apart in each language', async () => {
    const { documentId } = await published();
    const english = { headline: 'Signing', lead: 'Two shores.' };
    await articles().update({ documentId, locale: 'en', data: english });
    await articles().publish({ documentId, locale: 'en' });
    expect(await versionsOf(documentId)).toHaveLength(1);
    expect(await versionsOf(documentId, 'en')).toHaveLength(1);
  });

  test('names what is linked in the language of the entry, or else in the default one', async () => {
    const { documentId, quebec } = await published();
    await documentsOf(cms, 'partner').update({
      documentId: quebec,
      locale: 'en',
      data: { name: 'Québec City' },
    });
    const english = { headline: 'Signing', lead: 'Two shores.' };
    await articles().update({ documentId, locale: 'en', data: english });
    await articles().publish({ documentId, locale: 'en' });
    const [version] = await versionsOf(documentId, 'en');
    await articles().update({ documentId, locale: 'en', data: { partners: link() } });
    expect(await differences(version?.id)).toEqual([
      {
        field: 'partners',
        label: 'Partenaires',
        // Of Laval there is no English: its absence there says nothing.
        parts: [
          { kind: 'removed', text: 'Québec City\n' },
          { kind: 'same', text: 'Laval' },
        ],
      },
    ]);
    await articles().update({ documentId, locale: 'en', data: { partners: link(quebec) } });
    await documentsOf(cms, 'partner').update({
      documentId: quebec,
      locale: 'en',
      data: { name: 'City of Québec' },
    });
    expect(await differences(version?.id)).toEqual([]);
  });

  test('says in words what has changed since', async () => {
    const { documentId, laval } = await published();
    const changed = { body: body('Un autre texte.'), partners: link(laval) };
    await articles().update({ documentId, locale: 'fr', data: changed });
    const [version] = await versionsOf(documentId);
    const told = await differences(version?.id);
    expect(told.map(({ label }) => label)).toEqual(['Texte', 'Partenaires']);
    expect(told[0]?.parts).toContainEqual({ kind: 'added', text: 'autre ' });
    expect(told[1]?.parts).toContainEqual(
      expect.objectContaining({ kind: 'removed', text: expect.stringContaining('Québec') }),
    );
  });

  test('gives a version back as a draft, relations in their order, and the public sees none of it', async () => {
    const { documentId, quebec, laval } = await published();
    const [version] = await versionsOf(documentId);
    await publish(documentId, { headline: 'Plus tard' });
    await articles().update({
      documentId,
      locale: 'fr',
      data: { headline: 'Bien plus tard', body: body('Autre.'), partners: link(laval) },
    });
    const restored = await cms.http().post(`${base}/${version?.id}/restore`).set(session);
    expect([restored.status, restored.body.error]).toEqual([200, undefined]);
    const draft = await draftOf(documentId);
    expect(draft.headline).toBe('Signature');
    expect(draft.body.map(({ body: blocks }) => blocks)).toEqual([body('Un texte.')[0]?.body]);
    expect(draft.partners.map((one) => one.documentId)).toEqual([quebec, laval]);
    expect(await differences(version?.id)).toEqual([]);
    const { text } = await cms.ask(
      '{ articles(locale: "fr", pagination: { limit: 100 }) { headline } }',
    );
    expect(text).toContain('Plus tard');
  });

  test('gives back what it can when something it named was deleted', async () => {
    const { documentId, quebec, laval } = await published();
    const [version] = await versionsOf(documentId);
    await articles().update({ documentId, locale: 'fr', data: { partners: link() } });
    // Deleted it is only when the public sees it nowhere.
    await articles().publish({ documentId, locale: 'fr' });
    await documentsOf(cms, 'partner').delete({ documentId: laval });
    await cms.http().post(`${base}/${version?.id}/restore`).set(session);
    const draft = await draftOf(documentId);
    expect(draft.partners.map((one) => one.documentId)).toEqual([quebec]);
  });

  test('is for those who may see the entry, and given back by those who may change it', async () => {
    const { documentId } = await published();
    const [version] = await versionsOf(documentId);
    const stranger = await signInWithoutRights(cms);
    const list = `${base}?uid=${uid}&documentId=${documentId}&locale=fr`;
    const answers = [
      await cms.http().get(list).set(stranger),
      await cms.http().get(`${base}/${version?.id}/difference`).set(stranger),
      await cms.http().post(`${base}/${version?.id}/restore`).set(stranger),
      await cms.http().get(list),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401]);
    expect((await cms.http().get(`${base}/999999/difference`).set(session)).status).toBe(404);
  });
});

describe('the history of a record that has no draft', () => {
  const partners = () => documentsOf(cms, 'partner');
  const partner = 'api::partner.partner';

  const save = (documentId: string, data: Data, locale = 'fr') =>
    cms
      .http()
      .put(`/content-manager/collection-types/${partner}/${documentId}?locale=${locale}`)
      .set(session)
      .send(data);

  async function historyOf(documentId: string, locale = 'fr'): Promise<VersionsResponse> {
    const path = `${base}?uid=${partner}&documentId=${documentId}&locale=${locale}`;
    return (await cms.http().get(path).set(session)).body as VersionsResponse;
  }

  const made = async (data: Data) =>
    (await partners().create({ data: { city: 'Rennes', ...data }, locale: 'fr' })).documentId;

  const restore = (id: number | undefined) => cms.http().post(`${base}/${id}/restore`).set(session);

  test('keeps what each save changed, who and when, and nothing of one that changes nothing', async () => {
    const id = await made({ name: 'Ville de Laval' });
    await save(id, { name: 'Laval' });
    await save(id, { name: 'Laval' });
    const { versions, hasDrafts, isPublic } = await historyOf(id);
    expect(versions.map(({ kind, by }) => [kind, by !== ''])).toEqual([
      ['saved', true],
      ['saved', false],
    ]);
    expect([hasDrafts, isPublic]).toEqual([false, false]);
    const told = await differences(versions[1]?.id);
    expect(told.map(({ label }) => label)).toEqual(['Nom']);
    expect(await differences(versions[0]?.id)).toEqual([]);
  });

  test('is apart in each language, and has what is one for all in each', async () => {
    const id = await made({ name: 'Québec' });
    await save(id, { name: 'Quebec City' }, 'en');
    const before = (await historyOf(id)).versions.length;
    await save(id, { name: 'City of Quebec' }, 'en');
    expect((await historyOf(id)).versions).toHaveLength(before);
    expect((await historyOf(id, 'en')).versions).toHaveLength(2);
    await save(id, { country: 'CA' });
    expect((await historyOf(id)).versions).toHaveLength(before + 1);
    expect((await historyOf(id, 'en')).versions).toHaveLength(3);
  });

  test('goes back to a version at once, for the public too', async () => {
    const id = await made({ name: 'Première' });
    await save(id, { name: 'Deuxième', city: 'Laval' });
    await cms.strapi.db
      .query(partner)
      .updateMany({ where: { documentId: id }, data: { listed: true } });
    const { versions, isPublic } = await historyOf(id);
    expect(isPublic).toBe(true);
    const answer = await restore(versions.at(-1)?.id);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    const { data } = await cms.ask(
      '{ partners(locale: "fr", pagination: { limit: 100 }) { name city } }',
    );
    expect(data?.partners).toContainEqual({ name: 'Première', city: 'Rennes' });
    expect((await historyOf(id)).versions).toHaveLength(3);
  });

  test('takes nothing from what names the record since', async () => {
    const id = await made({ name: 'Citée' });
    await save(id, { name: 'Citée plus tard' });
    const article = await articles().create({
      data: { headline: 'Elle est citée', partners: link(id) },
      locale: 'fr',
    });
    await restore((await historyOf(id)).versions.at(-1)?.id);
    expect((await draftOf(article.documentId)).partners.map((one) => one.documentId)).toEqual([id]);
  });

  test('begins with what a record was before its first change, where none was kept', async () => {
    const id = await made({ name: 'Ancienne' });
    await cms.strapi.db.connection('entente_versions').where({ document_id: id }).delete();
    await save(id, { name: 'Nouvelle' });
    const { versions } = await historyOf(id);
    expect(versions).toHaveLength(2);
    expect(versions[1]?.by).toBe('');
    await restore(versions[1]?.id);
    expect((await partners().findOne({ documentId: id, locale: 'fr' }))?.name).toBe('Ancienne');
  });

  test('is given back by those alone who may change the record', async () => {
    const id = await made({ name: 'Gardée' });
    const [version] = (await historyOf(id)).versions;
    const stranger = await signInWithoutRights(cms, 'autre@entente.example');
    const answer = await cms.http().post(`${base}/${version?.id}/restore`).set(stranger);
    expect(answer.status).toBe(403);
  });
});
