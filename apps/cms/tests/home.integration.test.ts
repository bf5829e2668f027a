import type { UID } from '@strapi/strapi';
import { readHome, type Home } from '../src/home/readHome';
import { makeSchedule } from '../src/schedule/makeSchedule';
import { documentsOf, startCms, type Data, type TestCms } from './cms';
import { signIn, signInWithoutRights } from './session';

const base = '/admin/entente/home';
const all = () => true;

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
});

afterAll(() => cms.stop());

async function article(headline: string, publish = true): Promise<string> {
  const data = { headline, lead: 'Deux rives.', date: '2026-04-09' };
  const articles = documentsOf(cms, 'article');
  const { documentId } = await articles.create({ data, locale: 'fr' });
  if (publish) await articles.publish({ documentId, locale: 'fr' });
  return documentId;
}

const home = async (as = session): Promise<Home> =>
  (await cms.http().get(base).set(as)).body as Home;

const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

test('names what was put online in the last day, the latest first, and what is to be translated', async () => {
  await article('Première');
  await article('Seconde');
  await article('Un brouillon', false);
  // Told of with the article it is part of.
  const statements = documentsOf(cms, 'statement');
  const said = { kind: 'reported', text: 'Elle s’en réjouit.', language: 'fr' };
  const { documentId } = await statements.create({ data: said });
  await statements.publish({ documentId });
  const { recent, translations } = await home();
  expect(titles(recent)).toEqual(['Seconde', 'Première']);
  expect(translations).toEqual({ missing: 2, unpublished: 0, stale: 0 });
  const later = await readHome(cms.strapi, all, Date.now() + 86_400_001);
  expect(later.recent).toEqual([]);
});

test('names what is scheduled', async () => {
  const documentId = await article('À venir', false);
  await makeSchedule(
    cms.strapi,
    {
      uid: 'api::article.article' as UID.ContentType,
      documentId,
      locale: 'fr',
      action: 'publish',
      local: '2099-04-09T10:00',
      zone: 'Europe/Paris',
      fold: null,
    },
    'Anne Rédactrice',
  );
  expect((await home()).scheduled).toMatchObject([{ title: 'À venir', zone: 'Europe/Paris' }]);
});

test('names the visits that have not ended by the city’s day, the next first', async () => {
  const visit = (title: string, data: Data) =>
    documentsOf(cms, 'delegation').create({ data: { title, ...data }, locale: 'fr' });
  await visit('Passée', { start: '2030-01-01', end: '2030-01-02' });
  await visit('Finie ce soir', { start: '2030-03-13', end: '2030-03-14' });
  await visit('Lointaine', { start: '2030-06-01' });
  await visit('En cours', { start: '2030-03-01', end: '2030-03-31' });
  await visit('Demain', { start: '2030-03-16' });
  // Half past eleven in the evening in London is the next day in Paris.
  const { delegations } = await readHome(cms.strapi, all, Date.parse('2030-03-14T23:30:00Z'));
  expect(titles(delegations)).toEqual(['En cours', 'Demain', 'Lointaine']);
});

test('counts the pictures that say nothing to who does not see them', async () => {
  const media = documentsOf(cms, 'media');
  const picture = (name: string, data: Data) =>
    media.create({ data: { name, ...data }, locale: 'fr' });
  await picture('Muette', {});
  await picture('Vide', { alternativeText: '' });
  await picture('Dite', { alternativeText: 'Le port de Québec' });
  await picture('Décor', { decorative: true });
  const { pictures } = await home();
  expect([pictures.count, titles(pictures.first)]).toEqual([2, ['Vide', 'Muette']]);
});

test('tells nobody of what they may not see', async () => {
  const stranger = await signInWithoutRights(cms);
  expect(await home(stranger)).toEqual({
    scheduled: [],
    recent: [],
    delegations: [],
    pictures: { count: 0, first: [] },
    translations: { missing: 0, unpublished: 0, stale: 0 },
  });
  expect((await cms.http().get(base)).status).toBe(401);
});
