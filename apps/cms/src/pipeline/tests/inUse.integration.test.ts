/** @dialect uses are read by hand from join tables and the ledger */
import { documentsOf, startCms, type Data, type TestCms } from '../../../tests/cms';
import { path } from '../../../tests/newsroom';
import { personWithRole, type Person } from '../../../tests/person';

let cms: TestCms;
let french: Person;
let english: Person;

beforeAll(async () => {
  cms = await startCms('none');
  french = await personWithRole(cms, 'entente-approver', 'Paule');
  english = await personWithRole(cms, 'entente-approver', 'Paula', 'en');
});

afterAll(() => cms.stop());

const to = (...ids: string[]) => ({ set: ids.map((documentId) => ({ documentId })) });
const made = async (type: string, data: Data): Promise<string> =>
  (await documentsOf(cms, type).create({ locale: 'fr', data })).documentId;
const isThere = async (type: string, documentId: string) =>
  (await documentsOf(cms, type).findOne({ documentId, locale: 'fr' })) !== null;

/** What each way of deletion answers. */
const ways: [string, (person: Person, type: string, documentId: string) => Promise<string>][] = [
  [
    'one by one',
    async (person, type, documentId) => {
      const { status, body } = await cms
        .http()
        .delete(path(documentId, '', type).replace('locale=fr', 'locale=*'))
        .set(person.headers);
      return `${status} ${body.error?.message ?? ''}`;
    },
  ],
  [
    'of several at once',
    async (person, type, documentId) => {
      const { status, body } = await cms
        .http()
        .post(`/content-manager/collection-types/api::${type}.${type}/actions/bulkDelete?locale=fr`)
        .set(person.headers)
        .send({ documentIds: [documentId] });
      return `${status} ${body.error?.message ?? ''}`;
    },
  ],
  [
    'by a program',
    (_, type, documentId) =>
      documentsOf(cms, type)
        .delete({ documentId, locale: '*' })
        .then(
          () => '200 ',
          (error: Error) => `400 ${error.message}`,
        ),
  ],
];

interface Used {
  type: string;
  documentId: string;
  /** The titles that are told. */
  by: string[];
}

/** A record of each kind that something names. */
async function usedRecords(): Promise<Used[]> {
  const [owner, other] = [
    await made('partner', { name: 'Une' }),
    await made('partner', { name: 'Autre' }),
  ];
  const domain = await made('domain', { name: 'Culture' });
  const agreement = await made('agreement', { title: 'Accord lié', parties: to(owner, other) });
  await made('commitment', { text: 'Échanger', agreement: to(agreement), domain: to(domain) });
  const speaker = await made('speaker', { givenName: 'Ada', familyName: 'Lovelace' });
  const appointment = await made('appointment', {
    title: 'mairesse',
    speaker: to(speaker),
    partner: to(other),
  });
  const media = await made('media', {
    name: 'Rives',
    credit: 'Nous',
    alternativeText: 'Deux rives',
  });
  const article = await made('article', {
    headline: 'Actualité liée',
    lead: 'Deux rives.',
    date: '2024-04-09',
    cover: to(media),
  });
  await made('statement', {
    text: 'Nous signons.',
    language: 'fr',
    article: to(article),
    appointments: to(appointment),
  });
  const delegation = await made('delegation', {
    title: 'Visite liée',
    start: '2024-04-09',
    agreements: to(agreement),
  });
  await made('article', {
    headline: 'Récit de la visite',
    lead: 'Deux rives.',
    date: '2024-04-12',
    delegations: to(delegation),
  });
  return [
    { type: 'agreement', documentId: agreement, by: ['Délégations', 'Visite liée'] },
    { type: 'delegation', documentId: delegation, by: ['Actualités', 'Récit de la visite'] },
    { type: 'partner', documentId: owner, by: ['Accords', 'Accord lié'] },
    { type: 'partner', documentId: other, by: ['Accord lié', 'Mandats', 'mairesse'] },
    { type: 'domain', documentId: domain, by: ['Accords', 'Accord lié'] },
    { type: 'speaker', documentId: speaker, by: ['mairesse'] },
    { type: 'appointment', documentId: appointment, by: ['Actualités', 'Actualité liée'] },
    { type: 'media', documentId: media, by: ['Actualités', 'Actualité liée'] },
  ];
}

test.each(ways)('what is used is not deleted %s, and its uses are told', async (_, remove) => {
  for (const { type, documentId, by } of await usedRecords()) {
    const answer = await remove(french, type, documentId);
    expect(answer).toMatch(/^400 .*sert encore/);
    for (const title of by) expect(answer).toContain(title);
    expect(await isThere(type, documentId)).toBe(true);
  }
});

test('uses are told in the editor’s language', async () => {
  const domain = (await usedRecords()).find(({ type }) => type === 'domain');
  const [, remove] = ways[0] ?? [];
  const answer = await remove?.(english, 'domain', domain?.documentId ?? '');
  expect(answer).toMatch(/still in use.*Agreements: “Accord lié”/);
});

test('what only the public sees used is used', async () => {
  const [party, ...others] = [
    await made('partner', { name: 'Partie retirée du brouillon' }),
    await made('partner', { name: 'Deuxième' }),
    await made('partner', { name: 'Troisième' }),
  ];
  const documentId = await made('agreement', {
    title: 'Accord publié',
    parties: to(party, ...others),
  });
  await documentsOf(cms, 'agreement').publish({ documentId, locale: 'fr' });
  await documentsOf(cms, 'agreement').update({
    documentId,
    locale: 'fr',
    data: { parties: to(...others) },
  });
  const remove = () => documentsOf(cms, 'partner').delete({ documentId: party, locale: '*' });
  await expect(remove()).rejects.toThrow('Accord publié');
  await documentsOf(cms, 'agreement').publish({ documentId, locale: 'fr' });
  await remove();
  expect(await isThere('partner', party)).toBe(false);
});

test('one language of what is used may go, neither the first nor the last', async () => {
  const party = await made('partner', { name: 'Bilingue' });
  await documentsOf(cms, 'partner').update({
    documentId: party,
    locale: 'en',
    data: { name: 'Bilingual' },
  });
  await made('agreement', { title: 'Accord bilingue', parties: to(party) });
  await expect(
    documentsOf(cms, 'partner').delete({ documentId: party, locale: 'fr' }),
  ).rejects.toThrow(/première langue, en français.*Accord bilingue/);
  await documentsOf(cms, 'partner').delete({ documentId: party, locale: 'en' });
  await expect(
    documentsOf(cms, 'partner').delete({ documentId: party, locale: 'fr' }),
  ).rejects.toThrow('Accord bilingue');
});

test('what nobody uses is deleted', async () => {
  const documentId = await made('domain', { name: 'Sans emploi' });
  expect(await ways[0]?.[1](french, 'domain', documentId)).toBe('200 ');
  expect(await isThere('domain', documentId)).toBe(false);
});
