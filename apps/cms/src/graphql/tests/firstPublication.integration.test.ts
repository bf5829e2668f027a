import { documentsOf, startCms, type TestCms } from '../../../tests/cms';

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms('none');
});

afterAll(() => cms.stop());

const QUERY = `{
  fr: articles(locale: "fr") { documentId firstPublishedAt publishedAt }
  en: articles(locale: "en") { documentId firstPublishedAt publishedAt }
}`;

interface Read {
  documentId: string;
  firstPublishedAt: string | null;
  publishedAt: string;
}

const read = async () => {
  const { data, errors } = await cms.ask(QUERY);
  expect(errors).toEqual([]);
  return data as unknown as { fr: Read[]; en: Read[] };
};

test('the first publication keeps its moment, in each language, whatever is published after', async () => {
  const articles = documentsOf(cms, 'article');
  const data = { headline: 'Un accord', slug: 'un-accord', lead: 'Deux rives.', kind: 'news' };
  const { documentId } = await articles.create({
    locale: 'fr',
    data: { ...data, date: '2024-04-09' },
  });
  await articles.publish({ documentId, locale: 'fr' });
  const first = (await read()).fr[0];
  expect(first?.firstPublishedAt).toMatch(/^20\d\d-/);

  await articles.update({ documentId, locale: 'fr', data: { headline: 'Un autre accord' } });
  await articles.publish({ documentId, locale: 'fr' });
  await articles.update({
    documentId,
    locale: 'en',
    data: { ...data, headline: 'An agreement', slug: 'an-agreement', lead: 'Two shores.' },
  });
  await articles.publish({ documentId, locale: 'en' });
  const { fr, en } = await read();
  expect(fr[0]?.firstPublishedAt).toBe(first?.firstPublishedAt);
  expect(Date.parse(fr[0]?.publishedAt ?? '')).toBeGreaterThan(
    Date.parse(first?.publishedAt ?? ''),
  );
  expect(Date.parse(en[0]?.firstPublishedAt ?? '')).toBeGreaterThan(
    Date.parse(first?.firstPublishedAt ?? ''),
  );
});
