/** @dialect two who publish at once wait for each other on a row lock */
import { frenchTypography } from '@entente/model/frenchTypography';
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { madeOffice } from '../../../tests/office';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const documents = (name: string) => documentsOf(cms, name);

const article = (headline: string, more: Data = {}): Data => ({
  headline,
  lead: 'Deux rives se parlent.',
  date: '2024-04-09',
  ...more,
});

const partner = (name: string, locale = 'fr') =>
  documents('partner').create({ data: { name }, locale });

const link = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });

const ARTICLES = `query ($locale: I18NLocaleCode) {
  articles(locale: $locale, pagination: { limit: 100 }) {
    documentId slug headline agreements { documentId title locale } partners { documentId name locale }
  }
}`;

interface ArticleAnswer {
  documentId: string;
  slug: string;
  agreements: { documentId: string; locale: string }[];
  partners: { documentId: string; name: string; locale: string }[];
}

async function readArticle(documentId: string, locale = 'fr') {
  const { data } = await cms.ask(ARTICLES, { variables: { locale } });
  return (data?.articles as ArticleAnswer[]).find((one) => one.documentId === documentId);
}

async function agreementDraft(title: string) {
  const [a, b] = await Promise.all([partner(`Ville ${title} A`), partner(`Ville ${title} B`)]);
  return documents('agreement').create({
    data: { title, parties: link(a.documentId, b.documentId) },
    locale: 'fr',
  });
}

test('the database is PostgreSQL where that is asked, else SQLite in WAL mode', async () => {
  const { client } = cms.strapi.db.dialect;
  const mode =
    client === 'sqlite' ? await cms.strapi.db.connection.raw('PRAGMA journal_mode') : 'not SQLite';
  expect({ client, mode }).toEqual(
    process.env.DATABASE_CLIENT === 'postgres'
      ? { client: 'postgres', mode: 'not SQLite' }
      : { client: 'sqlite', mode: [{ journal_mode: 'wal' }] },
  );
});

describe('publishing is refused, saying what is missing and where', () => {
  test.each([
    ['headline', 'Titre'],
    ['lead', 'Chapeau'],
    ['date', 'Date'],
  ])('without %s', async (field, label) => {
    const { documentId } = await documents('article').create({
      data: { ...article('Refusée', { slug: `refusee-sans-${field}` }), [field]: null },
      locale: 'fr',
    });
    await expect(documents('article').publish({ documentId, locale: 'fr' })).rejects.toMatchObject({
      message: expect.stringContaining(frenchTypography(`il manque « ${label} » (en français)`)),
      details: { errors: [expect.objectContaining({ path: [field] })] },
    });
    expect(await readArticle(documentId)).toBeUndefined();
  });

  test('without an alternative text and a credit for its picture', async () => {
    const picture = await documents('media').create({ data: { name: 'Le pont' }, locale: 'fr' });
    const { documentId } = await documents('article').create({
      data: article('Image muette', { cover: link(picture.documentId) }),
      locale: 'fr',
    });
    const publish = () => documents('article').publish({ documentId, locale: 'fr' });
    await expect(publish()).rejects.toThrow(
      /«\u202fLe pont\u202f» n’a pas de texte de remplacement/,
    );
    await documents('media').update({
      documentId: picture.documentId,
      locale: 'fr',
      data: { alternativeText: 'Un pont', credit: 'Entente' },
    });
    await publish();
    expect(await readArticle(documentId)).toBeDefined();
  });

  test('for an agreement with a single party', async () => {
    const alone = await partner('Ville seule');
    const { documentId } = await documents('agreement').create({
      data: { title: 'Seule', parties: link(alone.documentId) },
      locale: 'fr',
    });
    await expect(documents('agreement').publish({ documentId, locale: 'fr' })).rejects.toThrow(
      /deux parties/,
    );
  });
});

