/** @dialect the trash is emptied and put back by rows that only one process may take */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { newsroom } from '../../../../tests/newsroom';
import { personWithRole, type Person } from '../../../../tests/person';
import { signIn } from '../../../../tests/session';
import { purgeTrash } from '../server/trash/purgeTrash';
import type { TrashResponse } from '../server/trash/trashRoutes';
import type { TrashedFile } from '../server/trash/trashTable';
import { photo } from './upload.fixture';

const DAY = 86_400_000;

interface Stored {
  id: number;
  documentId: string;
  name: string;
  url: string;
  formats: Record<string, { url: string }>;
}

let cms: TestCms;
let author: Person;
let other: Person;
let editor: Person;
let approver: Person;
let room: ReturnType<typeof newsroom>;

beforeAll(async () => {
  cms = await startCms('none');
  author = await personWithRole(cms, 'entente-author', 'Aude');
  other = await personWithRole(cms, 'entente-author', 'Odile', 'en');
  editor = await personWithRole(cms, 'entente-editor', 'Eric');
  approver = await personWithRole(cms, 'entente-approver', 'Paule');
  room = newsroom(cms, await signIn(cms));
});

afterAll(() => cms.stop());

const rowOf = (id: number) =>
  cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } }) as Promise<Stored | null>;
const served = (url: string) => path.join(cms.dataDir, 'cms', 'public', url);
const sendTo = async (person: Person, address: string, name: string, width = 900) =>
  cms
    .http()
    .post(address)
    .set(person.headers)
    .field('fileInfo', JSON.stringify({ name }))
    .attach('files', await photo(width, 400), { filename: name, contentType: 'image/jpeg' });
async function sent(person: Person, name: string): Promise<Stored> {
  const { body } = await sendTo(person, '/upload', name);
  const row = await rowOf(Number(body[0].id));
  if (!row) throw new Error(`${name} was not kept`);
  return row;
}
const remove = ({ headers }: Person, { id }: Stored) =>
  cms.http().delete(`/upload/files/${id}`).set(headers);
const replace = (person: Person, { id }: Stored) =>
  sendTo(person, `/upload?id=${id}`, 'autre.jpg', 700);
async function trashOf({ headers }: Person): Promise<TrashedFile[]> {
  const { status, body } = await room.entente.get(headers, '/trash');
  expect(status).toBe(200);
  return (body as TrashResponse).files;
}
const inTrash = async (person: Person, name: string) =>
  (await trashOf(person)).find((file) => file.name === name);
const restore = async ({ headers }: Person, id: number | undefined) =>
  room.entente.post(headers, `/trash/${id}/restore`, {});
async function audited({ documentId }: Stored): Promise<string[]> {
  return room.actionsOn(documentId);
}

