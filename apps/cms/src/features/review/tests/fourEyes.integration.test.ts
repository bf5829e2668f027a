import type { UID } from '@strapi/strapi';
import { runDue } from '../../schedule/server/runDue';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { makeArticle, newsroom, path, type Headers } from '../../../../tests/newsroom';
import { madeOffice } from '../../../../tests/office';
import { personWithRole, type Person } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';

const uid: UID.ContentType = 'api::article.article';

let cms: TestCms;
let administrator: Headers;
let author: Person;
let approver: Person;
let englishApprover: Person;
let room: ReturnType<typeof newsroom>;

beforeAll(async () => {
  cms = await startCms('none');
  administrator = await signIn(cms);
  room = newsroom(cms, administrator);
});

afterAll(() => cms.stop());

test('before an approver is named, one person publishes what they wrote', async () => {
  const id = await room.written(administrator);
  expect((await room.publish(administrator, id)).status).toBe(200);
  expect(await room.isOnline(id)).toBe(true);
});

describe('once an approver is named', () => {
  beforeAll(async () => {
    author = await personWithRole(cms, 'entente-author', 'Aude');
    approver = await personWithRole(cms, 'entente-approver', 'Paule');
    englishApprover = await personWithRole(cms, 'entente-approver', 'Edith', 'en');
  });

  test('nobody publishes what they wrote last, and is told so in their language', async () => {
    const french = await room.publish(approver.headers, await room.written(approver.headers));
    expect(french.status).toBe(400);
    expect(french.body.error.message).toMatch(
      /^Vous avez modifié «\u202fSignature \d+\u202f» \(en français\) en dernier/,
    );
    const id = await room.written(englishApprover.headers);
    const english = await room.publish(englishApprover.headers, id);
    expect(english.body.error.message).toMatch(/^You were the last to change “Signature \d+”/);
    expect(await room.isOnline(id)).toBe(false);
    expect((await room.publish(administrator, await room.written(administrator))).status).toBe(400);
  });

  test('an approver publishes what another wrote, and what they wrote that another changed', async () => {
    const id = await room.written(author.headers);
    const answer = await room.publish(approver.headers, id);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(await room.isOnline(id)).toBe(true);
    const second = await room.written(approver.headers);
    await room.change(author.headers, second, { lead: 'Trois rives.' });
    expect((await room.publish(approver.headers, second)).status).toBe(200);
  });

  test('a form that publishes with a change of its own is refused whole', async () => {
    const id = await room.written(author.headers);
    const refused = await room.publish(approver.headers, id, { lead: 'Quatre rives.' });
    expect(refused.status).toBe(400);
    const { body } = await cms.http().get(path(id)).set(approver.headers);
    expect([body.data.lead, await room.isOnline(id)]).toEqual(['Deux rives.', false]);
    const created = await cms
      .http()
      .post(path('', 'publish'))
      .set(approver.headers)
      .send(makeArticle({ headline: 'Tout de suite' }));
    expect(created.status).toBe(400);
    const many = await cms
      .http()
      .post(path('', 'bulkPublish'))
      .set(approver.headers)
      .send({ documentIds: [await room.written(approver.headers)] });
    expect(many.status).toBe(400);
  });

  test('a part that is one’s own holds back the whole', async () => {
    const id = await room.written(author.headers);
    const said = await cms
      .http()
      .post(path('', '', 'statement'))
      .set(approver.headers)
      .send({
        text: 'Nous signons.',
        language: 'fr',
        article: { connect: [{ documentId: id }] },
        appointments: { connect: [{ documentId: await madeOffice(cms) }] },
      });
    expect(said.status).toBe(201);
    await room.change(author.headers, id, { lead: 'Cinq rives.' });
    const refused = await room.publish(approver.headers, id);
    expect([refused.status, await room.isOnline(id)]).toEqual([400, false]);
    expect(refused.body.error.message).toContain('Vous avez modifié');
  });

  test('what a shared field says counts in every language', async () => {
    const id = await room.written(author.headers);
    const english = { headline: `Signing ${id}`, lead: 'Two shores.' };
    await cms
      .http()
      .put(path(id).replace('locale=fr', 'locale=en'))
      .set(author.headers)
      .send(english);
    await room.change(approver.headers, id, { date: '2026-04-10' });
    const refused = await cms
      .http()
      .post(path(id, 'publish').replace('locale=fr', 'locale=en'))
      .set(approver.headers)
      .send({});
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toContain('(en anglais)');
  });

  test('after a publication the draft is nobody’s, until somebody changes it', async () => {
    const id = await room.written(author.headers);
    await room.publish(approver.headers, id);
    expect((await room.publish(approver.headers, id)).status).toBe(200);
    await room.change(approver.headers, id, { lead: 'Six rives.' });
    expect((await room.publish(approver.headers, id)).status).toBe(400);
  });

  test('the work of the system is nobody’s', async () => {
    const articles = documentsOf(cms, 'article');
    const { documentId } = await articles.create({ data: makeArticle(), locale: 'fr' });
    await articles.publish({ documentId, locale: 'fr' });
    expect(await room.isOnline(documentId)).toBe(true);
  });

  test('the administrator may publish their own work with a reason, which is logged', async () => {
    const documentId = await room.written(administrator);
    const asked = { uid, documentId, locale: 'fr' };
    const silent = await room.entente.post(administrator, '/reviews/override', {
      ...asked,
      reason: ' ',
    });
    expect(silent.body.error.message).toBe(
      'Dites pourquoi vous publiez vous-même ce que vous avez écrit.',
    );
    const own = await room.written(approver.headers);
    const mine = { uid, documentId: own, locale: 'fr', reason: 'Urgent' };
    expect((await room.entente.post(approver.headers, '/reviews/override', mine)).status).toBe(403);
    expect([await room.isOnline(documentId), await room.isOnline(own)]).toEqual([false, false]);
    const told = await room.entente.get(
      administrator,
      `/reviews/entry?uid=${uid}&documentId=${documentId}&locale=fr`,
    );
    expect(told.body).toMatchObject({ isOwnWork: true, mayOverride: true, last: null });
    const reason = 'Alerte de crue, personne d’autre ce soir';
    const done = await room.entente.post(administrator, '/reviews/override', { ...asked, reason });
    expect([done.status, done.body.isOwnWork]).toEqual([200, false]);
    expect(await room.isOnline(documentId)).toBe(true);
    const { lines } = await room.audit(`documentId=${documentId}`);
    expect(lines.find(({ action }) => action === 'override')).toMatchObject({
      personName: 'Entente Administration',
      detail: { reason },
    });
  });

  describe('a schedule', () => {
    const due = () => runDue(cms.strapi, new Date('2099-01-01T09:00:00Z'));

    test('is a publication by whoever makes it', async () => {
      const own = await room.written(approver.headers);
      const refused = await room.schedule(approver.headers, own);
      expect(refused.body.error.message).toContain('Vous avez modifié');
      const id = await room.written(author.headers);
      expect((await room.schedule(approver.headers, id)).status).toBe(200);
      await room.change(approver.headers, id, { lead: 'Changé après coup.' });
      await due();
      expect(await room.isOnline(id)).toBe(false);
      const { body } = await room.entente.get(administrator, `/schedules?documentId=${id}`);
      expect(body.schedules).toMatchObject([{ state: 'voided' }]);
      expect(body.schedules[0].reason).toContain('a modifié la fiche');
    });

    test('is made of one’s own work with a reason, for the draft as it then is', async () => {
      const reason = 'Seule de garde';
      const kept = await room.written(administrator);
      expect((await room.schedule(administrator, kept)).status).toBe(400);
      const made = await room.schedule(administrator, kept, { reason });
      expect(made.status).toBe(200);
      const changed = await room.written(administrator);
      await room.schedule(administrator, changed, { reason });
      await room.change(administrator, changed, { lead: 'Changé après coup.' });
      await due();
      expect([await room.isOnline(kept), await room.isOnline(changed)]).toEqual([true, false]);
      expect(await room.actionsOn(kept)).toEqual([
        'create',
        'override',
        'schedule',
        'override',
        'publish',
      ]);
    });
  });
});