// strapi#25361 lost a link to what is published later; strapi#27467 a link in the other locale.
describe('relations survive publication', () => {
  test.each(['article first', 'agreement first'])('%s', async (order) => {
    const agreement = await agreementDraft(`Pacte ${order}`);
    const news = await documents('article').create({
      data: article(`Nouvelle ${order}`, { agreements: link(agreement.documentId) }),
      locale: 'fr',
    });
    const publishes = [
      () => documents('article').publish({ documentId: news.documentId, locale: 'fr' }),
      () => documents('agreement').publish({ documentId: agreement.documentId, locale: 'fr' }),
    ];
    if (order === 'agreement first') publishes.reverse();
    for (const publish of publishes) await publish();
    const read = await readArticle(news.documentId);
    expect(read?.agreements.map((one) => one.documentId)).toEqual([agreement.documentId]);
  });

  test('in the other locale, which the editor never linked', async () => {
    const agreement = await agreementDraft('Pacte bilingue');
    const { documentId } = agreement;
    await documents('agreement').update({
      documentId,
      locale: 'en',
      data: { title: 'Two tongues' },
    });
    const news = await documents('article').create({
      data: article('Bilingue', { agreements: link(documentId) }),
      locale: 'fr',
    });
    await documents('article').update({
      documentId: news.documentId,
      locale: 'en',
      data: article('Bilingual'),
    });
    await documents('agreement').publish({ documentId, locale: '*' });
    await documents('article').publish({ documentId: news.documentId, locale: '*' });
    const read = await readArticle(news.documentId, 'en');
    expect(read?.agreements).toEqual([expect.objectContaining({ documentId, locale: 'en' })]);
    const draft = await documents('article').findOne({
      documentId: news.documentId,
      locale: 'en',
      populate: ['agreements'],
    });
    expect(draft?.agreements).toEqual([expect.objectContaining({ documentId, locale: 'en' })]);
  });

  test('and a relation added to a draft is not public before the draft is', async () => {
    const agreement = await agreementDraft('Pacte patient');
    await documents('agreement').publish({ documentId: agreement.documentId, locale: 'fr' });
    const news = await documents('article').create({ data: article('Patiente'), locale: 'fr' });
    const { documentId } = news;
    await documents('article').publish({ documentId, locale: 'fr' });
    await documents('article').update({
      documentId,
      locale: 'fr',
      data: { agreements: link(agreement.documentId) },
    });
    expect((await readArticle(documentId))?.agreements).toEqual([]);
    await documents('article').publish({ documentId, locale: 'fr' });
    expect((await readArticle(documentId))?.agreements).toHaveLength(1);
  });
});

describe('an order that an editor gave', () => {
  const texts = ['Première', 'Deuxième', 'Troisième'];

  test('is kept in a dynamic zone, in repeated parts and in what they point at, in both languages', async () => {
    const pictures: string[] = [];
    for (const name of texts)
      pictures.push(
        (
          await documents('media').create({
            data: { name, decorative: true, credit: 'Entente' },
            locale: 'fr',
          })
        ).documentId,
      );
    const contacts = texts.map((name) => ({ name }));
    const body = [3, 1, 2].map((position) => ({ __component: 'block.statement', position }));
    const { documentId } = await documents('article').create({
      data: article('Ordonnée', {
        gallery: link(...pictures),
        pressContacts: contacts,
        body,
      }),
      locale: 'fr',
    });
    const english = article('Ordered', { body, pressContacts: contacts });
    await documents('article').update({ documentId, locale: 'en', data: english });
    const [one, two, three] = [...pictures];
    await documents('article').update({
      documentId,
      locale: 'fr',
      data: {
        gallery: link(three ?? '', one ?? '', two ?? ''),
        pressContacts: [...contacts].reverse(),
      },
    });
    await documents('article').publish({ documentId, locale: '*' });
    for (const locale of ['fr', 'en']) {
      const { data } = await cms.ask(
        `query ($locale: I18NLocaleCode) { articles(locale: $locale, pagination: { limit: 100 }) {
          documentId gallery { documentId } pressContacts { name }
          body { ... on ComponentBlockStatement { position } }
        } }`,
        { variables: { locale } },
      );
      const found = (data?.articles as { documentId: string }[]).find(
        (entry) => entry.documentId === documentId,
      );
      expect(found).toEqual({
        documentId,
        gallery: [three, one, two].map((id) => ({ documentId: id })),
        pressContacts: [...contacts].reverse(),
        body: [3, 1, 2].map((position) => ({ position })),
      });
    }
  });
});

