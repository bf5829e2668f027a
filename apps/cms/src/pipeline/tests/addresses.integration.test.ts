/** @dialect addresses are kept apart by unique indexes, within the transaction that publishes */
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { siteOf } from '../../../tests/site';

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

describe('entries written at the same moment', () => {
  const EIGHT = Array.from({ length: 8 }, (_, place) => place);
  const slugsOf = async (type: string, where: object): Promise<string[]> => {
    const uid = `api::${type}.${type}`;
    const rows: { slug: string }[] = await cms.strapi.db.query(uid as never).findMany({ where });
    return rows.map(({ slug }) => slug).sort();
  };

  test.each([
    ['article', { headline: 'Huit à la fois' }, 'huit-a-la-fois'],
    ['partner', { name: 'Huit à la fois' }, 'huit-a-la-fois'],
    ['speaker', { givenName: 'Huit', familyName: 'À la fois' }, 'huit-a-la-fois'],
  ])('under one title have as many addresses: each %s', async (type, data, slug) => {
    await Promise.all(
      EIGHT.map(() => documentsOf(cms, type).create({ data: { ...data }, locale: 'fr' })),
    );
    const expected = EIGHT.map((place) => (place === 0 ? slug : `${slug}-${place + 1}`));
    expect(await slugsOf(type, { slug: { $startsWith: slug } })).toEqual(expected);
  });

  test('with one address typed by all of them: one has it, the others are told', async () => {
    const data = { headline: 'À la même adresse', slug: 'meme-adresse' };
    const saved = await Promise.allSettled(
      EIGHT.map(() => documents().create({ data: { ...data }, locale: 'fr' })),
    );
    const refused = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.map(({ name, details }) => [name, details.errors[0].path])).toEqual(
      Array.from({ length: 7 }, () => ['ValidationError', ['slug']]),
    );
    expect(await slugsOf('article', { slug: 'meme-adresse' })).toEqual(['meme-adresse']);
  });

  test('an address given up is free, and one that was refused was never taken', async () => {
    const slug = 'adresse-rendue';
    const data = { headline: 'Adresse rendue', slug };
    await expect(
      documents().create({ data: { ...data, date: 'bientôt' }, locale: 'fr' }),
    ).rejects.toThrow();
    const { documentId } = await documents().create({ data, locale: 'fr' });
    const again = () => documents().create({ data, locale: 'fr' });
    await expect(again()).rejects.toThrow(slug);
    await change(documentId, { slug: 'adresse-neuve' });
    const { documentId: second } = await again();
    await documents().delete({ documentId: second, locale: '*' });
    await again();
  });

  test('a published address stays taken while the draft has another', async () => {
    const documentId = await published('adresse-en-ligne');
    await change(documentId, { slug: 'adresse-du-brouillon' });
    for (const slug of ['adresse-en-ligne', 'adresse-du-brouillon'])
      await expect(
        documents().create({ data: { headline: slug, slug }, locale: 'fr' }),
      ).rejects.toThrow(slug);
    await publish(documentId);
    await documents().create({
      data: { headline: 'Libre', slug: 'adresse-en-ligne' },
      locale: 'fr',
    });
  });
});

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
