/** @dialect what is due is claimed by one of several processes; moments are kept in columns of their own */
import type { UID } from '@strapi/strapi';
import { localTimeOf } from '@entente/model/zonedTime';
import { frenchTypography } from '@entente/model/frenchTypography';
import { makeSchedule, type ScheduleRequest } from '../server/makeSchedule';
import { readSchedules } from '../server/readSchedules';
import { runDue } from '../server/runDue';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const uid: UID.ContentType = 'api::article.article';
const zone = 'Europe/Paris';
const minute = 60_000;

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

/** The whole minute that comes so many minutes from now. */
const inMinutes = (minutes: number) => new Date(Math.ceil(Date.now() / minute + minutes) * minute);

async function draft(headline: string, more: Data = {}): Promise<string> {
  const data = { headline, lead: 'Deux rives.', date: '2026-04-09', ...more };
  return (await documentsOf(cms, 'article').create({ data, locale: 'fr' })).documentId;
}

const asked = (
  documentId: string,
  at: Date,
  more: Partial<ScheduleRequest> = {},
): ScheduleRequest => ({
  uid,
  documentId,
  locale: 'fr',
  action: 'publish',
  local: localTimeOf(at, zone),
  zone,
  disambiguation: null,
  ...more,
});

const schedule = (documentId: string, at: Date, more: Partial<ScheduleRequest> = {}) =>
  makeSchedule(cms.strapi, asked(documentId, at, more), 'Anne Rédactrice');

const ledger = async (documentId: string) =>
  (await readSchedules(cms.strapi, documentId)).map(({ action, state }) => `${action} ${state}`);

async function isOnline(documentId: string, locale = 'fr'): Promise<boolean> {
  const query = `{ articles(locale: "${locale}", pagination: { limit: 100 }) { documentId } }`;
  const { data } = await cms.ask(query);
  return (data?.articles as { documentId: string }[]).some((one) => one.documentId === documentId);
}

describe('a scheduled publication', () => {
  test('is carried out at its moment, not before, in its language only', async () => {
    const id = await draft('Programmée');
    const english = { headline: 'Scheduled', lead: 'Two shores.' };
    await documentsOf(cms, 'article').update({ documentId: id, locale: 'en', data: english });
    const at = inMinutes(5);
    await schedule(id, at);
    await runDue(cms.strapi, new Date(at.getTime() - 1));
    expect([await isOnline(id), await ledger(id)]).toEqual([false, ['publish waiting']]);
    await runDue(cms.strapi, at);
    expect([await isOnline(id), await ledger(id)]).toEqual([true, ['publish done']]);
    expect(await isOnline(id, 'en')).toBe(false);
  });

  test('that was missed is made up for, and said to be late', async () => {
    const id = await draft('Manquée');
    const at = inMinutes(5);
    await schedule(id, at);
    await runDue(cms.strapi, new Date(at.getTime() + 2 * minute));
    expect([await isOnline(id), await ledger(id)]).toEqual([true, ['publish late']]);
  });

  test('is carried out once by processes that look at the same time', async () => {
    const id = await draft('Une fois');
    const at = inMinutes(5);
    await schedule(id, at);
    const publish = jest.fn();
    cms.strapi.documents.use((context, next) => {
      const { documentId } = context.params as { documentId?: string };
      if (context.action === 'publish' && documentId === id) publish();
      return next();
    });
    await Promise.all([1, 2, 3].map(() => runDue(cms.strapi, at)));
    expect(publish).toHaveBeenCalledTimes(1);
    expect([await isOnline(id), await ledger(id)]).toEqual([true, ['publish done']]);
  });

  test('takes the place of the one that waited', async () => {
    const id = await draft('Reportée');
    const [sooner, later] = [inMinutes(5), inMinutes(10)];
    await schedule(id, sooner);
    await schedule(id, later);
    await runDue(cms.strapi, sooner);
    expect([await isOnline(id), await ledger(id)]).toEqual([
      false,
      ['publish waiting', 'publish cancelled'],
    ]);
  });

  test('is refused at once when the entry lacks what the public is owed', async () => {
    const id = await draft('Sans chapeau', { lead: null });
    await expect(schedule(id, inMinutes(5))).rejects.toThrow(
      frenchTypography('il manque « Chapeau »'),
    );
    expect(await ledger(id)).toEqual([]);
  });

  test('that can not be carried out says why, and leaves nothing half done', async () => {
    const id = await draft('Vidée');
    const at = inMinutes(5);
    await schedule(id, at);
    // Past what voids it: as an import into the database does.
    await cms.strapi.db
      .query('api::article.article')
      .updateMany({ where: { documentId: id }, data: { lead: '' } });
    await runDue(cms.strapi, at);
    expect([await isOnline(id), await ledger(id)]).toEqual([false, ['publish failed']]);
    const [row] = await readSchedules(cms.strapi, id);
    expect(row?.reason).toContain(frenchTypography('il manque « Chapeau »'));
  });

  test('goes out in the middle of the night with its withdrawal after it', async () => {
    const id = await draft('De passage');
    const [start, stop] = [inMinutes(5), inMinutes(65)];
    await expect(schedule(id, stop, { action: 'unpublish' })).rejects.toThrow('rien à retirer');
    await schedule(id, start);
    await schedule(id, stop, { action: 'unpublish' });
    await runDue(cms.strapi, start);
    expect(await isOnline(id)).toBe(true);
    await runDue(cms.strapi, stop);
    expect([await isOnline(id), await ledger(id)]).toEqual([
      false,
      expect.arrayContaining(['publish done', 'unpublish done']),
    ]);
  });
});

