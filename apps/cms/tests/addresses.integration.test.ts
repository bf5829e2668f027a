import { documentsOf, startCms, type Data, type TestCms } from './cms';
import { siteOf } from './site';

let cms: TestCms;
let site: ReturnType<typeof siteOf>;

beforeAll(async () => {
  cms = await startCms('none');
  site = siteOf(cms);
});

afterAll(() => cms.stop());

const documents = () => documentsOf(cms, 'article');
const publish = (documentId: string, locale = 'fr') => documents().publish({ documentId, locale });

async function published(slug: string, locale = 'fr'): Promise<string> {
  const data = { headline: slug, slug, lead: 'Deux rives.', date: '2024-04-09' };
  const { documentId } = await documents().create({ data, locale });
  await publish(documentId, locale);
  return documentId;
}

async function change(documentId: string, data: Data, locale = 'fr'): Promise<void> {
  await documents().update({ documentId, locale, data });
}

async function moveTo(documentId: string, slug: string, locale = 'fr'): Promise<void> {
  await change(documentId, { slug }, locale);
  await publish(documentId, locale);
}

async function formerOf(documentId: string, locale = 'fr'): Promise<string[]> {
  const { former } = await site.addresses();
  const own = former.filter((one) => one.documentId === documentId && one.locale === locale);
  return own.map(({ slug }) => slug).sort();
}

async function withdrawnAt(slug: string) {
  return (await site.addresses()).withdrawn.find((one) => one.slug === slug);
}

describe('a changed address', () => {
  test('is remembered, with every one before it', async () => {
    const documentId = await published('a-un');
    await moveTo(documentId, 'a-deux');
    await moveTo(documentId, 'a-trois');
    expect(await formerOf(documentId)).toEqual(['a-deux', 'a-un']);
    const { head } = await site.since(0);
    expect((await site.since(head - 1)).revisions[0]?.changes[0]?.entries).toEqual([
      { locale: 'fr', slug: 'a-trois', formerSlug: 'a-deux' },
    ]);
  });

  test('is none while the draft that changes it is not published', async () => {
    const documentId = await published('b-un');
    await change(documentId, { slug: 'b-deux' });
    expect(await formerOf(documentId)).toEqual([]);
  });

  test('taken by another entry belongs to that one', async () => {
    const documentId = await published('c-un');
    await moveTo(documentId, 'c-deux');
    const other = await published('c-un');
    expect(await formerOf(documentId)).toEqual([]);
    await moveTo(other, 'c-trois');
    expect([await formerOf(documentId), await formerOf(other)]).toEqual([[], ['c-un']]);
  });

  test('taken up again by its entry is no former one', async () => {
    const documentId = await published('d-un');
    await moveTo(documentId, 'd-deux');
    await moveTo(documentId, 'd-un');
    expect(await formerOf(documentId)).toEqual(['d-deux']);
  });

  test('changes in one language only', async () => {
    const documentId = await published('e-un');
    const data = { headline: 'One', slug: 'e-un', lead: 'Two shores.' };
    await documents().update({ documentId, locale: 'en', data });
    await publish(documentId, 'en');
    await moveTo(documentId, 'e-one', 'en');
    expect([await formerOf(documentId, 'en'), await formerOf(documentId)]).toEqual([['e-un'], []]);
  });

  test('of a transaction that failed was never public', async () => {
    const documentId = await published('f-un');
    await change(documentId, { slug: 'f-deux' });
    const failing = cms.strapi.db.transaction(async () => {
      await publish(documentId);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await formerOf(documentId)).toEqual([]);
  });
});

describe('a withdrawn entry', () => {
  const reason = 'Cette version contenait une erreur de date.';

  test('leaves the reason that its draft gives', async () => {
    const documentId = await published('g-un');
    await change(documentId, { withdrawalReason: `  ${reason} ` });
    await documents().unpublish({ documentId, locale: 'fr' });
    expect(await withdrawnAt('g-un')).toEqual({
      type: 'article',
      documentId,
      locale: 'fr',
      slug: 'g-un',
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reason,
    });
  });

  test('leaves no reason where none was given', async () => {
    const documentId = await published('h-un');
    await documents().unpublish({ documentId, locale: 'fr' });
    expect(await withdrawnAt('h-un')).toMatchObject({ documentId, reason: null });
  });

  test('tells a reason that is written later, and the site hears of it', async () => {
    const documentId = await published('i-un');
    await documents().unpublish({ documentId, locale: 'fr' });
    const { head } = await site.since(0);
    await change(documentId, { withdrawalReason: reason });
    expect(await withdrawnAt('i-un')).toMatchObject({ reason });
    expect((await site.since(head)).revisions).toHaveLength(1);
    await change(documentId, { withdrawalReason: reason });
    expect((await site.since(head)).revisions).toHaveLength(1);
  });

  test('that is deleted leaves no notice', async () => {
    const documentId = await published('j-un');
    await change(documentId, { withdrawalReason: reason });
    await documents().unpublish({ documentId, locale: 'fr' });
    const { head } = await site.since(0);
    await documents().delete({ documentId, locale: 'fr' });
    expect(await withdrawnAt('j-un')).toMatchObject({ documentId, reason: null });
    expect((await site.since(head)).revisions).toMatchObject([
      { changes: [{ documentId, action: 'delete' }] },
    ]);
  });

  test('that is published again is a page again, at a new address too', async () => {
    const documentId = await published('k-un');
    await documents().unpublish({ documentId, locale: 'fr' });
    await publish(documentId);
    expect(await withdrawnAt('k-un')).toBeUndefined();
    await documents().unpublish({ documentId, locale: 'fr' });
    await moveTo(documentId, 'k-deux');
    expect([await withdrawnAt('k-un'), await formerOf(documentId)]).toEqual([undefined, ['k-un']]);
  });

  test('does not give its reason to a reader of the API', async () => {
    expect((await cms.ask('{ articles { withdrawalReason } }')).status).toBe(400);
    const filter = '{ articles(filters: { withdrawalReason: { contains: "e" } }) { documentId } }';
    expect((await cms.ask(filter)).status).toBe(400);
    expect(
      (await cms.ask('{ articles(sort: "withdrawalReason") { documentId } }')).errors,
    ).not.toEqual([]);
  });
});
