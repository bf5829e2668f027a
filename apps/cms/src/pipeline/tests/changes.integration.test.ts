/** @dialect revisions are numbered by a lock that each database takes in its own way */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Revision } from '@entente/protocol/changes';
import { ADDRESSES } from '../addresses/addressTable';
import { CHANGES } from '../record/changeTables';
import { pruneChanges } from '../../features/changeFeed/server/pruneChanges';
import { readiness } from '../../platform/readiness/checks';
import { ENTRIES } from '../../features/search/server/searchTables';
import { documentsOf, startCms, type TestCms } from '../../../tests/cms';
import { link, newsOf, type News } from '../../../tests/news';
import { siteOf } from '../../../tests/site';

const ARTICLE = 'api::article.article';

let cms: TestCms;
let site: ReturnType<typeof siteOf>;
let articleDraft: News['draft'];
let publish: News['publish'];
let published: News['published'];
let madeBy: News['madeBy'];

beforeAll(async () => {
  cms = await startCms('none');
  site = siteOf(cms);
  ({ draft: articleDraft, publish, published, madeBy } = newsOf(cms));
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);
const isPublic = async (documentId: string) =>
  (await documents('article').findOne({ documentId, locale: 'fr', status: 'published' })) !== null;

const changeOf = (revisions: Revision[], documentId: string): Change | undefined =>
  revisions.flatMap(({ changes }) => changes).find((one) => one.documentId === documentId);

async function listedPartner(name: string): Promise<string> {
  const { documentId } = await documents('partner').create({ data: { name }, locale: 'fr' });
  await published(`Avec ${name}`, { partners: link(documentId) });
  return documentId;
}

describe('every public change makes one revision', () => {
  test('publishing, with the masters that it makes public', async () => {
    const partner = await documents('partner').create({
      data: { name: 'Brno' },
      locale: 'fr',
    });
    const documentId = await articleDraft('Publiée', { partners: link(partner.documentId) });
    const before = await site.head();
    const [revision, ...others] = await madeBy(() => publish(documentId));
    expect(others).toEqual([]);
    expect(revision).toMatchObject({
      revision: before + 1,
      changes: [
        {
          type: 'article',
          documentId,
          action: 'publish',
          entries: [{ locale: 'fr', slug: 'publiee', formerSlug: null }],
          touched: [{ type: 'partner', documentId: partner.documentId }],
        },
        { type: 'partner', documentId: partner.documentId, action: 'publish' },
      ],
    });
  });

  test.each(['unpublish', 'delete'] as const)('to %s', async (action) => {
    const documentId = await published(`À ${action}`);
    const made = await madeBy(() => documents('article')[action]({ documentId, locale: 'fr' }));
    expect(made.map(({ changes }) => changes)).toEqual([
      [expect.objectContaining({ documentId, action })],
    ]);
  });

  test('editing a master record, its address included', async () => {
    const documentId = await listedPartner('Erlangen');
    const made = await madeBy(() =>
      documents('partner').update({ documentId, locale: 'fr', data: { slug: 'ville-erlangen' } }),
    );
    expect(made).toHaveLength(1);
    expect(changeOf(made, documentId)).toMatchObject({
      action: 'update',
      entries: [{ locale: 'fr', slug: 'ville-erlangen', formerSlug: 'erlangen' }],
    });
    expect((await site.addresses()).former).toContainEqual({
      type: 'partner',
      locale: 'fr',
      slug: 'erlangen',
      documentId,
    });
  });

  test('withdrawing names the documents that the entry was linked with', async () => {
    const partner = await listedPartner('Lublin');
    const documentId = await published('Liée', { partners: link(partner) });
    const made = await madeBy(() => documents('article').unpublish({ documentId, locale: 'fr' }));
    expect(changeOf(made, documentId)?.touched).toEqual([{ type: 'partner', documentId: partner }]);
  });

  test('a new link between masters names both ends, and the one that it led to before', async () => {
    const documentId = await listedPartner('Université');
    const [first, second] = [await listedPartner('Cork'), await listedPartner('Exeter')];
    const moveTo = (home: string) => () =>
      documents('partner').update({ documentId, locale: 'fr', data: { home: link(home) } });
    const touched = async (home: string) =>
      changeOf(await madeBy(moveTo(home)), documentId)?.touched.map((one) => one.documentId);
    expect(await touched(first)).toEqual([first]);
    expect((await touched(second))?.sort()).toEqual([first, second].sort());
  });

  test('publishing names what was linked with the draft, which shows it from now on', async () => {
    const { documentId: visit } = await documents('delegation').create({
      data: { title: 'Visite', start: '2010-05-08' },
      locale: 'fr',
    });
    const { documentId } = await documents('milestone').create({
      data: { title: 'Signature', kind: 'signed', date: '2010-05-10', delegation: link(visit) },
      locale: 'fr',
    });
    await documents('delegation').publish({ documentId: visit, locale: 'fr' });
    const touched = [{ type: 'delegation', documentId: visit }];
    const publishMilestone = (locale: string) => () =>
      documents('milestone').publish({ documentId, locale });
    expect(changeOf(await madeBy(publishMilestone('fr')), documentId)?.touched).toEqual(touched);
    expect(changeOf(await madeBy(publishMilestone('fr')), documentId)?.touched).toEqual([]);
    await documents('milestone').update({ documentId, locale: 'en', data: { title: 'Signing' } });
    expect(changeOf(await madeBy(publishMilestone('en')), documentId)?.touched).toEqual(touched);
  });

  test('publishing one language names that one', async () => {
    const documentId = await published('Bilingue');
    const data = { headline: 'Bilingual', lead: 'Two shores.' };
    await documents('article').update({ documentId, locale: 'en', data });
    const made = await madeBy(() => documents('article').publish({ documentId, locale: 'en' }));
    expect(changeOf(made, documentId)?.entries).toEqual([
      { locale: 'en', slug: 'bilingual', formerSlug: null },
    ]);
  });

  test('many entries published at once are one transaction, so one revision', async () => {
    const ids = [await articleDraft('Lot un'), await articleDraft('Lot deux')];
    const manager = cms.strapi.plugin('content-manager').service('document-manager');
    const made = await madeBy(() => manager.publishMany(ARTICLE, ids, 'fr'));
    expect(made).toHaveLength(1);
    expect(made[0]?.changes.map(({ documentId }) => documentId).sort()).toEqual(ids.sort());
  });

  test('an entry created as published', async () => {
    const data = { headline: 'D’un coup', lead: 'Vite.', date: '2024-04-09' };
    const made = await madeBy(() =>
      documents('article').create({ data, locale: 'fr', status: 'published' } as never),
    );
    expect(made.map(({ changes }) => changes.map(({ action }) => action))).toEqual([['publish']]);
  });
});

describe('nothing that the public does not see makes a revision', () => {
  test('a draft saved, a published entry edited, a hidden master, a copy', async () => {
    const documentId = await published('Retouchée');
    const master = await listedPartner('Sendai');
    const made = await madeBy(async () => {
      await articleDraft('Brouillon');
      await documents('article').update({ documentId, locale: 'fr', data: { lead: 'Autre.' } });
      await documents('partner').create({ data: { name: 'Cachée' }, locale: 'fr' });
      await documents('partner').clone({ documentId: master, data: {} });
    });
    expect(made).toEqual([]);
  });

  test('a copy of a public master is not public, nor at its address', async () => {
    const master = await listedPartner('Leeds');
    await documents('partner').clone({ documentId: master, data: {} });
    const rows = await cms.strapi.db
      .query('api::partner.partner')
      .findMany({ where: { name: 'Leeds', documentId: { $ne: master } } });
    expect(rows).toEqual([expect.objectContaining({ listed: false, slug: 'leeds-2' })]);
  });
});

describe('the entry and its revision are written together or not at all', () => {
  test('a publication that is refused makes none', async () => {
    const documentId = await articleDraft('Sans date', { date: null });
    const made = await madeBy(() => publish(documentId).catch(() => undefined));
    expect(made).toEqual([]);
  });

  test('a transaction that fails after publishDocument makes none', async () => {
    const documentId = await articleDraft('Reprise');
    const made = await madeBy(() =>
      cms.strapi.db
        .transaction(async () => {
          await publish(documentId);
          throw new Error('changed my mind');
        })
        .catch(() => undefined),
    );
    expect({ made, isPublic: await isPublic(documentId) }).toEqual({ made: [], isPublic: false });
  });

  test('a publication whose revision can’t be written does not happen', async () => {
    const documentId = await articleDraft('Sans trace');
    const head = await site.head();
    const changes = cms.strapi.db.connection;
    await changes(CHANGES).insert({ revision: head + 1, at: '', changes: '[]' });
    // By its words: the driver's error is none of this test file's own `Error`.
    await expect(publish(documentId)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    await changes(CHANGES)
      .where({ revision: head + 1 })
      .delete();
    expect({ head: await site.head(), isPublic: await isPublic(documentId) }).toEqual({
      head,
      isPublic: false,
    });
  });

  test.each([
    ['slug history', ADDRESSES],
    ['search rows', ENTRIES],
  ])('a publication whose %s can’t be written does not happen', async (what, table) => {
    const documentId = await articleDraft(`Sans ${what}`);
    const head = await site.head();
    const { connection } = cms.strapi.db;
    await connection.schema.renameTable(table, `${table}_away`);
    const refusal = await publish(documentId).catch((error: unknown) => error);
    await connection.schema.renameTable(`${table}_away`, table);
    expect(refusal).toMatchObject({ message: expect.stringContaining(table) });
    expect({ head: await site.head(), isPublic: await isPublic(documentId) }).toEqual({
      head,
      isPublic: false,
    });
  });
});

test('20 writes at once make 20 revisions without a gap, and a reader never sees one', async () => {
  const ids = await Promise.all(
    Array.from({ length: 20 }, (_, n) => articleDraft(`Ensemble ${n}`)),
  );
  const before = await site.head();
  let isDone = false;
  const seen: number[][] = [];
  const reading = (async () => {
    while (!isDone) seen.push((await site.since(before)).revisions.map((one) => one.revision));
  })();
  await Promise.all(ids.map(publish));
  isDone = true;
  await reading;
  const { revisions } = await site.since(before);
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => before + 1 + n);
  expect(revisions.map(({ revision }) => revision)).toEqual(numbers(20));
  expect(revisions.flatMap(({ changes }) => changes.map((one) => one.documentId)).sort()).toEqual(
    ids.sort(),
  );
  for (const read of seen) expect(read).toEqual(numbers(read.length));
});

test('a publication pays four statements for its revision', async () => {
  const documentId = await published('Comptée');
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => void statements.push(sql);
  cms.strapi.db.connection.on('query', listen);
  // In a transaction of its own, so that reading for the push comes after the count.
  await cms.strapi.db.transaction(async () => {
    await publish(documentId);
  });
  cms.strapi.db.connection.off('query', listen);
  const ours = /entente_(counters|changes|changed_documents|addresses)/;
  const writes = statements.filter(
    (sql) => ours.test(sql) && !/^select .*(head|changes)/.test(sql),
  );
  expect(writes).toHaveLength(4);
});

describe('what since N', () => {
  test('is answered with so many revisions as asked for', async () => {
    const head = await site.head();
    const { body } = await site.get(`/entente/changes?since=${head - 3}&limit=2`);
    expect(body).toMatchObject({
      head,
      reset: false,
      revisions: [{ revision: head - 2 }, { revision: head - 1 }],
    });
  });

  test('who knows more than there is starts again', async () => {
    const head = await site.head();
    expect(await site.since(head + 1)).toMatchObject({ reset: true, revisions: [] });
    expect(await site.since(head)).toMatchObject({ reset: false, revisions: [] });
  });

  test('old revisions are forgotten when they are many too, and who needs them starts again', async () => {
    const head = await site.head();
    const inAMonth = new Date(Date.now() + 31 * 24 * 60 * 60 * 1000);
    expect(await pruneChanges(cms.strapi, inAMonth)).toBe(0);
    const { connection } = cms.strapi.db;
    await connection('entente_counters').update({ head: head + 10_000 });
    expect(await pruneChanges(cms.strapi)).toBe(0);
    expect(await pruneChanges(cms.strapi, inAMonth)).toBe(head);
    expect(await site.since(0)).toMatchObject({ reset: true, oldest: head + 10_001 });
    await connection('entente_counters').update({ head });
    expect(await site.since(head)).toMatchObject({ reset: false, oldest: head + 1 });
  });
});

describe('ready', () => {
  test('when database and disk answer', async () => {
    const { status, body } = await cms.http().get('/readyz');
    expect({ status, body }).toEqual({
      status: 200,
      body: { database: true, disk: true, migrations: true },
    });
  });

  test('not while the database does not answer', async () => {
    const { connection } = cms.strapi.db;
    await connection.schema.renameTable('entente_counters', 'entente_counters_away');
    const { status, body } = await cms.http().get('/readyz');
    await connection.schema.renameTable('entente_counters_away', 'entente_counters');
    expect({ status, body }).toEqual({
      status: 503,
      body: { database: false, disk: true, migrations: true },
    });
  });

  test('not while the data folder can’t be written', async () => {
    const file = path.join(cms.dataDir, 'a-file');
    await writeFile(file, '');
    expect(await readiness(cms.strapi, file, true)).toMatchObject({ disk: false });
  });
});
