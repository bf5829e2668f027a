import { readdirSync } from 'node:fs';
import path from 'node:path';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { personWithRole, type Person } from '../../../../tests/person';
import { photo, uploader, type Uploader } from './upload.fixture';

interface Stored {
  id: number;
  name: string;
  url: string;
  formats: Record<string, { url: string }>;
}

let cms: TestCms;
let admin: Uploader;

beforeAll(async () => {
  cms = await startCms('none');
  admin = await uploader(cms);
});

afterAll(() => cms.stop());

const files = () => readdirSync(path.join(cms.dataDir, 'cms', 'public', 'uploads'));
const rowOf = (id: number) =>
  cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<Stored | null>;

describe('the name of a file', () => {
  test.each([
    ['réunion ? « Québec ».jpg', 'réunion - « Québec ».jpg'],
    [`${'très long '.repeat(24)}.jpg`, `${'très long '.repeat(10).trim()}.jpg`],
  ])('%j is kept as one that every disk takes', async (name, kept) => {
    const { status, body } = await admin.send(name, await photo(600, 300), { type: 'image/jpeg' });
    expect([status, body.error]).toEqual([201, undefined]);
    const row = await rowOf(Number(body.id));
    expect(row?.name).toBe(kept);
    const { url = '', formats = {} } = row ?? {};
    for (const one of [url, ...Object.values(formats).map((format) => format.url)])
      expect(files()).toContain(path.basename(one));
  });
});

describe('a file of the library', () => {
  let author: Person;
  let approver: Person;

  beforeAll(async () => {
    author = await personWithRole(cms, 'entente-author', 'Aude');
    approver = await personWithRole(cms, 'entente-approver', 'Paule');
  });

  const sent = async (name: string): Promise<number> =>
    Number(
      (await admin.send(name, await photo(300, 200), { type: 'image/jpeg' })).body.id as number,
    );
  const isKept = async (id: number) => {
    const row = await rowOf(id);
    return row !== null && files().includes(path.basename(row.url));
  };
  const bulk = (person: Person, action: string, body: object) =>
    cms.http().post(`/upload/actions/bulk-${action}`).set(person.headers).send(body);
  const removeOne = (person: Person, id: number) =>
    cms.http().delete(`/upload/files/${id}`).set(person.headers);

  test('in use is deleted in no way, and its uses are told', async () => {
    const [used, free] = [await sent('couverture.jpg'), await sent('libre.jpg')];
    const { documentId: media } = await documentsOf(cms, 'media').create({
      locale: 'fr',
      data: { name: 'Couverture', alternativeText: 'Deux rives', credit: 'Nous', file: used },
    });
    const { documentId } = await documentsOf(cms, 'article').create({
      locale: 'fr',
      data: {
        headline: 'Actualité illustrée',
        lead: 'Deux rives.',
        date: '2026-04-09',
        cover: { set: [{ documentId: media }] },
      },
    });
    await documentsOf(cms, 'article').publish({ documentId, locale: 'fr' });
    for (const answer of [
      await removeOne(approver, used),
      await bulk(approver, 'delete', { fileIds: [free, used], folderIds: [] }),
    ]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toMatch(
        /couverture\.jpg.*Images et droits.*Couverture.*Actualités.*Actualité illustrée/,
      );
    }
    expect([await isKept(used), await isKept(free)]).toEqual([true, true]);
    expect((await removeOne(approver, free)).status).toBe(200);
  });

  test('that is a document of an agreement is in use', async () => {
    const pdf = { type: 'application/pdf' };
    const { body } = await admin.send('protocole.pdf', Buffer.from('%PDF-1.7\n%âã\n'), pdf);
    const id = Number(body.id);
    await documentsOf(cms, 'agreement').create({
      locale: 'fr',
      data: { title: 'Protocole signé', documents: [{ title: 'Texte', file: id }] },
    });
    const { status, body: answer } = await removeOne(approver, id);
    expect([status, answer.error.message]).toEqual([
      400,
      expect.stringContaining('Protocole signé'),
    ]);
    expect(await isKept(id)).toBe(true);
  });

  test('of somebody else is neither deleted nor moved by an author, in a folder neither', async () => {
    const id = await sent('dautrui.jpg');
    const folders = cms.http().post('/upload/folders').set(approver.headers);
    const { body } = await folders.send({ name: 'Presse', parent: null });
    const folder = Number(body.data.id);
    for (const [action, more] of [
      ['delete', {}],
      ['move', { destinationFolderId: null }],
    ] as const) {
      const { status, body: answer } = await bulk(author, action, {
        fileIds: [id],
        folderIds: [],
        ...more,
      });
      expect([status, answer.error.message]).toEqual([403, expect.stringContaining('dautrui.jpg')]);
    }
    const moved = await bulk(approver, 'move', {
      fileIds: [id],
      folderIds: [],
      destinationFolderId: folder,
    });
    expect(moved.status).toBe(200);
    const emptied = await bulk(author, 'delete', { fileIds: [], folderIds: [folder] });
    expect([emptied.status, await isKept(id)]).toEqual([403, true]);
  });

  test('of one’s own is deleted by its author', async () => {
    const { body } = await cms
      .http()
      .post('/upload')
      .set(author.headers)
      .field('fileInfo', JSON.stringify({ name: 'mienne.jpg' }))
      .attach('files', await photo(300, 200), {
        filename: 'mienne.jpg',
        contentType: 'image/jpeg',
      });
    const id = Number(body[0].id);
    expect((await bulk(author, 'delete', { fileIds: [id], folderIds: [] })).status).toBe(200);
    expect(await rowOf(id)).toBeNull();
  });
});
