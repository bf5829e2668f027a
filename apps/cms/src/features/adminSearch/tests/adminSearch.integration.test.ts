/** @dialect letters are compared by the database otherwise, by each in its own way */
import { plainSpaces } from '@entente/model/spaces';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { signIn } from '../../../../tests/session';

let cms: TestCms;
let session: Record<string, string>;

const make = (type: string, data: Data, locale = 'fr') =>
  documentsOf(cms, type).create({ locale, data });

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
  await make('partner', { name: 'Poznań', city: 'Poznań', aliases: ['Miasto'] });
  await make('partner', { name: 'Ville de Québec' });
  await make('partner', { name: 'Université de Hawaiʻi' });
  await make('partner', {
    name: 'Chœur de Rennes',
    description: 'Il a chanté à Québec et devant la chambre de commerce.',
  });
  await make('agreement', { title: 'Protocole d’échanges d’étudiants avec Québec' });
  await make('agreement', { title: "Convention d'Échanges culturels" });
  await make('speaker', { givenName: 'Nathalie', familyName: 'Appéré' });
});

afterAll(() => cms.stop());

const inList = async (
  type: string,
  search: string,
  field: string,
  more = '',
): Promise<string[]> => {
  const { status, body } = await cms
    .http()
    .get(
      `/content-manager/collection-types/api::${type}.${type}?locale=fr&_q=${encodeURIComponent(search)}${more}`,
    )
    .set(session);
  expect(status).toBe(200);
  const found = (body.results as Record<string, string>[]).map((row) => row[field] ?? '');
  expect(body.pagination.total).toBe(found.length);
  return found.sort();
};

const inPicker = async (
  relation: string,
  search: string,
  field: string,
  more = '',
): Promise<string[]> => {
  const { status, body } = await cms
    .http()
    .get(`/content-manager/relations/${relation}?locale=fr&_q=${encodeURIComponent(search)}${more}`)
    .set(session);
  expect(status).toBe(200);
  return (body.results as Record<string, string>[]).map((row) => row[field] ?? '').sort();
};

test.each([
  ['poznan', ['Poznań']],
  ['POZNAŃ', ['Poznań']],
  ['quebec', ['Ville de Québec']],
  ['québec ville', ['Ville de Québec']],
  ['hawaii', ['Université de Hawaiʻi']],
  ["hawai'i", ['Université de Hawaiʻi']],
  // What is only told of others comes where nobody is called so.
  ['chambre de commerce', ['Chœur de Rennes']],
  ['Oslo', []],
])('the picker of partners finds %j', async (search, names) => {
  expect(await inPicker('api::agreement.agreement/parties', search, 'name')).toEqual(names);
});

test('the picker leaves out what is chosen already', async () => {
  const [{ id }] = await cms.strapi.db
    .query('api::partner.partner')
    .findMany({ where: { name: 'Poznań' } });
  const more = `&idsToOmit[0]=${id}`;
  expect(await inPicker('api::agreement.agreement/parties', 'poznan', 'name', more)).toEqual([]);
});

test.each([
  ['agreement', 'QUEBEC', 'title', ['Protocole d’échanges d’étudiants avec Québec']],
  [
    'agreement',
    'echanges',
    'title',
    ["Convention d'Échanges culturels", 'Protocole d’échanges d’étudiants avec Québec'],
  ],
  [
    'agreement',
    'd’echanges',
    'title',
    ["Convention d'Échanges culturels", 'Protocole d’échanges d’étudiants avec Québec'],
  ],
  [
    'agreement',
    "d'ÉCHANGES",
    'title',
    ["Convention d'Échanges culturels", 'Protocole d’échanges d’étudiants avec Québec'],
  ],
  ['partner', 'miasto', 'name', ['Poznań']],
  ['speaker', 'nathalie appere', 'familyName', ['Appéré']],
  ['partner', '%', 'name', []],
])('the list of each %s finds %j', async (type, search, field, found) => {
  expect(await inList(type, search, field)).toEqual(found);
});

test('a search keeps to the filters beside it', async () => {
  const filter = '&filters[$and][0][title][$contains]=culturels';
  expect(await inList('agreement', 'echanges', 'title', filter)).toEqual([
    "Convention d'Échanges culturels",
  ]);
});

test('news is found by a partner that its agreement alone names', async () => {
  const link = ({ documentId }: { documentId: string }) => ({ set: [{ documentId }] });
  const partner = await make('partner', { name: 'Ville de Braga' });
  const agreement = await make('agreement', { title: 'Avec Braga', parties: link(partner) });
  await make('article', { headline: 'Par l’accord', agreements: link(agreement) });
  await make('article', { headline: 'Directement', partners: link(partner) });
  await make('article', { headline: 'Sans rapport' });
  const filter = '&filters[$and][0][partners][name][$contains]=Braga';
  const { body } = await cms
    .http()
    .get(`/content-manager/collection-types/api::article.article?locale=fr${filter}`)
    .set(session);
  const found = (body.results as Data[]).map(({ headline }) => headline);
  expect(found.sort()).toEqual(['Directement', 'Par l’accord']);
});