describe('the order of moments', () => {
  test('an embargo is refused that ends after a publication that waits, or before', async () => {
    const id = await draft('Sous embargo après coup');
    const at = inMinutes(30);
    await schedule(id, at);
    const embargo = (minutes: number) =>
      documentsOf(cms, 'article').update({
        documentId: id,
        locale: 'fr',
        data: { embargoUntil: inMinutes(minutes).toISOString() },
      });
    for (const minutes of [60, 10])
      await expect(embargo(minutes)).rejects.toMatchObject({
        name: 'ValidationError',
        details: { errors: [expect.objectContaining({ path: ['embargoUntil'] })] },
      });
    const data = { embargoUntil: at.toISOString() };
    await documentsOf(cms, 'article').update({ documentId: id, locale: 'fr', data });
    // Taken, and to be read again before it is published.
    expect(await ledger(id)).toEqual(['publish voided']);
  });

  test('a publication can’t be moved behind its withdrawal', async () => {
    const id = await draft('Retirée avant d’être mise');
    await schedule(id, inMinutes(5));
    await schedule(id, inMinutes(65), { action: 'unpublish' });
    await expect(schedule(id, inMinutes(120))).rejects.toThrow('Un retrait est programmé');
    await schedule(id, inMinutes(30));
  });
});

describe('the ledger in the admin', () => {
  const path = '/admin/entente/schedules';
  const post = (body: object, at = path) => cms.http().post(at).set(session).send(body);
  const inFrench = (documentId: string, at: Date) => ({
    ...asked(documentId, at),
    locales: ['fr'],
  });

  test('takes, tells and cancels', async () => {
    const id = await draft('Annulée');
    const at = inMinutes(30);
    const made = await post(inFrench(id, at));
    expect(made.body.schedules).toMatchObject([
      { documentId: id, state: 'waiting', at: at.toISOString(), zone, action: 'publish' },
    ]);
    const number: number = made.body.schedules[0].id;
    const told = await cms.http().get(`${path}?documentId=${id}`).set(session);
    expect(told.body).toEqual(made.body);
    const cancelled = await post({}, `${path}/${number}/cancel`);
    expect(cancelled.body.schedules).toMatchObject([{ state: 'cancelled' }]);
    expect((await post({}, `${path}/${number}/cancel`)).status).toBe(400);
    await runDue(cms.strapi, at);
    expect(await isOnline(id)).toBe(false);
  });

  test.each([
    ['a moment that has passed', { local: '2020-01-01T10:00' }, 'déjà passé'],
    ['an hour that clocks skip', { local: '2027-03-28T02:30' }, 'sautent 02:30'],
    ['an hour that comes twice', { local: '2027-10-31T02:30' }, 'vient deux fois'],
    [
      'a zone that is none',
      { zone: 'Europe/Rennes' },
      frenchTypography('« Europe/Rennes » n’existe pas'),
    ],
    ['a language without the entry', { locales: ['en'] }, 'pas enregistrée dans cette langue'],
    ['a type that is not published', { uid: 'api::partner.partner' }, 'n’existe pas'],
  ])('refuses %s in words', async (_what, wrong, words) => {
    const id = await draft(`Refusée ${words}`);
    const { status, body } = await post({ ...inFrench(id, inMinutes(30)), ...wrong });
    expect(status).toBe(400);
    expect(body.error.message).toContain(words);
    expect(await ledger(id)).toEqual([]);
  });

  test('is nothing for who is not signed in', async () => {
    const id = await draft('Fermée');
    expect((await cms.http().get(path)).status).toBe(401);
    expect(
      (
        await cms
          .http()
          .post(path)
          .send(inFrench(id, inMinutes(30)))
      ).status,
    ).toBe(401);
  });

  test('is not written to by who may not publish', async () => {
    const id = await draft('Sans droit');
    const reader = await signInWithoutRights(cms);
    const answer = await cms
      .http()
      .post(path)
      .set(reader)
      .send(inFrench(id, inMinutes(30)));
    expect(answer.status).toBe(403);
    expect(await ledger(id)).toEqual([]);
  });
});
