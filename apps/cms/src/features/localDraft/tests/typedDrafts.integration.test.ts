/** @dialect a draft is written over by what each database does about a row that is there */
import { startCms, type TestCms } from '../../../../tests/cms';
import { newsroom, type Headers } from '../../../../tests/newsroom';
import { personWithRole } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';
import { keepTyped } from '../server/typedDrafts';
import type { TypedDraft } from '../typedDraft';

let cms: TestCms;
let aude: Headers;
let eric: Headers;
let desk: ReturnType<typeof newsroom>;
let documentId: string;

const uid = 'api::article.article';
const form = () => ({ uid, documentId, locale: 'fr' });

beforeAll(async () => {
  cms = await startCms('none');
  desk = newsroom(cms, await signIn(cms));
  aude = (await personWithRole(cms, 'entente-author', 'Aude')).headers;
  eric = (await personWithRole(cms, 'entente-editor', 'Eric')).headers;
  documentId = await desk.written(aude);
});

afterAll(() => cms.stop());

async function found(who: Headers, of: object = form()): Promise<TypedDraft[]> {
  const query = new URLSearchParams(of as Record<string, string>);
  const { status, body } = await desk.entente.get(who, `/typed-drafts?${query}`);
  expect(status).toBe(200);
  return body.drafts as TypedDraft[];
}
const keep = (who: Headers, id: string, values: object, of: object = form()) =>
  desk.entente.post(who, '/typed-drafts', { ...of, id, values });
const remove = (who: Headers, ...ids: string[]) =>
  desk.entente.post(who, '/typed-drafts/remove', { ids });

test('what is typed on one machine is found on another, and by a colleague with the name', async () => {
  expect((await keep(aude, '1-1', { lead: 'Un' })).status).toBe(200);
  await keep(aude, '1-1', { lead: 'Un chapeau' });
  expect(await found(aude)).toEqual([
    { id: '1-1', at: expect.any(Number), values: { lead: 'Un chapeau' }, by: null },
  ]);
  expect(await found(eric)).toMatchObject([{ id: '1-1', by: expect.stringContaining('Aude') }]);
  const { body } = await cms
    .http()
    .get(`/content-manager/collection-types/${uid}/${documentId}?locale=fr`)
    .set(aude);
  expect(body.data.lead).toBe('Deux rives.');
});

test('nobody ends what another has typed; whoever typed it does', async () => {
  await keep(aude, '1-1', { lead: 'Un' });
  expect((await remove(eric, '1-1')).status).toBe(200);
  expect(await found(aude)).toHaveLength(1);
  await remove(aude, '1-1');
  expect(await found(aude)).toEqual([]);
});

test('of an entry that is not saved yet one finds one’s own, in its language', async () => {
  const created = { uid, documentId: '', locale: 'fr' };
  await keep(aude, '2-1', { headline: 'Neuf' }, created);
  expect(await found(aude, created)).toHaveLength(1);
  expect(await found(eric, created)).toEqual([]);
  expect(await found(aude, { ...created, locale: 'en' })).toEqual([]);
  await remove(aude, '2-1');
});

test('the oldest of one person give way, and what is older than two months', async () => {
  const person = { id: 4711, name: 'Ancienne' };
  const now = Date.now();
  const day = 86_400_000;
  const draft = (id: string) => ({ ...form(), id, values: {} });
  await keepTyped(cms.strapi, person, draft('9-old'), now - 61 * day);
  expect((await found(eric)).map(({ id }) => id)).toContain('9-old');
  for (let count = 0; count <= 50; count += 1)
    await keepTyped(cms.strapi, person, draft(`9-${count}`), now + count);
  const ids = (await found(eric)).map(({ id }) => id);
  expect(ids).toHaveLength(50);
  expect(ids[0]).toBe('9-50');
  expect(ids).not.toContain('9-0');
});

test('who may not write the entry is told nothing', async () => {
  const partner = { uid: 'api::site.site', documentId: '', locale: 'fr' };
  const query = new URLSearchParams(partner);
  expect((await desk.entente.get(aude, `/typed-drafts?${query}`)).status).toBe(403);
  expect((await keep(aude, '3-1', {}, partner)).status).toBe(403);
  expect((await keep(aude, '3-1', {}, { ...form(), uid: 'admin::user' })).status).toBe(400);
});
