/** @dialect what was read is compared while the rows of the entry are held */
import type { ScheduleResponse } from '../../features/schedule/server/readSchedules';
import type { SchedulesResponse } from '../../features/schedule/server/scheduleMessages';
import { runDue } from '../../features/schedule/server/runDue';
import type { PublicationResponse } from '../publication/publicationResponse';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { link } from '../../../tests/news';
import { newsroom, path } from '../../../tests/newsroom';
import { personWithRole, type Person } from '../../../tests/person';
import { signIn } from '../../../tests/session';

const uid = 'api::article.article';
const agreementUid = 'api::agreement.agreement';
const LATER = new Date('2099-01-02T00:00:00Z');

let cms: TestCms;
let room: ReturnType<typeof newsroom>;
let author: Person;
let approver: Person;
let other: Person;

beforeAll(async () => {
  cms = await startCms('none');
  room = newsroom(cms, await signIn(cms));
  author = await personWithRole(cms, 'entente-author', 'Aude');
  approver = await personWithRole(cms, 'entente-approver', 'Paule');
  other = await personWithRole(cms, 'entente-approver', 'Otto', 'en');
});

afterAll(() => cms.stop());

const written = () => room.written(author.headers);
const edit = async (person: Person, documentId: string, data: Data = {}) => {
  const { status } = await room.change(person.headers, documentId, { lead: 'Non lu.', ...data });
  expect(status).toBe(200);
};

async function schedules(documentId: string, of = uid): Promise<SchedulesResponse> {
  const { body } = await room.entente.get(
    approver.headers,
    `/schedules?uid=${of}&documentId=${documentId}`,
  );
  return body as SchedulesResponse;
}
const last = async (documentId: string): Promise<ScheduleResponse | undefined> =>
  (await schedules(documentId)).schedules[0];
async function scheduled(documentId: string, person = approver) {
  const { versions: read } = await schedules(documentId);
  const { status } = await room.schedule(person.headers, documentId, { read });
  expect(status).toBe(200);
}
const home = async ({ headers }: Person) =>
  (await room.entente.get(headers, '/home?language=fr')).body.awaiting as { detail: string }[];
const publication = async (documentId: string) =>
  (await room.entente.get(approver.headers, `/publication?uid=${uid}&documentId=${documentId}`))
    .body as PublicationResponse;
const readOf = async (documentId: string) =>
  (await publication(documentId)).sets.flatMap(({ versions }) => versions);
const publishSet = (documentId: string, more: object) =>
  room.entente.post(approver.headers, '/publication', {
    uid,
    documentId,
    locales: ['fr'],
    ...more,
  });

describe('what is scheduled is what was read', () => {
  test('words that another writes afterwards void it, and both are told', async () => {
    const id = await written();
    await scheduled(id);
    await edit(author, id);
    expect(await last(id)).toMatchObject({
      state: 'voided',
      reason: expect.stringContaining('Aude Essai a modifié la fiche'),
    });
    await runDue(cms.strapi, LATER);
    expect(await room.isOnline(id)).toBe(false);
    expect((await home(approver)).map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('Aude Essai a modifié la fiche'),
    );
    expect(await room.actionsOn(id)).toEqual(['create', 'schedule', 'update', 'unschedule']);
    await scheduled(id);
    expect((await home(approver)).map(({ detail }) => detail)).not.toContainEqual(
      expect.stringContaining('Aude Essai a modifié la fiche'),
    );
    await runDue(cms.strapi, LATER);
    expect(await room.isOnline(id)).toBe(true);
  });

  test('a save that changes nothing voids nothing, nor do another language’s words', async () => {
    const id = await written();
    await scheduled(id);
    const { body } = await cms.http().get(path(id)).set(author.headers);
    await edit(author, id, { lead: body.data.lead });
    await cms
      .http()
      .put(path(id).replace('locale=fr', 'locale=en'))
      .set(author.headers)
      .send({ headline: 'Signed', lead: 'Two shores.' });
    expect((await last(id))?.state).toBe('waiting');
  });

  test('what was written since the form was opened is not scheduled unread', async () => {
    const id = await written();
    const { versions: read } = await schedules(id);
    await edit(author, id);
    const { status, body } = await room.schedule(approver.headers, id, { read });
    expect([status, body.error.message]).toEqual([
      409,
      expect.stringMatching(/^Aude Essai a modifié «.Signature \d+.» depuis que vous l’avez lue/),
    ]);
    expect(await last(id)).toBeUndefined();
  });

  test('words put past every rule are not published either', async () => {
    const id = await written();
    await scheduled(id);
    await cms.strapi.db.query('entente::schedule' as never).updateMany({
      where: { documentId: id },
      data: { version: `${id}:1` },
    });
    await runDue(cms.strapi, LATER);
    expect((await last(id))?.state).toBe('voided');
    expect(await room.isOnline(id)).toBe(false);
  });

  test('a part that is written or added afterwards voids the schedule of its whole', async () => {
    const agreements = documentsOf(cms, 'agreement');
    const parties: string[] = [];
    for (const name of ['Rennes', 'Québec'])
      parties.push(
        (await documentsOf(cms, 'partner').create({ locale: 'fr', data: { name } })).documentId,
      );
    const { documentId: agreement } = await agreements.create({
      locale: 'fr',
      data: { title: 'Protocole', parties: link(...parties) },
    });
    const commit = (text: string) =>
      documentsOf(cms, 'commitment').create({
        locale: 'fr',
        data: { text, agreement: link(agreement) },
      });
    const { documentId: part } = await commit('Coopérer');
    const scheduleIt = async () =>
      (
        await room.schedule(approver.headers, agreement, {
          uid: agreementUid,
          read: (await schedules(agreement, agreementUid)).versions,
        })
      ).status;
    const state = async () => (await schedules(agreement, agreementUid)).schedules[0]?.state;
    expect([await scheduleIt(), await state()]).toEqual([200, 'waiting']);
    await documentsOf(cms, 'commitment').update({
      documentId: part,
      locale: 'fr',
      data: { text: 'Ne plus coopérer' },
    });
    expect(await state()).toBe('voided');
    expect([await scheduleIt(), await state()]).toEqual([200, 'waiting']);
    await commit('Payer');
    expect(await state()).toBe('voided');
  });

  test('the caption of a picture that comes with it is part of what was read', async () => {
    const media = documentsOf(cms, 'media');
    const { documentId: picture } = await media.create({
      locale: 'fr',
      data: { name: 'Pont', alternativeText: 'Un pont', credit: 'Nous' },
    });
    const id = await room.written(author.headers, {
      cover: { connect: [{ documentId: picture }] },
    });
    await scheduled(id);
    await media.update({ documentId: picture, locale: 'fr', data: { caption: 'Non lue' } });
    expect((await last(id))?.state).toBe('voided');
  });
});

