import type { UID } from '@strapi/strapi';
import { together } from '@entente/model/spaces';
import { countedWords, type HomeReader } from '../../../platform/contributions/awaiting';
import { readHome, type Home } from '../server/readHome';
import { linkCheckWords } from '../../linkCheck/words/linkCheckWords';
import { reviewWords } from '../../review/words/reviewWords';
import { makeSchedule } from '../../schedule/server/makeSchedule';
import { translationWords } from '../../translations/words/translationWords';
import { homeWords } from '../words/homeWords';
import { documentsOf, startCms, type Data, type TestCms } from '../../../../tests/cms';
import { madeOffice } from '../../../../tests/office';
import { bodyWith } from '../../linkCheck/tests/linkEntries';
import { newsroom } from '../../../../tests/newsroom';
import { personWithRole } from '../../../../tests/person';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const base = '/admin/entente/home';
const all: Omit<HomeReader, 'today'> = {
  maySee: () => true,
  mayPublish: () => true,
  language: 'fr',
};

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

/** What awaits on a page of the admin, or in the form of entries of a type. */
const linesTo = ({ awaiting }: Home, to: string) => awaiting.filter((line) => line.to.includes(to));

const titles = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

test('names what was put online in the last day, the latest first, and what is to be translated', async () => {
  await article('Première');
  await article('Seconde');
  await article('Un brouillon', false);
  // Told of with the article it is part of.
  const statements = documentsOf(cms, 'statement');
  const appointments = { set: [{ documentId: await madeOffice(cms) }] };
  const said = { kind: 'reported', text: 'Elle s’en réjouit.', language: 'fr', appointments };
  const { documentId } = await statements.create({ data: said });
  await statements.publish({ documentId });
  const found = await home();
  expect(titles(found.recent)).toEqual(['Seconde', 'Première']);
  expect(linesTo(found, '/entente-translations')).toEqual([
    {
      to: '/entente-translations',
      title: countedWords(translationWords, 'home.missing', 2),
    },
  ]);
  const later = await readHome(cms.strapi, all, Date.now() + 86_400_001);
  expect(later.recent).toEqual([]);
});

test('names one’s own drafts until they are published as written, and what others wrote', async () => {
  const aude = (await personWithRole(cms, 'entente-author', 'Aude')).headers;
  const desk = newsroom(cms, session);
  const mine = await desk.written(aude, { headline: 'À moi' });
  await desk.written(session, { headline: 'À elle' });
  const found = await home(aude);
  expect(titles(found.mine)).toEqual(['À moi']);
  expect(titles(found.changed)).toContain('À elle');
  expect(titles(found.changed)).not.toContain('À moi');
  const told = (await home()).changed.find(({ title }) => title === 'À moi');
  expect(told?.by).toContain('Aude');
  await documentsOf(cms, 'article').publish({ documentId: mine, locale: 'fr' });
  expect((await home(aude)).mine).toEqual([]);
  await desk.change(aude, mine, { lead: 'Changé depuis.' });
  expect(titles((await home(aude)).mine)).toEqual(['À moi']);
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
      disambiguation: null,
    },
    'Anne Rédactrice',
  );
  expect(linesTo(await home(), documentId)).toEqual([
    {
      to: `/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=fr`,
      title: 'À venir',
      detail: `mise en ligne, ${together('jeudi 9 avril 2099')} à 10:00 à Paris`,
    },
  ]);
});

test('names the visits that have not ended by the city’s day, the next first', async () => {
  const visit = (title: string, data: Data) =>
    documentsOf(cms, 'delegation').create({ data: { title, ...data }, locale: 'fr' });
  await visit('Passée', { start: '2030-01-01', end: '2030-01-02' });
  await visit('Finie ce soir', { start: '2030-03-13', end: '2030-03-14' });
  await visit('Lointaine', { start: '2030-06-01' });
  await visit('En cours', { start: '2030-03-01', end: '2030-03-31' });
  await visit('Demain', { start: '2030-03-16' });
  await visit('Dans le mois', { start: '2030-03-01', precision: 'month' });
  await visit('Le mois passé', { start: '2030-02-01', end: '2030-02-01', precision: 'month' });
  // Half past eleven in the evening in London is the next day in Paris.
  const { delegations } = await readHome(cms.strapi, all, Date.parse('2030-03-14T23:30:00Z'));
  expect(titles(delegations).slice(0, 2).sort()).toEqual(['Dans le mois', 'En cours']);
  expect(titles(delegations).slice(2)).toEqual(['Demain', 'Lointaine']);
});