test('the library finds a file under its name without accents', async () => {
  await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'Hôtel de ville.jpg',
      hash: 'hotel',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/hotel.jpg',
      provider: 'local',
      folderPath: '/',
    },
  });
  const { status, body } = await cms.http().get('/upload/files?_q=hotel%20de%20VILLE').set(session);
  expect([status, (body.results as Data[])?.map(({ name }) => name)]).toEqual([
    200,
    ['Hôtel de ville.jpg'],
  ]);
});

test('two who held one office are told apart, to be chosen and once chosen', async () => {
  const city = await make('partner', { name: 'Ville de Vic' });
  const hold = async (givenName: string, dates: Data) => {
    const speaker = await make('speaker', { givenName, familyName: 'Vives' });
    return make('appointment', {
      title: 'Maire de Vic',
      ...dates,
      speaker: { set: [{ documentId: speaker.documentId }] },
      partner: { set: [{ documentId: city.documentId }] },
    });
  };
  const year = (name: string, day: string) => ({ [name]: day, [`${name}Precision`]: 'year' });
  const former = await hold('Ada', {
    ...year('start', '2007-01-01'),
    ...year('end', '2021-01-01'),
  });
  await hold('Bo', year('start', '2021-01-01'));
  const relation = 'api::statement.statement/appointments';
  expect(await inPicker(relation, 'maire de vic', 'title')).toEqual([
    'Maire de Vic — Ada Vives, Ville de Vic (2007–2021)',
    'Maire de Vic — Bo Vives, Ville de Vic (à partir de 2021)',
  ]);
  // An office is looked for by who holds it, too.
  expect(await inPicker(relation, 'ada vives', 'title')).toEqual([
    'Maire de Vic — Ada Vives, Ville de Vic (2007–2021)',
  ]);
  const statement = await make('statement', {
    text: 'Bienvenue.',
    language: 'fr',
    appointments: { set: [{ documentId: former.documentId }] },
  });
  const { body } = await cms
    .http()
    .get(
      `/content-manager/relations/api::statement.statement/${statement.documentId}/appointments?locale=fr`,
    )
    .set(session);
  expect((body.results as Data[]).map(({ title }) => title)).toEqual([
    'Maire de Vic — Ada Vives, Ville de Vic (2007–2021)',
  ]);
});

test('agreements and visits of one title are told apart, and pictures come with their file', async () => {
  const title = 'Coopération avec Vigo';
  const agreement = await make('agreement', { title, instrument: 'twinning', reference: 'V-7' });
  await make('agreement', { title, instrument: 'charter' });
  await make('milestone', {
    title: 'Signature à Vigo',
    kind: 'signed',
    date: '1987-05-01',
    agreement: { set: [{ documentId: agreement.documentId }] },
  });
  expect(await inPicker('api::article.article/agreements', 'vigo 1987', 'title')).toEqual([
    `${title} — Jumelage, 1987, V-7`,
  ]);
  expect(await inPicker('api::article.article/agreements', 'vigo charte', 'title')).toEqual([
    `${title} — Charte`,
  ]);
  await make('delegation', { title: 'Visite à Vigo', start: '2024-04-07', end: '2024-04-12' });
  await make('delegation', { title: 'Visite à Vigo', start: '2023-01-01', precision: 'month' });
  await make('delegation', { title: 'Visite à Vigo, un jour' });
  const visits = await inPicker('api::article.article/delegations', 'visite vigo', 'title');
  expect(visits.map(plainSpaces)).toEqual([
    'Visite à Vigo — du 7 au 12 avril 2024',
    'Visite à Vigo — en janvier 2023',
    'Visite à Vigo, un jour',
  ]);
  const file = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'pont.jpg',
      hash: 'pont',
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/pont.jpg',
      formats: { thumbnail: { url: '/uploads/thumbnail_pont.jpg' } },
      provider: 'local',
      folderPath: '/',
    },
  });
  await make('media', { name: 'Le pont de Vigo', file: file.id, alternativeText: 'Un pont' });
  await make('media', { name: 'Sans fichier', alternativeText: 'Rien' });
  expect(await inPicker('api::article.article/cover', 'pont de vigo', 'picture')).toEqual([
    '/uploads/thumbnail_pont.jpg',
  ]);
  expect(await inPicker('api::article.article/cover', 'sans fichier', 'picture')).toEqual(['']);
});

test('a list is sorted as a dictionary sorts it, over its pages, both ways', async () => {
  const people = ['Zola', 'de Kersauson', 'Çelik', 'Écault', 'Abbé', 'van der Berg'];
  for (const familyName of people) await make('speaker', { familyName, givenName: 'Tri' });
  const page = async (number: number, direction: string) => {
    const { status, body } = await cms
      .http()
      .get(
        `/content-manager/collection-types/api::speaker.speaker?locale=fr&filters[$and][0][givenName][$eq]=Tri&sort=familyName:${direction}&page=${number}&pageSize=4`,
      )
      .set(session);
    expect([status, body.pagination]).toEqual([
      200,
      { page: number, pageSize: 4, pageCount: 2, total: 6 },
    ]);
    return (body.results as { familyName: string }[]).map(({ familyName }) => familyName);
  };
  const sorted = ['Abbé', 'van der Berg', 'Çelik', 'Écault', 'de Kersauson', 'Zola'];
  expect([...(await page(1, 'ASC')), ...(await page(2, 'ASC'))]).toEqual(sorted);
  expect([...(await page(1, 'DESC')), ...(await page(2, 'DESC'))]).toEqual(sorted.reverse());
});
