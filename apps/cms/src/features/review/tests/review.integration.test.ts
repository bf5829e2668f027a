/** @dialect the queue is read by a statement of our own */
import type { UID } from '@strapi/strapi';
import { LINES_PER_PAGE } from '../../audit/server/readAudit';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { makeArticle, newsroom, path, type Headers } from '../../../../tests/newsroom';
import { personWithRole, type Person } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';

const uid: UID.ContentType = 'api::article.article';

let cms: TestCms;
let administrator: Headers;
let author: Person;
let approver: Person;
let room: ReturnType<typeof newsroom>;

beforeAll(async () => {
  cms = await startCms('none');
  administrator = await signIn(cms);
  room = newsroom(cms, administrator);
  author = await personWithRole(cms, 'entente-author', 'Aude');
  approver = await personWithRole(cms, 'entente-approver', 'Paule');
});

afterAll(() => cms.stop());

describe('a review', () => {
  const entry = (documentId: string) => ({ uid, documentId, locale: 'fr' });
  const waiting = async (headers: Headers, documentId: string) => {
    const { body } = await room.entente.get(headers, '/reviews');
    return (body.reviews as { documentId: string }[]).filter(
      (one) => one.documentId === documentId,
    );
  };
  const tell = async (headers: Headers, id: string) =>
    (await room.entente.get(headers, `/reviews/entry?uid=${uid}&documentId=${id}&locale=fr`)).body;

  test('is asked for by the author, awaits the approver, and ends when they publish', async () => {
    const id = await room.written(author.headers, { headline: 'À relire' });
    expect(await tell(author.headers, id)).toMatchObject({
      last: null,
      isOwnWork: true,
      mayOverride: false,
      mayAsk: true,
      mayReturn: false,
    });
    const note = 'Vérifier les noms';
    const asked = await room.entente.post(author.headers, '/reviews', { ...entry(id), note });
    expect(asked.body.last).toMatchObject({ state: 'waiting', note, askedBy: 'Aude Essai' });
    expect(asked.body.mayAsk).toBe(false);
    expect((await tell(approver.headers, id)).mayAsk).toBe(false);
    expect(await waiting(approver.headers, id)).toMatchObject([
      { title: 'À relire', note, askedBy: 'Aude Essai', locale: 'fr', state: 'waiting' },
    ]);
    expect(await waiting(author.headers, id)).toHaveLength(1);
    expect((await room.publish(approver.headers, id)).status).toBe(200);
    expect(await waiting(approver.headers, id)).toEqual([]);
    expect((await tell(author.headers, id)).last).toMatchObject({
      state: 'published',
      endedBy: 'Paule Essai',
    });
  });

  test('is sent back with a note, and asked for again', async () => {
    const id = await room.written(author.headers);
    const { body } = await room.entente.post(author.headers, '/reviews', entry(id));
    const back = `/reviews/${body.last.id}/return`;
    expect((await room.entente.post(author.headers, back, { note: 'Non' })).status).toBe(403);
    const silent = await room.entente.post(approver.headers, back, {});
    expect(silent.body.error.message).toBe('Dites ce qu’il y a à revoir.');
    const note = 'Le titre est trop long';
    const returned = await room.entente.post(approver.headers, back, { note });
    expect(returned.body.last).toMatchObject({ state: 'returned', answer: note });
    expect(await waiting(approver.headers, id)).toEqual([]);
    const late = await room.entente.post(approver.headers, back, { note });
    expect(late.body.error.message).toContain('n’attend plus');
    await room.entente.post(author.headers, '/reviews', entry(id));
    await room.entente.post(author.headers, '/reviews', { ...entry(id), note: 'Raccourci' });
    expect(await waiting(approver.headers, id)).toMatchObject([{ note: 'Raccourci' }]);
    expect(await room.actionsOn(id)).toEqual(['create', 'review', 'return', 'review', 'review']);
    await cms.http().delete(path(id)).set(approver.headers);
    expect(await waiting(approver.headers, id)).toEqual([]);
  });

  test('is not asked for what one may not change, nor for what is not there', async () => {
    const agreement = { uid: 'api::agreement.agreement', documentId: 'abc', locale: 'fr' };
    expect((await room.entente.post(author.headers, '/reviews', agreement)).status).toBe(403);
    const missing = await room.entente.post(author.headers, '/reviews', entry('abc'));
    expect(missing.body.error.message).toContain('pas enregistrée dans cette langue');
    expect((await cms.http().get('/admin/entente/reviews')).status).toBe(401);
  });
});

