import type { UID } from '@strapi/strapi';
import { cityDay } from '@entente/model/cityDay';
import { readHome, type Home, type HomeReader } from '../src/home/readHome';
import { makeSchedule } from '../src/schedule/makeSchedule';
import { documentsOf, startCms, type Data, type TestCms } from './cms';
import { bodyWith } from './linkEntries';
import { newsroom } from './newsroom';
import { personWithRole } from './person';
import { signIn, signInWithoutRights } from './session';

const base = '/admin/entente/home';
const all: HomeReader = { maySee: () => true, mayPublish: () => true, language: 'fr' };

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

test('names the drafts to review to who may, but their own, and those sent back to who wrote them', async () => {
  const room = newsroom(cms, session);
  const author = await personWithRole(cms, 'entente-author', 'Aude');
  const approver = await personWithRole(cms, 'entente-approver', 'Paule');
  const ask = async (headers: Record<string, string>, headline: string) => {
    const documentId = await room.written(headers, { headline });
    const entry = { uid: 'api::article.article', documentId, locale: 'fr' };
    const { body } = await room.entente.post(headers, '/reviews', entry);
    return { documentId, back: `/reviews/${body.last.id}/return` };
  };
  const first = await ask(author.headers, 'De l’auteur');
  await ask(approver.headers, 'De l’approbateur');
  const touched = await ask(author.headers, 'Retouchée');
  // Whoever wrote last may not publish it, so it is for somebody else to read.
  await room.change(approver.headers, touched.documentId, { lead: 'Deux villes.' });
  const { toReview, returned } = await home(approver.headers);
  expect([toReview.count, titles(toReview.first), returned]).toEqual([1, ['De l’auteur'], []]);
  expect((await home(author.headers)).toReview.count).toBe(0);

  const note = 'Le titre est trop long';
  await room.entente.post(approver.headers, first.back, { note });
  expect((await home(approver.headers)).toReview.count).toBe(0);
  expect((await home(author.headers)).returned).toMatchObject([
    { title: 'De l’auteur', answer: note, endedBy: 'Paule Essai' },
  ]);
  const entry = { uid: 'api::article.article', documentId: first.documentId, locale: 'fr' };
  const again = await room.entente.post(author.headers, '/reviews', entry);
  expect((await home(author.headers)).returned).toEqual([]);
  await room.entente.post(approver.headers, `/reviews/${again.body.last.id}/return`, { note });
  expect((await home(author.headers)).returned).toHaveLength(1);
  await room.publish(approver.headers, first.documentId);
  expect((await home(author.headers)).returned).toEqual([]);
});

test('names the agreements to act upon within six months, in the reader’s language', async () => {
  const agreements = documentsOf(cms, 'agreement');
  const signed = async (title: string, date: string) => {
    const { documentId } = await agreements.create({
      data: { title, termKind: 'fixed', termYears: 1 },
      locale: 'fr',
    });
    await documentsOf(cms, 'milestone').create({
      data: { kind: 'entered-into-force', date, agreement: documentId },
      locale: 'fr',
    });
  };
  await signed('Lointain', '2030-12-01');
  await signed('Qui s’achève', '2030-06-01');
  const now = Date.parse('2031-01-10T12:00:00Z');
  const { agreements: told } = await readHome(cms.strapi, all, now);
  expect(told).toMatchObject({
    count: 1,
    first: [{ title: 'Qui s’achève', alerts: [expect.stringContaining('1er juin 2031')] }],
  });
  const english = await readHome(cms.strapi, { ...all, language: 'en' }, now);
  expect(english.agreements.first[0]?.alerts[0]).toContain('June 2031');
});

test('counts the links that lead nowhere', async () => {
  const articles = documentsOf(cms, 'article');
  const data = { headline: 'À réparer', body: bodyWith('/fr/nulle-part', '/fr') };
  const { documentId } = await articles.create({ data, locale: 'fr' });
  expect((await home()).links).toMatchObject({
    count: 1,
    first: [{ title: 'À réparer', href: '/fr/nulle-part' }],
  });
  await articles.update({ documentId, data: { body: bodyWith('/fr') }, locale: 'fr' });
  expect((await home()).links.count).toBe(0);
});

test('tells nobody of what they may not see', async () => {
  const stranger = await signInWithoutRights(cms);
  expect(await home(stranger)).toEqual({
    today: cityDay(),
    toReview: { count: 0, first: [] },
    returned: [],
    agreements: { count: 0, first: [] },
    links: { count: 0, first: [] },
    scheduled: [],
    recent: [],
    delegations: [],
    pictures: { count: 0, first: [] },
    translations: { missing: 0, unpublished: 0, stale: 0 },
  });
  expect((await cms.http().get(base)).status).toBe(401);
});