describe('what is published by the panel is what was read', () => {
  test('not what was written since, by another or in another window', async () => {
    const id = await written();
    const read = await readOf(id);
    await edit(author, id);
    const { status, body } = await publishSet(id, { read });
    expect([status, body.error.name, await room.isOnline(id)]).toEqual([
      409,
      'ChangedSinceError',
      false,
    ]);
    expect((await publishSet(id, { read: await readOf(id) })).status).toBe(200);
    expect(await room.isOnline(id)).toBe(true);
  });

  test('all that it needs included', async () => {
    const agreement = (
      await documentsOf(cms, 'agreement').create({ locale: 'fr', data: { title: 'Pacte' } })
    ).documentId;
    const id = await room.written(author.headers, {
      agreements: { connect: [{ documentId: agreement }] },
    });
    const read = await readOf(id);
    expect(read.map(({ documentId }) => documentId)).toEqual([id, agreement]);
    await documentsOf(cms, 'agreement').update({
      documentId: agreement,
      locale: 'fr',
      data: { title: 'Autre pacte' },
    });
    const { status, body } = await publishSet(id, { read, withThese: [agreement] });
    expect([status, body.error.message]).toEqual([409, expect.stringContaining('Autre pacte')]);
  });

  test('at the very same moment, the words are in time or the publication is refused', async () => {
    const id = await written();
    const read = await readOf(id);
    const [published] = await Promise.all([publishSet(id, { read }), edit(author, id)]);
    const query = `{ articles(locale: "fr", filters: { documentId: { eq: "${id}" } }) { lead } }`;
    const { data } = await cms.ask(query);
    const leads = (data?.articles as { lead: string }[]).map(({ lead }) => lead);
    expect([published.status, leads]).toEqual(
      published.status === 200 ? [200, ['Deux rives.']] : [409, []],
    );
  });
});

describe('many published at once from a list', () => {
  const list = async () =>
    (await cms.http().get(path()).set(approver.headers)).headers['entente-read'] as string;
  const bulk = (documentIds: string[], read: string) =>
    cms
      .http()
      .post(path('', 'bulkPublish'))
      .set({ ...approver.headers, 'Entente-Read': read })
      .send({ documentIds, locale: ['fr'] });

  test('are those that the list showed: one that was written since stops them all', async () => {
    const ids = [await written(), await written()];
    const before = await list();
    await edit(author, ids[1] ?? '');
    const { status, body } = await bulk(ids, before);
    expect([status, body.error.message]).toEqual([
      409,
      expect.stringMatching(/^Aude Essai a modifié «.Signature \d+.» depuis que cette liste/),
    ]);
    expect(await Promise.all(ids.map((id) => room.isOnline(id)))).toEqual([false, false]);
    expect((await bulk(ids, await list())).status).toBe(200);
    expect(await Promise.all(ids.map((id) => room.isOnline(id)))).toEqual([true, true]);
  });
});

describe('a review', () => {
  const entryOf = async ({ headers }: Person, documentId: string) =>
    (
      await room.entente.get(
        headers,
        `/reviews/entry?uid=${uid}&documentId=${documentId}&locale=fr`,
      )
    ).body;

  test('names what was sent, and says who has written since', async () => {
    const id = await written();
    const asked = { uid, documentId: id, locale: 'fr', note: '' };
    const { version } = await entryOf(author, id);
    expect(
      (await room.entente.post(author.headers, '/reviews', { ...asked, version })).status,
    ).toBe(200);
    expect((await entryOf(approver, id)).changedBy).toBeNull();
    // Who sends it knows what they wrote since, in whichever window.
    await room.change(author.headers, id, { lead: 'Mieux dit.' });
    expect(
      (await room.entente.post(author.headers, '/reviews', { ...asked, version })).status,
    ).toBe(200);
    await edit(other, id);
    expect((await entryOf(approver, id)).changedBy).toBe('Otto Essai');
    const stale = await room.entente.post(author.headers, '/reviews', { ...asked, version });
    expect([stale.status, stale.body.error.message]).toEqual([
      409,
      expect.stringContaining('Otto Essai'),
    ]);
  });

  test('is not passed over for words that nobody read', async () => {
    const administrator = await signIn(cms);
    const id = await room.written(administrator);
    const { version } = await entryOf({ id: 0, headers: administrator }, id);
    await edit(other, id);
    await room.change(administrator, id, { lead: 'À moi.' });
    const { status } = await room.entente.post(administrator, '/reviews/override', {
      uid,
      documentId: id,
      locale: 'fr',
      reason: 'Urgent',
      version,
    });
    expect([status, await room.isOnline(id)]).toEqual([409, false]);
  });
});
