import type { SideBySide, TranslationTask } from '../server/readTranslations';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const uid = 'api::article.article';
const base = '/admin/entente/translations';

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

const articles = () => documentsOf(cms, 'article');

async function article(fr: Data, en?: Data): Promise<string> {
  const common = { lead: 'Deux rives.', date: '2026-04-09' };
  const { documentId } = await articles().create({ data: { ...common, ...fr }, locale: 'fr' });
  await articles().publish({ documentId, locale: 'fr' });
  if (en)
    await articles().update({
      documentId,
      locale: 'en',
      data: { lead: 'Two shores.', ...en },
    });
  return documentId;
}

async function stateOf(documentId: string): Promise<string | undefined> {
  const { body } = await cms.http().get(base).set(session);
  const tasks = body.tasks as TranslationTask[];
  return tasks.find((task) => task.documentId === documentId && task.locale === 'en')?.state;
}

const entryAddress = (documentId: string) =>
  `${base}/entry?uid=${uid}&documentId=${documentId}&locale=en`;

const entry = async (documentId: string): Promise<SideBySide> =>
  (await cms.http().get(entryAddress(documentId)).set(session)).body as SideBySide;

/** As the content manager does, signed in. */
const publish = (documentId: string, locale: string) =>
  cms
    .http()
    .post(`/content-manager/collection-types/${uid}/${documentId}/actions/publish?locale=${locale}`)
    .set(session)
    .send({});

test('what is public in the source is missing, then unpublished, then done in the other language', async () => {
  const id = await article({ headline: 'À traduire' });
  expect(await stateOf(id)).toBe('missing');
  await articles().update({ documentId: id, locale: 'en', data: { headline: 'To translate' } });
  expect(await stateOf(id)).toBe('unpublished');
  await articles().update({ documentId: id, locale: 'en', data: { lead: 'Two shores.' } });
  await articles().publish({ documentId: id, locale: 'en' });
  expect(await stateOf(id)).toBeUndefined();
});

test('a source that says something else makes it stale, and the difference is shown', async () => {
  const id = await article({ headline: 'La visite du maire' }, { headline: 'The mayor’s visit' });
  await articles().publish({ documentId: id, locale: 'en' });
  await articles().update({
    documentId: id,
    locale: 'fr',
    data: { headline: 'La visite de la maire' },
  });
  // A draft is nobody's news yet.
  expect(await stateOf(id)).toBeUndefined();
  await articles().publish({ documentId: id, locale: 'fr' });
  expect(await stateOf(id)).toBe('stale');
  const { fields } = await entry(id);
  const headline = fields.find(({ field }) => field === 'headline');
  expect(headline).toMatchObject({
    source: 'La visite de la maire',
    translation: 'The mayor’s visit',
  });
  expect(headline?.changes).toEqual(
    expect.arrayContaining([
      { kind: 'removed', text: 'du' },
      { kind: 'added', text: 'la ' },
    ]),
  );
  expect(fields.find(({ field }) => field === 'lead')?.changes).toBeNull();
  // Published again, it is what the translator wants it to be.
  await articles().publish({ documentId: id, locale: 'en' });
  expect(await stateOf(id)).toBeUndefined();
});

test('what is not translated makes nothing stale', async () => {
  const id = await article({ headline: 'Une date' }, { headline: 'A date' });
  await articles().publish({ documentId: id, locale: 'en' });
  await articles().update({ documentId: id, locale: 'fr', data: { date: '2026-05-01' } });
  await articles().publish({ documentId: id, locale: 'fr' });
  expect(await stateOf(id)).toBeUndefined();
});

test('numbers that differ stop the publication until somebody confirms just these', async () => {
  const id = await article({ headline: '60 élèves en 1958' }, { headline: '61 pupils in 1958' });
  const refused = await publish(id, 'en');
  expect(refused.status).toBe(400);
  expect(refused.body.error.message).toContain('manquent\u00a0: 60');
  expect(refused.body.error.message).toContain('en trop\u00a0: 61');
  const body = { uid, documentId: id, locale: 'en' };
  const confirmed = await cms.http().post(`${base}/confirm`).set(session).send(body);
  expect(confirmed.body.figures).toEqual({ missing: ['60'], added: ['61'], confirmed: true });
  // Others were not confirmed by it.
  await articles().update({
    documentId: id,
    locale: 'en',
    data: { headline: '62 pupils in 1958' },
  });
  expect((await publish(id, 'en')).status).toBe(400);
  await articles().update({
    documentId: id,
    locale: 'en',
    data: { headline: '61 pupils in 1958' },
  });
  expect((await publish(id, 'en')).status).toBe(200);
});

test('the same numbers, written as each language writes them, are let through', async () => {
  const id = await article(
    { headline: '1 250,5 km le 9 avril 2024' },
    { headline: '1,250.5 km on 9 April 2024' },
  );
  expect((await publish(id, 'en')).status).toBe(200);
});

test('what is no translation is refused, and who has no rights sees nothing', async () => {
  const id = await article({ headline: 'Réservée' });
  const french = entryAddress(id).replace('locale=en', 'locale=fr');
  expect((await cms.http().get(french).set(session)).status).toBe(400);
  expect((await cms.http().get(entryAddress('nowhere')).set(session)).status).toBe(404);
  const stranger = await signInWithoutRights(cms);
  expect((await cms.http().get(entryAddress(id)).set(stranger)).status).toBe(403);
  expect((await cms.http().get(base).set(stranger)).status).toBe(403);
});
