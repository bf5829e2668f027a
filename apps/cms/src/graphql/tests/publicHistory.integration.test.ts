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

const HISTORY = `query ($locale: I18NLocaleCode!) {
  agreements(locale: $locale) {
    documentId
    milestones { documentId }
    history { since changes { at subject action about } }
  }
}`;

interface ToldAgreement {
  history: {
    since: string;
    changes: { at: string; subject: string; action: string; about: string | null }[];
  };
}

const history = async () => {
  const { data, errors } = await cms.ask(HISTORY, { variables: { locale: 'fr' } });
  expect(errors).toEqual([]);
  return (data as unknown as { agreements: ToldAgreement[] }).agreements[0]?.history;
};

/** As if it had been published on an earlier day. */
const publishedBefore = (documentId: string) =>
  cms.strapi.db
    .connection('entente_versions')
    .where({ document_id: documentId })
    .update({ at: '2020-01-01T10:00:00.000Z' });

test('the history of an entry tells what the public saw change, and nothing of a draft', async () => {
  const [agreements, milestones] = [documentsOf(cms, 'agreement'), documentsOf(cms, 'milestone')];
  const parties = await Promise.all(
    ['Rennes', 'Brno'].map((name) =>
      documentsOf(cms, 'partner').create({
        locale: 'fr',
        data: { name, slug: name.toLowerCase() },
      }),
    ),
  );
  const { documentId } = await agreements.create({
    locale: 'fr',
    data: {
      title: 'Jumelage',
      slug: 'jumelage',
      parties: parties.map((party) => party.documentId),
    },
  });
  await agreements.publish({ documentId, locale: 'fr' });
  await publishedBefore(documentId);
  expect(await history()).toEqual({ since: '2020-01-01T10:00:00.000Z', changes: [] });

  await agreements.update({ documentId, locale: 'fr', data: { termKind: 'open' } });
  const signature = {
    title: 'Signature',
    kind: 'signed',
    date: '1964-05-27',
    agreement: documentId,
  };
  const step = await milestones.create({ locale: 'fr', data: signature });
  expect((await history())?.changes).toEqual([]);

  await agreements.publish({ documentId, locale: 'fr' });
  await milestones.publish({ documentId: step.documentId, locale: 'fr' });
  const subjects = async () =>
    (await history())?.changes.map(({ subject, action, about }) => [subject, action, about]);
  expect(await subjects()).toEqual([
    ['steps', 'added', step.documentId],
    ['term', 'changed', null],
  ]);
  await milestones.unpublish({ documentId: step.documentId, locale: 'fr' });
  expect((await subjects())?.[0]).toEqual(['steps', 'removed', null]);
});

test('a record has the history of the time in which it was public', async () => {
  const records = documentsOf(cms, 'partner');
  const [agreements, data] = [documentsOf(cms, 'agreement'), { name: 'Suceava', slug: 'suceava' }];
  const { documentId } = await records.create({ locale: 'fr', data });
  const other = await records.create({ locale: 'fr', data: { name: 'Cork', slug: 'cork' } });
  await records.update({ documentId, locale: 'fr', data: { description: 'Au nord.' } });
  const agreement = await agreements.create({
    locale: 'fr',
    data: { title: 'Charte', slug: 'charte', parties: [documentId, other.documentId] },
  });
  await agreements.publish({ documentId: agreement.documentId, locale: 'fr' });
  const told = async () => {
    const query = `{ partners(locale: "fr", filters: { slug: { eq: "suceava" } }) {
      history { since changes { subject } } } }`;
    const { data: read, errors } = await cms.ask(query);
    expect(errors).toEqual([]);
    return (read as unknown as { partners: { history: object }[] }).partners[0]?.history;
  };
  expect(await told()).toEqual({ since: expect.stringMatching(/^20/), changes: [] });
  await records.update({ documentId, locale: 'fr', data: { description: 'Au nord-est.' } });
  expect(await told()).toMatchObject({ changes: [{ subject: 'summary' }] });
});
