import type { PartialDate } from '@entente/model/partialDate';
import type { PlannedWrite } from '../../../platform/contributions/plannedWrite';
import { makeCalendar, type Planned } from './makeCalendar';

const day = (text: string) => text as PartialDate;
const november = { from: day('2026-11-01'), to: day('2026-11-30') };
const nothing: Planned = { writes: [], delegations: [], milestones: [], agreements: [] };

const calendar = (planned: Partial<Planned>, period = november) =>
  makeCalendar({ ...nothing, ...planned }, period, day('2026-11-26'), 'fr').map(
    ({ kind, title, first, last, isOnDays, note }) => ({
      kind,
      title,
      first,
      last,
      isOnDays,
      note,
    }),
  );

const write = (more: Partial<PlannedWrite>): PlannedWrite => ({
  key: 'schedule-1',
  uid: 'api::article.article',
  documentId: 'a',
  locale: 'fr',
  action: 'publish',
  at: '2026-11-30T22:59:00.000Z',
  title: 'Annonce',
  ...more,
});

test('a publication is on the day and at the hour of the city, wherever it was scheduled', () => {
  const writes = [write({}), write({ key: 'schedule-2', at: '2026-11-30T23:00:00.000Z' })];
  const found = calendar({ writes });
  expect(found).toEqual([
    {
      kind: 'publish',
      title: 'Annonce',
      first: '2026-11-30',
      last: '2026-11-30',
      isOnDays: true,
      note: '23:59 · fr',
    },
  ]);
});

test('a visit that goes over the end of a month is in both', () => {
  const delegations: Planned['delegations'] = [
    {
      documentId: 'd',
      locale: 'fr',
      title: 'Visite',
      direction: 'incoming',
      state: 'planned',
      start: day('2026-10-30'),
      end: day('2026-11-02'),
      domains: [],
      partners: [],
    },
  ];
  expect(calendar({ delegations })).toMatchObject([
    // It is over by the 26th, though nobody went back to say so.
    { title: 'Visite', first: '2026-10-30', note: 'Accueil · Terminée' },
  ]);
  expect(calendar({ delegations }, { from: day('2026-11-03'), to: day('2026-11-30') })).toEqual([]);
});

test('what is known to the month stands on no day', () => {
  const milestones: Planned['milestones'] = [
    {
      documentId: 'm',
      locale: 'fr',
      kind: 'visit',
      title: '',
      first: day('2026-11-01'),
      last: day('2026-11-30'),
    },
  ];
  expect(calendar({ milestones })).toMatchObject([{ title: 'Visite', isOnDays: false }]);
});

test('the end of a term and its last day for notice are there', () => {
  const agreements: Planned['agreements'] = [
    {
      documentId: 'g',
      locale: 'fr',
      title: 'Accord',
      reference: '',
      instrument: null,
      term: { kind: 'fixed', years: 1, noticeMonths: 2 },
      milestones: [
        {
          documentId: 's',
          locale: 'fr',
          kind: 'entered-into-force',
          date: day('2026-01-28'),
          title: '',
        },
      ],
      parties: [],
      domains: [],
    },
  ];
  const winter = { from: day('2026-11-01'), to: day('2027-01-31') };
  expect(calendar({ agreements }, winter).map(({ kind, first }) => `${kind} ${first}`)).toEqual([
    'notice 2026-11-28',
    'expiry 2027-01-28',
  ]);
});
