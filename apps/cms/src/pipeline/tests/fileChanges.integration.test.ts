import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documentsOf, startCms, type TestCms } from '../../../tests/cms';
import { link, newsOf, type News } from '../../../tests/news';

let cms: TestCms;
let published: News['published'];
let madeBy: News['madeBy'];

beforeAll(async () => {
  cms = await startCms('none');
  ({ published, madeBy } = newsOf(cms));
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);

describe('a file of the media library', () => {
  async function shown(name: string) {
    const file = path.resolve(__dirname, '../../../seed-pictures/rennes-brno.webp');
    const upload = cms.strapi.plugin('upload').service('upload');
    const source = {
      filepath: file,
      originalFilename: `${name}.webp`,
      mimetype: 'image/webp',
      size: 1000,
    };
    const [uploaded] = await upload.upload({ data: { fileInfo: {} }, files: [source] });
    const { documentId: media } = await documents('media').create({
      locale: 'fr',
      data: { name, file: uploaded.id, alternativeText: 'Un pont', credit: 'Entente' },
    });
    return { upload, uploaded, source, media };
  }

  test('that no public page shows makes no revision when it changes', async () => {
    const { upload, uploaded } = await shown('caché');
    const made = await madeBy(() => upload.updateFileInfo(uploaded.id, { name: 'autre.webp' }));
    expect(made).toEqual([]);
  });

  test('that is a text of an agreement makes one, by the name that its page read it under', async () => {
    const filepath = path.join(cms.dataDir, 'accord.pdf');
    await writeFile(filepath, '%PDF-1.4\n%%EOF\n');
    const mimetype = 'application/pdf';
    const source = { filepath, originalFilename: 'accord.pdf', mimetype, size: 16 };
    const upload = cms.strapi.plugin('upload').service('upload');
    const [text] = await upload.upload({ data: { fileInfo: {} }, files: [source] });
    const signed = { title: 'Texte signé', language: 'fr', file: text.id };
    const agreement = { title: 'Protocole', instrument: 'protocol', documents: [signed] };
    await documents('agreement').create({ data: agreement, locale: 'fr' });
    const made = await madeBy(() =>
      upload.replace(text.id, { data: { fileInfo: {} }, file: source }),
    );
    expect(made).toMatchObject([
      { changes: [{ type: 'file', documentId: text.documentId, action: 'media' }] },
    ]);
  });

  test.each(['described', 'replaced'])('that is shown makes one when %s', async (how) => {
    const { upload, uploaded, source, media } = await shown(`vu-${how}`);
    await published(`Avec image ${how}`, { cover: link(media) });
    const made = await madeBy(async () => {
      if (how === 'described') await upload.updateFileInfo(uploaded.id, { caption: 'Le pont' });
      else await upload.replace(uploaded.id, { data: { fileInfo: {} }, file: source });
    });
    expect(made.map(({ changes }) => changes)).toEqual([
      [
        {
          type: 'file',
          documentId: uploaded.documentId,
          action: 'media',
          entries: [],
          touched: [{ type: 'media', documentId: media }],
          files: expect.arrayContaining([path.basename(uploaded.url)]),
        },
      ],
    ]);
  });

  test('that is shown is not deleted, and nothing changes', async () => {
    const { upload, uploaded, media } = await shown('vu');
    await published('Avec image', { cover: link(media) });
    const file = await upload.findOne(uploaded.id);
    const made = await madeBy(() => expect(upload.remove(file)).rejects.toThrow('sert encore'));
    expect(made).toEqual([]);
    expect(await upload.findOne(uploaded.id)).toMatchObject({ name: 'vu.webp' });
  });
});
