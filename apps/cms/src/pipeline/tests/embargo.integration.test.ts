/** @dialect moments are compared by the database */
import type { UID } from '@strapi/strapi';
import { localTimeOf } from '@entente/model/zonedTime';
import { makeSchedule } from '../../features/schedule/server/makeSchedule';
import { readSchedules } from '../../features/schedule/server/readSchedules';
import { runDue } from '../../features/schedule/server/runDue';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';

const uid: UID.ContentType = 'api::article.article';
const zone = 'America/Toronto';
const minute = 60_000;
const word = 'Amarante';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const inMinutes = (minutes: number) => new Date(Math.ceil(Date.now() / minute + minutes) * minute);
const articles = () => documentsOf(cms, 'article');

async function draft(more: Data = {}): Promise<string> {
  const data = { headline: `${word} signé`, lead: 'Deux rives.', date: '2026-04-09', ...more };
  return (await articles().create({ data, locale: 'fr' })).documentId;
}

const scheduleAt = (documentId: string, at: Date) =>
  makeSchedule(
    cms.strapi,
    {
      uid,
      documentId,
      locale: 'fr',
      action: 'publish',
      local: localTimeOf(at, zone),
      zone,
      disambiguation: null,
    },
    'Anne Rédactrice',
  );

async function publicText(): Promise<string> {
  const { text } = await cms.ask(
    '{ articles(locale: "fr", pagination: { limit: 100 }) { documentId headline lead slug } }',
  );
  return text;
}

describe('an entry under embargo', () => {
  test('is not published before its moment, by whatever way', async () => {
    const id = await draft({ embargoUntil: inMinutes(60).toISOString() });
    await expect(articles().publish({ documentId: id, locale: 'fr' })).rejects.toThrow(
      /sous embargo jusqu’au .* \(Europe\/Paris\)/,
    );
    const data = { lead: 'Trois rives.' };
    const atOnce = { documentId: id, locale: 'fr', data, status: 'published' };
    await expect(articles().update(atOnce)).rejects.toThrow('sous embargo');
    await expect(scheduleAt(id, inMinutes(30))).rejects.toThrow('sous embargo');
    expect(await publicText()).not.toContain(word);
    expect(await readSchedules(cms.strapi, id)).toEqual([]);
  });

  test('is not scheduled for after its moment, when others publish', async () => {
    const id = await draft({ embargoUntil: inMinutes(60).toISOString() });
    await expect(scheduleAt(id, inMinutes(90))).rejects.toThrow('L’embargo se lève le');
  });

  test('goes out at its very moment', async () => {
    const at = inMinutes(60);
    const id = await draft({ headline: 'Levée', embargoUntil: at.toISOString() });
    await scheduleAt(id, at);
    // The clock of the publication is the machine's: the embargo of this one is over by then.
    await cms.strapi.db.query('api::article.article').updateMany({
      where: { documentId: id },
      data: { embargoUntil: new Date(Date.now() - minute).toISOString() },
    });
    await runDue(cms.strapi, at);
    expect(await publicText()).toContain('Levée');
  });

  test('that was changed to later than the schedule stays unpublished, and the ledger says why', async () => {
    const at = inMinutes(60);
    const id = await draft({ headline: 'Repoussée', embargoUntil: at.toISOString() });
    await scheduleAt(id, at);
    const later = { embargoUntil: inMinutes(120).toISOString() };
    await expect(articles().update({ documentId: id, locale: 'fr', data: later })).rejects.toThrow(
      'sous embargo',
    );
    // By a way that asks nothing, as an import into the database is.
    await cms.strapi.db
      .query('api::article.article')
      .updateMany({ where: { documentId: id }, data: later });
    await runDue(cms.strapi, at);
    expect(await publicText()).not.toContain('Repoussée');
    expect(await readSchedules(cms.strapi, id)).toMatchObject([
      { state: 'failed', reason: expect.stringContaining('sous embargo') },
    ]);
  });

  test('can not be what the public has already seen', async () => {
    const id = await draft({ headline: 'En ligne' });
    await articles().publish({ documentId: id, locale: 'fr' });
    const late = { embargoUntil: inMinutes(60).toISOString() };
    await expect(articles().update({ documentId: id, locale: 'fr', data: late })).rejects.toThrow(
      'déjà en ligne',
    );
  });
});

test.each(['embargoUntil', 'withdrawalReason'])('nobody asks the API for %s', async (field) => {
  const asked = await cms.ask(`{ articles(locale: "fr") { ${field} } }`);
  expect(asked.status).toBe(400);
  const filtered = await cms.ask(
    `{ articles(locale: "fr", filters: { ${field}: { notNull: true } }) { documentId } }`,
  );
  expect(filtered.status).toBe(400);
  const sorted = await cms.ask(`{ articles(locale: "fr", sort: ["${field}"]) { documentId } }`);
  expect(sorted.data?.articles ?? null).toBeNull();
  expect(sorted.errors).not.toEqual([]);
});