test('counts the pictures that say nothing to who does not see them', async () => {
  const media = documentsOf(cms, 'media');
  const picture = (name: string, data: Data) =>
    media.create({ data: { name, ...data }, locale: 'fr' });
  await picture('Muette', {});
  await picture('Vide', { alternativeText: '' });
  await picture('Dite', { alternativeText: 'Le port de Québec' });
  await picture('Décor', { decorative: true });
  expect(linesTo(await home(), 'api::media.media')).toMatchObject([
    { title: countedWords(homeWords, 'pictures', 2), detail: 'Vide' },
  ]);
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
  const toReview = async (as: Record<string, string>) =>
    linesTo(await home(as), '/entente-reviews');
  const returned = async (as: Record<string, string>) => linesTo(await home(as), first.documentId);
  expect(await toReview(approver.headers)).toEqual([
    {
      to: '/entente-reviews',
      title: countedWords(reviewWords, 'home.toReview', 1),
      detail: 'De l’auteur',
    },
  ]);
  expect(await returned(approver.headers)).toEqual([]);
  expect(await toReview(author.headers)).toEqual([]);

  const note = 'Le titre est trop long';
  await room.entente.post(approver.headers, first.back, { note });
  expect(await toReview(approver.headers)).toEqual([]);
  expect(await returned(author.headers)).toMatchObject([
    {
      title: 'De l’auteur',
      detail: reviewWords.say('fr', 'home.returned', { name: 'Paule Essai', reason: note }),
    },
  ]);
  const entry = { uid: 'api::article.article', documentId: first.documentId, locale: 'fr' };
  const again = await room.entente.post(author.headers, '/reviews', entry);
  expect(await returned(author.headers)).toEqual([]);
  await room.entente.post(approver.headers, `/reviews/${again.body.last.id}/return`, { note });
  expect(await returned(author.headers)).toHaveLength(1);
  await room.publish(approver.headers, first.documentId);
  expect(await returned(author.headers)).toEqual([]);
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
  const expiring = async (language: 'fr' | 'en') =>
    linesTo(await readHome(cms.strapi, { ...all, language }, now), 'api::agreement.agreement');
  expect(await expiring('fr')).toMatchObject([
    { title: 'Qui s’achève', detail: expect.stringContaining(together('1er juin 2031')) },
  ]);
  expect(await expiring('en')).toMatchObject([
    { title: 'Qui s’achève', detail: expect.stringContaining(together('June 2031')) },
  ]);
});

test('counts the links that lead nowhere', async () => {
  const articles = documentsOf(cms, 'article');
  const data = { headline: 'À réparer', body: bodyWith('/fr/nulle-part', '/fr') };
  const { documentId } = await articles.create({ data, locale: 'fr' });
  expect(linesTo(await home(), '/entente-links')).toEqual([
    {
      to: '/entente-links',
      title: countedWords(linkCheckWords, 'home.broken', 1),
      detail: 'À réparer',
    },
  ]);
  await articles.update({ documentId, data: { body: bodyWith('/fr') }, locale: 'fr' });
  expect(linesTo(await home(), '/entente-links')).toEqual([]);
});

test('tells of what awaits in the order of the features, each of what is most urgent first', async () => {
  await makeSchedule(
    cms.strapi,
    {
      uid: 'api::article.article' as UID.ContentType,
      documentId: await article('Demain', false),
      locale: 'fr',
      action: 'publish',
      local: '2099-04-10T10:00',
      zone: 'Europe/Paris',
      disambiguation: null,
    },
    'Anne Rédactrice',
  );
  await documentsOf(cms, 'article').create({
    data: { headline: 'Cassé', body: bodyWith('/fr/nulle-part') },
    locale: 'fr',
  });
  await documentsOf(cms, 'media').create({ data: { name: 'Sans texte' }, locale: 'fr' });
  const { awaiting } = await home();
  const places = ['2099', '/entente-links', '/entente-translations', 'api::media.media'].map(
    (one) => awaiting.findIndex(({ to, detail = '' }) => to.includes(one) || detail.includes(one)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((left, right) => left - right));
});

test('tells nobody of what they may not see', async () => {
  const stranger = await signInWithoutRights(cms);
  expect((await cms.http().get(base).set(stranger)).status).toBe(403);
  expect((await cms.http().get(base)).status).toBe(401);
});