describe('a deleted file', () => {
  test('is served no more, and comes back as it was, smaller ones included', async () => {
    const file = await sent(author, 'pont.jpg');
    const bytes = readFileSync(served(file.url));
    const urls = [file.url, ...Object.values(file.formats).map(({ url }) => url)];
    expect(urls.length).toBeGreaterThan(3);
    expect((await remove(author, file)).status).toBe(200);
    expect(await rowOf(file.id)).toBeNull();
    expect(urls.filter((url) => existsSync(served(url)))).toEqual([]);
    expect((await cms.http().get(file.url)).status).toBe(404);
    const trashed = await inTrash(author, 'pont.jpg');
    expect(trashed).toMatchObject({ why: 'deleted', trashedBy: 'Aude Essai' });
    expect((await restore(author, trashed?.id)).status).toBe(200);
    expect(await rowOf(file.id)).toMatchObject({ ...file, updatedAt: expect.anything() });
    expect(readFileSync(served(file.url))).toEqual(bytes);
    expect(urls.filter((url) => !existsSync(served(url)))).toEqual([]);
    expect(await inTrash(author, 'pont.jpg')).toBeUndefined();
    expect((await restore(author, trashed?.id)).status).toBe(404);
    expect(await audited(file)).toEqual(['create', 'delete', 'restore']);
  });

  test('comes back above all where its folder is gone', async () => {
    const folders = cms.http().post('/upload/folders').set(author.headers);
    const { body } = await folders.send({ name: 'À jeter', parent: null });
    const { id, documentId } = body.data as { id: number; documentId: string };
    const file = await sent(author, 'rangée.jpg');
    const bulk = (action: string, more: object) =>
      cms.http().post(`/upload/actions/bulk-${action}`).set(author.headers).send(more);
    const asked = { fileIds: [file.id], folderIds: [], destinationFolderId: id };
    expect((await bulk('move', asked)).status).toBe(200);
    expect((await bulk('delete', { fileIds: [], folderIds: [id] })).status).toBe(200);
    expect((await restore(author, (await inTrash(author, 'rangée.jpg'))?.id)).status).toBe(200);
    expect(await rowOf(file.id)).toMatchObject({ folderPath: '/', name: 'rangée.jpg' });
    expect(await room.actionsOn(documentId)).toEqual(['create', 'delete']);
    expect(await audited(file)).toEqual(['create', 'move', 'delete', 'restore']);
  });

  test('is told to and put back by who may change it, and nobody else', async () => {
    const file = await sent(author, 'à-moi.jpg');
    await remove(editor, file);
    const trashed = await inTrash(editor, 'à-moi.jpg');
    expect(await inTrash(other, 'à-moi.jpg')).toBeUndefined();
    const { status, body } = await restore(other, trashed?.id);
    expect([status, body.error.message]).toEqual([
      403,
      'You may act on your own files and folders only, not on “à-moi.jpg”.',
    ]);
    expect((await restore(author, trashed?.id)).status).toBe(200);
  });

  test('is put back once by two at the same moment', async () => {
    const file = await sent(author, 'deux-fois.jpg');
    await remove(author, file);
    const id = (await inTrash(author, 'deux-fois.jpg'))?.id;
    const both = await Promise.all([restore(author, id), restore(editor, id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(existsSync(served(file.url))).toBe(true);
  });

  test('is gone for good after thirty days, not before', async () => {
    const file = await sent(author, 'vieux.jpg');
    await remove(author, file);
    const until = Date.parse((await inTrash(author, 'vieux.jpg'))?.until ?? '');
    expect(Math.round((until - Date.now()) / DAY)).toBe(30);
    const kept = path.join(cms.dataDir, 'trash');
    const before = readdirSync(kept).length;
    await purgeTrash(cms.strapi, new Date(until - 1));
    expect(await inTrash(author, 'vieux.jpg')).toBeDefined();
    expect(readdirSync(kept)).toHaveLength(before);
    expect(await purgeTrash(cms.strapi, new Date(until))).toBeGreaterThan(0);
    expect(await inTrash(author, 'vieux.jpg')).toBeUndefined();
    expect(readdirSync(kept)).toEqual([]);
    expect(await audited(file)).toEqual(['create', 'delete', 'purge']);
  });
});

describe('a file that the public sees', () => {
  let file: Stored;

  beforeAll(async () => {
    file = await sent(author, 'une.jpg');
    const { documentId: media } = await documentsOf(cms, 'media').create({
      locale: 'fr',
      data: { name: 'La une', alternativeText: 'Un pont', credit: 'Nous', file: file.id },
    });
    const { documentId } = await documentsOf(cms, 'article').create({
      locale: 'fr',
      data: {
        headline: 'En première page',
        lead: 'Deux rives.',
        date: '2026-04-09',
        cover: { set: [{ documentId: media }] },
      },
    });
    await replace(author, file);
    await documentsOf(cms, 'article').publish({ documentId, locale: 'fr' });
  });

  test('gets another content by the right to publish alone, whole or cropped', async () => {
    for (const person of [author, editor]) {
      const { status, body } = await replace(person, file);
      expect([status, body.error.message]).toEqual([
        403,
        expect.stringContaining('En première page'),
      ]);
    }
    expect((await replace(approver, file)).status).toBe(200);
    expect(await audited(file)).toEqual(['create', 'replace', 'replace']);
  });

  test('comes back as a file of its own from before', async () => {
    const trashed = await inTrash(approver, 'une.jpg');
    expect(trashed?.why).toBe('replaced');
    const { status } = await restore(approver, trashed?.id);
    expect(status).toBe(200);
    const all = (await cms.strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { name: 'une.jpg' } })) as Stored[];
    expect(all).toHaveLength(2);
    expect(all.filter(({ url }) => !existsSync(served(url)))).toEqual([]);
  });

  test('is described anew by its author, and not by another', async () => {
    const describeAs = ({ headers }: Person, name: string) =>
      cms.http().put(`/upload/files/${file.id}`).set(headers).send({ fileInfo: { name } });
    expect((await describeAs(other, 'volée.jpg')).status).toBe(403);
    const { status } = await describeAs(author, 'une-2.jpg');
    expect([status, (await audited(file)).at(-1)]).toEqual([200, 'update']);
  });
});

test('a folder of somebody else is neither renamed, moved nor deleted by an author', async () => {
  const make = cms.http().post('/upload/folders').set(editor.headers);
  const { body } = await make.send({ name: 'D’Eric', parent: null });
  const { id } = body.data as { id: number };
  const asked = { fileIds: [], folderIds: [id] };
  const bulk = (action: string, more: object = {}) =>
    cms
      .http()
      .post(`/upload/actions/bulk-${action}`)
      .set(author.headers)
      .send({ ...asked, ...more });
  const rename = (person: Person) =>
    cms
      .http()
      .put(`/upload/folders/${id}`)
      .set(person.headers)
      .send({ name: 'Autre', parent: null });
  const statuses = [
    (await bulk('delete')).status,
    (await bulk('move', { destinationFolderId: null })).status,
    (await rename(author)).status,
    (await rename(editor)).status,
  ];
  expect(statuses).toEqual([403, 403, 403, 200]);
});