describe('the audit log', () => {
  test('tells who did what, to what, and which fields', async () => {
    const id = await room.written(author.headers, { headline: 'Journal 100 %' });
    await room.change(author.headers, id, { lead: 'Sept rives.' });
    await room.change(author.headers, id, { lead: 'Sept rives.' });
    await room.publish(approver.headers, id);
    const { body } = await room.entente.get(
      administrator,
      `/versions?uid=${uid}&documentId=${id}&locale=fr`,
    );
    await room.change(author.headers, id, { lead: 'Huit rives.' });
    await room.entente.post(administrator, `/versions/${body.versions[0].id}/restore`, {});
    await cms.http().post(path(id, 'unpublish')).set(approver.headers).send({});
    await cms.http().delete(path(id)).set(approver.headers);
    const { lines } = await room.audit(`documentId=${id}`);
    expect(lines.reverse()).toMatchObject([
      { action: 'create', personName: 'Aude Essai', uid, locale: 'fr', title: 'Journal 100 %' },
      { action: 'update', detail: { fields: ['lead'] } },
      { action: 'publish', personName: 'Paule Essai', personId: approver.id },
      { action: 'update', personName: 'Aude Essai' },
      { action: 'update', personName: 'Entente Administration', detail: { fields: ['lead'] } },
      { action: 'restore', detail: { version: body.versions[0].id } },
      { action: 'unpublish', personName: 'Paule Essai' },
      { action: 'delete', title: 'Journal 100 %' },
    ]);
  });

  test('tells of copies, discarded drafts, records without drafts and cancelled schedules', async () => {
    const id = await room.written(author.headers);
    await room.publish(approver.headers, id);
    await room.change(author.headers, id, { lead: 'Neuf rives.' });
    await cms.http().post(path(id, 'discard')).set(administrator).send({});
    const copy = await cms
      .http()
      .post(path(`clone/${id}`))
      .set(administrator)
      .send(makeArticle());
    const made = await room.schedule(approver.headers, id, {
      action: 'unpublish',
      local: '2098-01-01T10:00',
    });
    await room.entente.post(approver.headers, `/schedules/${made.body.schedules[0].id}/cancel`, {});
    expect(await room.actionsOn(id)).toEqual([
      'create',
      'publish',
      'update',
      'discard',
      'schedule',
      'unschedule',
    ]);
    expect((await room.audit(`documentId=${copy.body.data.documentId}`)).lines).toMatchObject([
      { action: 'create', detail: { copyOf: id } },
    ]);
    const partner = await cms
      .http()
      .post(path('', '', 'partner'))
      .set(administrator)
      .send({ name: 'Québec' });
    await cms
      .http()
      .put(path(partner.body.data.documentId, '', 'partner'))
      .set(administrator)
      .send({ name: 'Ville de Québec' });
    expect((await room.audit(`documentId=${partner.body.data.documentId}`)).lines).toMatchObject([
      { action: 'update', title: 'Ville de Québec', detail: { fields: ['name'] } },
      { action: 'create' },
    ]);
  });

  test('is narrowed by person and by entry, and paged', async () => {
    const own = await room.audit(`person=${author.id}`);
    expect(own.lines.every(({ personId }) => personId === author.id)).toBe(true);
    expect(own.people).toContainEqual({ id: author.id, name: 'Aude Essai' });
    const named = await room.audit(`title=${encodeURIComponent('journal 100 %')}`);
    expect(new Set(named.lines.map(({ title }) => title))).toEqual(new Set(['Journal 100 %']));
    for (let made = 0; made < LINES_PER_PAGE; made += 1)
      await documentsOf(cms, 'article').create({ data: makeArticle(), locale: 'fr' });
    const all = await room.audit('');
    expect([all.lines.length, all.pages]).toEqual([LINES_PER_PAGE, 2]);
    const second = await room.audit('page=2');
    expect(second.lines[0]?.id).toBeLessThan(all.lines.at(-1)?.id ?? 0);
    expect((await room.entente.get(administrator, '/audit?page=0')).status).toBe(400);
  });

  test('says nothing of what was refused', async () => {
    const id = await room.written(approver.headers);
    await room.publish(approver.headers, id);
    expect(await room.actionsOn(id)).toEqual(['create']);
  });

  test('is read by the administrator only, and changed by nobody', async () => {
    for (const { headers } of [author, approver])
      expect((await room.entente.get(headers, '/audit')).status).toBe(403);
    expect((await cms.http().get('/admin/entente/audit')).status).toBe(401);
    for (const method of ['post', 'put', 'patch', 'delete'] as const)
      for (const rest of ['', '/1']) {
        const answer = await cms
          .http()
          [method](`/admin/entente/audit${rest}`)
          .set(administrator)
          .send({});
        expect([404, 405]).toContain(answer.status);
      }
  });
});

test('two people who publish and withdraw at once leave it wholly online or wholly not', async () => {
  const documentId = await room.written(author.headers, { headline: 'Disputée' });
  const entry = { documentId, locale: 'fr' };
  for (let round = 0; round < 5; round += 1) {
    const done = await Promise.allSettled([
      documentsOf(cms, 'article').publish(entry),
      documentsOf(cms, 'article').unpublish(entry),
      documentsOf(cms, 'article').publish(entry),
    ]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const rows: { publishedAt: string | null }[] = await cms.strapi.db
      .query('api::article.article')
      .findMany({ where: { documentId } });
    const shown = rows.filter(({ publishedAt }) => publishedAt !== null).length;
    expect([rows.length - shown, shown <= 1]).toEqual([1, true]);
    const [last] = (await cms.strapi.db
      .connection('entente_audit')
      .where({ document_id: documentId })
      .orderBy('id', 'desc')
      .limit(1)) as { action: string }[];
    expect(last?.action).toBe(shown === 1 ? 'publish' : 'unpublish');
    expect(await room.isOnline(documentId)).toBe(shown === 1);
  }
});
