import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { bodyWith, linkEntries } from './linkEntries';
import { personWithRole } from '../../../../tests/person';
import { signIn, signInWithoutRights } from '../../../../tests/session';

let cms: TestCms;
let room: ReturnType<typeof linkEntries>;

beforeAll(async () => {
  cms = await startCms('none', { ENTENTE_SITE_URL: 'https://entente.example' });
  room = linkEntries(cms, await signIn(cms));
});

afterAll(() => cms.stop());

describe('links to our own site', () => {
  test('are fine, moved or broken as what they lead to is', async () => {
    const articles = documentsOf(cms, 'article');
    const there = await room.article({ headline: 'Là', slug: 'la' }, true);
    await room.article({ headline: 'Pas encore', slug: 'pas-encore' });
    const moved = await room.article({ headline: 'Avant', slug: 'avant' }, true);
    await articles.update({ documentId: moved, locale: 'fr', data: { slug: 'apres' } });
    await articles.publish({ documentId: moved, locale: 'fr' });
    const taken = await room.article({ headline: 'Retirée', slug: 'retiree' }, true);
    await articles.unpublish({ documentId: taken, locale: 'fr' });
    const id = await room.article({
      body: bodyWith(
        '/fr/actualites/la',
        'https://entente.example/fr/actualites/la?a=b#c',
        '/fr',
        '/',
        '/fr/accords/page/2',
        '/fr/carte',
        '/data/agreements.csv',
        `/id/article/${there}`,
        'mailto:presse@rennes.example',
        '/fr/actualites/pas-encore',
        '/fr/actualites/avant',
        '/fr/presse/avant.zip',
        '/fr/actualites/la/',
        '/en/news/la',
        '/fr/actualites/retiree',
        '/fr/actualites/jamais',
        '/fr/rien/du/tout',
        '/fr/accords/domaine/jamais',
        '/id/article/abc',
        '/media/rien.pdf',
        'mailto:presse',
        'tel:presse',
        '//quebec.example',
      ),
    });
    expect(await room.found(id)).toEqual({
      '/fr/actualites/pas-encore': 'broken unpublished',
      '/fr/actualites/avant': 'moved elsewhere /fr/actualites/apres',
      '/fr/presse/avant.zip': 'moved elsewhere /fr/presse/apres.zip',
      '/fr/actualites/la/': 'moved elsewhere /fr/actualites/la',
      '/en/news/la': 'moved elsewhere /fr/actualites/la',
      '/fr/actualites/retiree': 'broken withdrawn',
      '/fr/actualites/jamais': 'broken absent',
      '/fr/rien/du/tout': 'broken absent',
      '/fr/accords/domaine/jamais': 'broken absent',
      '/id/article/abc': 'broken absent',
      '/media/rien.pdf': 'broken file',
      'mailto:presse': 'broken mail',
      'tel:presse': 'broken phone',
      '//quebec.example': 'broken address',
    });
    await room.remove(id);
  });

  test('are told with where to mend them, and no more once they are mended', async () => {
    const articles = documentsOf(cms, 'article');
    const id = await room.article(
      { headline: 'À réparer', body: bodyWith('/fr/nulle-part') },
      true,
    );
    const where = {
      uid: 'api::article.article',
      documentId: id,
      locale: 'fr',
      title: 'À réparer',
      field: 'body',
      inner: { component: 'block.rich-text', attribute: 'body' },
      words: 'vers /fr/nulle-part',
    };
    expect(await room.linesOf(id)).toMatchObject([{ ...where, isDraft: true, isOnline: true }]);
    await articles.update({ documentId: id, locale: 'fr', data: { body: bodyWith('/fr') } });
    // Mended, but the public still reads the other.
    expect(await room.linesOf(id)).toMatchObject([{ ...where, isDraft: false, isOnline: true }]);
    await articles.publish({ documentId: id, locale: 'fr' });
    expect(await room.linesOf(id)).toEqual([]);
    await room.remove(id);
  });

  test('come from fields that are addresses, those that all languages share once', async () => {
    const agreements = documentsOf(cms, 'agreement');
    const url = 'https://entente.example/fr/nulle-part';
    const source = { title: 'Délibération', url };
    const { documentId } = await agreements.create({
      data: { title: 'Accord', sources: [source] },
      locale: 'fr',
    });
    await agreements.update({ documentId, data: { title: 'Agreement' }, locale: 'en' });
    const partner = await documentsOf(cms, 'partner').create({
      data: { name: 'Québec', url: 'https://quebec.example' },
      locale: 'fr',
    });
    // As it was stored before a form asked for whole addresses.
    await cms.strapi.db.query('api::partner.partner').updateMany({
      where: { documentId: partner.documentId },
      data: { url: 'quebec.example' },
    });
    await documentsOf(cms, 'partner').update({
      documentId: partner.documentId,
      locale: 'fr',
      data: { shortName: 'Québec' },
    });
    expect(await room.linesOf(documentId)).toMatchObject([
      { locale: 'fr', field: 'sources', inner: { component: 'source.source', attribute: 'url' } },
    ]);
    expect(await room.linesOf(partner.documentId)).toMatchObject([
      {
        title: 'Québec',
        field: 'url',
        inner: null,
        reason: 'address',
        isDraft: true,
        isOnline: true,
      },
    ]);
    await room.remove(documentId, 'agreement');
    await room.remove(partner.documentId, 'partner');
  });

  test('are told to nobody who may not read the entry', async () => {
    const id = await room.article({ body: bodyWith('/fr/nulle-part') });
    const stranger = await signInWithoutRights(cms);
    expect((await cms.http().get('/admin/entente/links').set(stranger)).status).toBe(403);
    expect((await room.check(stranger)).status).toBe(403);
    expect((await cms.http().get('/admin/entente/links')).status).toBe(401);
    const author = await personWithRole(cms, 'entente-author', 'Aude');
    expect(await room.report(author.headers)).toMatchObject({
      mayCheck: true,
      lines: [{ documentId: id }],
    });
    const blind = await cms.strapi.service('admin::role').findOne({ code: 'entente-author' });
    await cms.strapi.db.query('admin::permission').deleteMany({
      where: {
        role: blind.id,
        action: 'plugin::content-manager.explorer.read',
        subject: 'api::article.article',
      },
    });
    expect((await room.report(author.headers)).lines).toEqual([]);
    await room.remove(id);
  });
});

test('other sites are left alone where nothing says otherwise', async () => {
  const id = await room.article({ body: bodyWith('https://quebec.example/') });
  const { body } = await room.check();
  expect(body).toMatchObject({ mode: 'internal', isRunning: false, counts: { waiting: 1 } });
  await room.remove(id);
});
