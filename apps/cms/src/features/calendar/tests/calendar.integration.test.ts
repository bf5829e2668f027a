import { addMonths } from '@entente/model/calendarDay';
import { cityDay } from '@entente/model/cityDay';
import type { CalendarEvent } from '../server/makeCalendar';
import { makeSchedule } from '../../schedule/server/makeSchedule';
import { documentsOf, startCms, type TestCms } from '../../../../tests/cms';
import { signIn, signInWithoutRights } from '../../../../tests/session';

const path = '/admin/entente/calendar';
const day = addMonths(cityDay(), 2);

let cms: TestCms;
let session: Record<string, string>;

beforeAll(async () => {
  cms = await startCms('none');
  session = await signIn(cms);
  const make = async (name: string, data: object) =>
    (await documentsOf(cms, name).create({ data: { ...data }, locale: 'fr' })).documentId;
  const article = await make('article', { headline: 'Annonce', lead: 'Deux rives.', date: day });
  await makeSchedule(
    cms.strapi,
    {
      uid: 'api::article.article',
      documentId: article,
      locale: 'fr',
      action: 'publish',
      local: `${day}T10:00`,
      zone: 'Europe/Paris',
      disambiguation: null,
    },
    'Anne Rédactrice',
  );
  await make('delegation', { title: 'Visite', start: day, end: day, state: 'planned' });
  const agreement = await make('agreement', { title: 'Accord', termKind: 'fixed', termYears: 1 });
  const kind = 'entered-into-force';
  await make('milestone', {
    kind,
    date: addMonths(day, -12),
    agreement: { documentId: agreement },
  });
  await make('milestone', { title: 'Rencontre', kind: 'meeting', date: day, precision: 'month' });
});

afterAll(() => cms.stop());

const ask = (query: string) => cms.http().get(`${path}?${query}`).set(session);

describe('the calendar of the newsroom', () => {
  test('has what is scheduled, visits, milestones and ends of agreements', async () => {
    const { status, body } = await ask(`from=${day}&to=${day}`);
    expect(status).toBe(200);
    const events = body.events as CalendarEvent[];
    expect(
      events.map(({ kindWords, title, isOnDays }) => [kindWords, title, isOnDays]).sort(),
    ).toEqual(
      [
        ['Délégation', 'Visite', true],
        ['Mise en ligne', 'Annonce', true],
        ['Échéance d’un accord', 'Accord', true],
        ['Étape', 'Rencontre', false],
      ].sort(),
    );
    expect(events.find(({ kind }) => kind === 'publish')?.note).toBe('10:00 · fr');
  });

  test('has none of it on other days', async () => {
    const { body } = await ask(`from=${addMonths(day, 2)}&to=${addMonths(day, 3)}`);
    expect(body.events).toEqual([]);
  });

  test('is of the month it is unless told', async () => {
    const { body } = await ask('');
    expect(body).toMatchObject({ from: `${cityDay().slice(0, 7)}-01`, today: cityDay() });
  });

  test.each([
    ['nonsense', 'from=demain&to=2026-01-31', 'deux jours qui existent'],
    ['an end before its start', 'from=2026-02-01&to=2026-01-31', 'la fin est avant le début'],
    ['ten years', 'from=2026-01-01&to=2036-01-01', 'un an au plus'],
  ])('refuses %s in words', async (_what, query, words) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.error.message).toContain(words);
  });

  test('is for those who may read what is on it', async () => {
    expect((await cms.http().get(path)).status).toBe(401);
    const reader = await signInWithoutRights(cms);
    expect((await cms.http().get(path).set(reader)).status).toBe(403);
  });
});