describe('a master record', () => {
  test('is public once something published refers to it, and not before', async () => {
    const hidden = await partner('Université discrète');
    const names = async () => {
      const { data } = await cms.ask(
        '{ partners(locale: "fr", pagination: { limit: 100 }) { name } }',
      );
      return (data?.partners as { name: string }[]).map(({ name }) => name);
    };
    expect(await names()).not.toContain('Université discrète');
    const { documentId } = await documents('article').create({
      data: article('Révélation', { partners: link(hidden.documentId) }),
      locale: 'fr',
    });
    expect(await names()).not.toContain('Université discrète');
    await documents('article').publish({ documentId, locale: 'fr' });
    expect(await names()).toContain('Université discrète');
  });

  test('stands in its own language where it is not translated', async () => {
    const only = await partner('Seulement français');
    const news = await documents('article').create({
      data: article('Repli', { partners: link(only.documentId) }),
      locale: 'fr',
    });
    const { documentId } = news;
    await documents('article').update({ documentId, locale: 'en', data: article('Fallback') });
    await documents('article').publish({ documentId, locale: '*' });
    expect((await readArticle(documentId, 'en'))?.partners).toEqual([
      expect.objectContaining({ name: 'Seulement français', locale: 'fr' }),
    ]);
  });
});

describe('an address', () => {
  test('is made from the title, without accents, and stays when the title changes', async () => {
    const { documentId, slug } = await documents('article').create({
      data: article('L’été à Québec : œuvres'),
      locale: 'fr',
    });
    expect(slug).toBe('l-ete-a-quebec-oeuvres');
    await documents('article').update({ documentId, locale: 'fr', data: { headline: 'Autre' } });
    const again = await documents('article').findOne({ documentId, locale: 'fr' });
    expect(again?.slug).toBe('l-ete-a-quebec-oeuvres');
  });

  test.each(['Majuscules', 'page', '../x'])('%j is refused', async (slug) => {
    const create = () =>
      documents('article').create({ data: article('X', { slug }), locale: 'fr' });
    await expect(create()).rejects.toThrow(/adresse/);
  });
});

describe('parts go with their whole', () => {
  test('a commitment is published with its agreement and withdrawn with it', async () => {
    const agreement = await agreementDraft('Avec engagement');
    const { documentId } = agreement;
    await documents('commitment').create({
      data: { text: 'Échanger des chercheurs', agreement: link(documentId) },
      locale: 'fr',
    });
    const texts = async () => {
      const { data } = await cms.ask('{ commitments(locale: "fr") { text } }');
      return (data?.commitments as { text: string }[]).map(({ text }) => text);
    };
    await documents('agreement').publish({ documentId, locale: 'fr' });
    expect(await texts()).toContain('Échanger des chercheurs');
    await documents('agreement').unpublish({ documentId, locale: 'fr' });
    expect(await texts()).not.toContain('Échanger des chercheurs');
  });

  test('a statement is no longer public when its article is deleted', async () => {
    const news = await documents('article').create({ data: article('Éphémère'), locale: 'fr' });
    const { documentId } = news;
    await documents('statement').create({
      data: {
        text: 'Dit en passant',
        language: 'fr',
        kind: 'reported',
        article: link(documentId),
        appointments: link(await madeOffice(cms)),
      },
    });
    const texts = async () => {
      const { data } = await cms.ask('{ statements { text } }');
      return (data?.statements as { text: string }[]).map(({ text }) => text);
    };
    await documents('article').publish({ documentId, locale: 'fr' });
    expect(await texts()).toContain('Dit en passant');
    await documents('article').delete({ documentId, locale: '*' });
    expect(await texts()).not.toContain('Dit en passant');
  });
});
