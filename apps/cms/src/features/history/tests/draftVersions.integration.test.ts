import type { Version } from '../../../pipeline/record/versionTable';
import { startCms, type TestCms } from '../../../../tests/cms';
import { signIn } from '../../../../tests/session';

const uid = 'api::article.article';
const base = '/admin/entente/versions';
const LIST = `/content-manager/collection-types/${uid}`;

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

interface Entry {
  data: { documentId: string; headline: string };
}

const send = async (method: 'post' | 'put', path: string, headline: string) => {
  const data = { headline, lead: 'Deux rives.', date: '2024-04-09' };
  const answer = await cms.http()[method](`${LIST}${path}?locale=fr`).set(session).send(data);
  expect([answer.status, answer.body.error]).toEqual([
    method === 'post' && !path ? 201 : 200,
    undefined,
  ]);
  return (answer.body as Entry).data;
};

async function versionsOf(documentId: string): Promise<Version[]> {
  const asked = `${base}?uid=${uid}&documentId=${documentId}&locale=fr`;
  const { body } = await cms.http().get(asked).set(session);
  return body.versions as Version[];
}
const kindsOf = async (documentId: string) =>
  (await versionsOf(documentId)).map(({ kind }) => kind);

test('each draft that a person saves is kept, can be compared and taken up again', async () => {
  const { documentId } = await send('post', '', 'Premier jet');
  await send('put', `/${documentId}`, 'Second jet');
  // Saved again as it is.
  await send('put', `/${documentId}`, 'Second jet');
  expect(await kindsOf(documentId)).toEqual(['draft', 'draft']);
  const first = (await versionsOf(documentId))[1]?.id;
  const difference = await cms.http().get(`${base}/${first}/difference`).set(session);
  expect(JSON.stringify(difference.body)).toContain('"text":"Premier"');
  expect((await cms.http().post(`${base}/${first}/restore`).set(session)).status).toBe(200);
  const now = await cms.http().get(`${LIST}/${documentId}?locale=fr`).set(session);
  expect((now.body as Entry).data.headline).toBe('Premier jet');
});

test('what is published stands once, and what was deleted is gone', async () => {
  const { documentId } = await send('post', '', 'Brouillon');
  await send('post', `/${documentId}/actions/publish`, 'En ligne');
  expect(await kindsOf(documentId)).toEqual(['published', 'draft']);
  await cms.http().delete(`${LIST}/${documentId}?locale=*`).set(session);
  expect(await kindsOf(documentId)).not.toContain('draft');
});
