import { cmsCalls } from '@entente/protocol/calls';
import type { OpenPressLinkResponse } from '@entente/protocol/openPressLink';
import { pressLinkId } from '@entente/protocol/pressLinkAddress';
import { deriveSecret } from '@entente/secrets/derive';
import { openPressLink } from '../server/pressLinks';
import type { PressLinkResponse } from '../server/pressLinkRoutes';
import { personWithRole } from '../../../../tests/person';
import { newsroom } from '../../../../tests/newsroom';
import { documentsOf, SECRET, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';
import { siteOf } from '../../../../tests/site';

const uid = 'api::article.article';
const base = '/admin/entente/press-links';
const day = 86_400_000;

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

async function draft(more: Data = {}): Promise<string> {
  const data = { headline: 'À paraître', lead: 'Deux rives.', date: '2026-04-09', ...more };
  return (await documentsOf(cms, 'article').create({ data, locale: 'fr' })).documentId;
}

const ask = (documentId: string, more: object = {}) => ({
  uid,
  documentId,
  locale: 'fr',
  name: 'Anne Martin, Le Rivage',
  days: 3,
  ...more,
});

const make = (asked: object, as = session) => cms.http().post(base).set(as).send(asked);

async function made(documentId: string): Promise<PressLinkResponse> {
  const { body } = await make(ask(documentId));
  return (body.links as PressLinkResponse[])[0] as PressLinkResponse;
}

/** As the site asks, signed. */
const open = (id: number): Promise<OpenPressLinkResponse> =>
  siteOf(cms).ask(cmsCalls.openPressLink, { id });

test('a link is made for somebody named, told with its address, and counted when it is read', async () => {
  const documentId = await draft();
  const link = await made(documentId);
  expect(link).toMatchObject({ name: 'Anne Martin, Le Rivage', opened: 0, revokedAt: null });
  const segment = link.url?.split('/').at(-1) ?? '';
  expect(link.url).toContain('/preview/press/fr/');
  expect(pressLinkId(deriveSecret(SECRET, 'press-link-signing'), segment)).toBe(link.id);
  expect(await open(link.id)).toMatchObject({
    state: 'open',
    type: 'article',
    documentId,
    name: 'Anne Martin, Le Rivage',
    embargoUntil: null,
  });
  await open(link.id);
  const { body } = await cms
    .http()
    .get(`${base}?uid=${uid}&documentId=${documentId}&locale=en`)
    .set(session);
  expect(body.links).toMatchObject([{ id: link.id, opened: 2 }]);
  expect(body.links[0].url).toContain('/preview/press/en/');
});

test('it says until when nothing may be published', async () => {
  const embargoUntil = new Date(Date.now() + 2 * day).toISOString();
  const link = await made(await draft({ embargoUntil }));
  expect(await open(link.id)).toMatchObject({ embargoUntil });
  // Once lifted it is nothing to remind of.
  expect(await openPressLink(cms.strapi, link.id, Date.now() + 2.5 * day)).toMatchObject({
    state: 'open',
    embargoUntil: null,
  });
});

test('it ends at its time, and when it is withdrawn', async () => {
  const link = await made(await draft());
  expect(await openPressLink(cms.strapi, link.id, Date.now() + 3 * day)).toEqual({
    state: 'expired',
  });
  const revoked = await cms.http().post(`${base}/${link.id}/revoke`).set(session);
  expect(revoked.body.links).toMatchObject([{ id: link.id, url: null }]);
  expect(await open(link.id)).toEqual({ state: 'revoked' });
});

test('one that was never made is unknown', async () => {
  expect(await open(987_654)).toEqual({ state: 'unknown' });
});

test.each([
  ['for nobody', { name: ' ' }, 'Dites pour qui'],
  ['for no day', { days: 0 }, 'de 1 à 30\u00a0jours'],
  ['for part of a day', { days: 1.5 }, 'de 1 à 30\u00a0jours'],
  ['for longer than thirty days', { days: 31 }, 'de 1 à 30\u00a0jours'],
  ['to an entry that is not there', { documentId: 'nowhere' }, 'pas encore enregistrée'],
  ['to what has no page', { uid: 'api::statement.statement' }, 'n’a pas de page'],
  ['to what is no entry', { uid: 'admin::user' }, 'n’a pas de page'],
])('a link %s is refused, and none is kept', async (_, more, words) => {
  const documentId = await draft();
  const { status, body } = await make(ask(documentId, more));
  expect([status, body.error.message]).toEqual([400, expect.stringContaining(words)]);
  const after = await cms
    .http()
    .get(`${base}?uid=${uid}&documentId=${documentId}&locale=fr`)
    .set(session);
  expect(after.body.links).toEqual([]);
});

test('who may not change the entry neither makes, sees nor withdraws one', async () => {
  const documentId = await draft();
  const link = await made(documentId);
  const stranger = await signInWithoutRights(cms);
  const list = `${base}?uid=${uid}&documentId=${documentId}&locale=fr`;
  const answers = await Promise.all([
    make(ask(documentId), stranger),
    cms.http().get(list).set(stranger),
    cms.http().post(`${base}/${link.id}/revoke`).set(stranger),
    cms.http().get(list),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 401]);
  expect(await open(link.id)).toMatchObject({ state: 'open' });
});

test('only the site may ask what a link opens', async () => {
  const link = await made(await draft());
  const { status } = await cms.http().post('/entente/press-link').send({ id: link.id });
  expect(status).toBe(401);
});

const edit = (documentId: string, data: Data, locale = 'fr') =>
  documentsOf(cms, 'article').update({ documentId, locale, data });

test('it shows the version that was read: words of later are shown once somebody has read them', async () => {
  const documentId = await draft();
  const list = `${base}?uid=${uid}&documentId=${documentId}&locale=fr`;
  const { body: read } = await cms.http().get(list).set(session);
  await edit(documentId, { lead: 'Pas encore lu.' });
  const stale = await make(ask(documentId, { read: read.versions }));
  expect(stale.status).toBe(409);
  const link = await made(documentId);
  expect(await open(link.id)).toMatchObject({ state: 'open', locales: ['fr'] });
  // A language that nobody had read is not shown either.
  await edit(documentId, { headline: 'To come', lead: 'Two shores.' }, 'en');
  expect(await open(link.id)).toMatchObject({ locales: ['fr'] });
  await edit(documentId, { lead: 'Changé.' });
  expect(await open(link.id)).toMatchObject({ locales: [] });
  const { body: after } = await cms.http().get(list).set(session);
  expect(after.links).toMatchObject([{ isChanged: true, opened: 2 }]);
  const renewed = await cms
    .http()
    .post(`${base}/${link.id}/renew?locale=fr`)
    .set(session)
    .send({ read: after.versions });
  expect([renewed.status, renewed.body.links[0].isChanged]).toEqual([200, false]);
  expect(await open(link.id)).toMatchObject({ locales: expect.arrayContaining(['fr', 'en']) });
});

test('it is made by the right to publish alone, and the log tells of it', async () => {
  const author = await personWithRole(cms, 'entente-author', 'Aude');
  const approver = await personWithRole(cms, 'entente-approver', 'Paule');
  const documentId = await draft();
  expect((await make(ask(documentId), author.headers)).status).toBe(403);
  const { status, body } = await make(ask(documentId), approver.headers);
  expect(status).toBe(200);
  await cms.http().post(`${base}/${body.links[0].id}/revoke`).set(approver.headers);
  const { lines } = await newsroom(cms, session).audit(`documentId=${documentId}`);
  expect(lines.slice(0, 2)).toMatchObject([
    { action: 'press-link-end', personName: 'Paule Essai', detail: { note: body.links[0].name } },
    { action: 'press-link', personName: 'Paule Essai', detail: { at: body.links[0].expiresAt } },
  ]);
});

test.each(['unpublish', 'delete'] as const)('it ends with the entry: %s', async (action) => {
  const articles = documentsOf(cms, 'article');
  const documentId = await draft();
  const link = await made(documentId);
  await articles.publish({ documentId, locale: 'fr' });
  expect(await open(link.id)).toMatchObject({ state: 'open' });
  await articles[action]({ documentId, locale: 'fr' });
  expect(await open(link.id)).toEqual({ state: 'revoked' });
});
