import fs from 'node:fs';
import path from 'node:path';
import { administrator, startCms, type TestCms } from '../../../../tests/cms';

let cms: TestCms;
let token: string;
beforeAll(async () => {
  cms = await startCms('none');
  const { body } = await cms.http().post('/admin/login').send(administrator);
  token = body.data.token;
});
afterAll(() => cms.stop());
afterEach(() => jest.restoreAllMocks());

const articles = '/content-manager/collection-types/api::article.article';
const write = (language = 'fr') =>
  cms
    .http()
    .post(`${articles}?locale=fr`)
    .set({ Authorization: `Bearer ${token}`, 'Accept-Language': language })
    .send({ headline: 'Trop tard' });
const count = () => cms.strapi.db.query('api::article.article').count();

/** As if so much were left of a disk of 100 GB. */
function leave(megabytes: number) {
  const blocks = { bsize: 1024 ** 2, blocks: 100 * 1024, bavail: megabytes };
  jest
    .spyOn(fs, 'statfsSync')
    .mockReturnValue(blocks as unknown as ReturnType<typeof fs.statfsSync>);
}

describe('on a full disk', () => {
  test('a write is refused in the reader’s words, and nothing of it is kept', async () => {
    const before = await count();
    leave(10);
    const { status, body } = await write();
    expect([status, body.error.message]).toEqual([
      507,
      expect.stringContaining('Le disque du serveur est plein : rien n’a été enregistré.'),
    ]);
    expect((await write('en')).body.error.message).toContain('The server’s disk is full');
    expect(await count()).toBe(before);
  });

  test('reading and signing in go on, and so does the site', async () => {
    leave(10);
    const read = await cms
      .http()
      .get(`${articles}?locale=fr`)
      .set('Authorization', `Bearer ${token}`);
    expect(read.status).toBe(200);
    expect((await cms.http().post('/admin/login').send(administrator)).status).toBe(200);
    expect((await cms.ask('{ articles(locale: "fr") { documentId } }')).errors).toEqual([]);
  });

  test('a sign-in that fails over its last byte is told why, whatever the failure says', async () => {
    leave(0);
    const lost = () =>
      jest
        .spyOn(cms.strapi.service('admin::auth'), 'checkCredentials')
        .mockRejectedValueOnce(new Error('It does not say what failed'));
    lost();
    const full = await cms
      .http()
      .post('/admin/login')
      .set('Accept-Language', 'fr')
      .send(administrator);
    expect([full.status, full.body.error.message]).toEqual([
      507,
      expect.stringContaining('la connexion n’est pas possible'),
    ]);
    leave(10_000);
    lost();
    expect((await cms.http().post('/admin/login').send(administrator)).status).not.toBe(507);
  });

  test('that has room again everything is as before', async () => {
    leave(200);
    expect((await write()).status).toBe(201);
  });
});

test('what the CMS writes is for its owner alone', () => {
  // As any part of it would, in the process that it runs in.
  const folder = path.join(cms.dataDir, 'cms', 'new');
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'file'), 'a draft');
  const modes = [folder, path.join(folder, 'file')].map((one) => fs.statSync(one).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
});

test('a disk that fills while something is written undoes it, in the same words', async () => {
  const before = await count();
  const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  jest.spyOn(cms.strapi.db.entityManager, 'create').mockRejectedValueOnce(full);
  const { status, body } = await write();
  expect([status, body.error.name]).toEqual([507, 'InsufficientStorageError']);
  expect(await count()).toBe(before);
});
