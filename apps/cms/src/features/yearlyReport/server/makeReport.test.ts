import type { PartialDate } from '@entente/model/partialDate';
import type { MilestoneKind } from '@entente/model/vocabulary';
import { plainSpaces, together } from '@entente/model/spaces';
import type { RecordedAgreement } from '../../../api/agreement/readAgreements';
import { makeReport, type Activity, type SectionKind } from './makeReport';
import { reportCsv } from './reportCsv';

const day = (text: string) => text as PartialDate;
const culture = { documentId: 'culture', name: 'Culture' };
const quebec = { documentId: 'quebec', name: 'Ville de Québec' };
const today = day('2026-11-26');
const year = { from: day('2025-01-01'), to: day('2025-12-31') };

function agreement(title: string, ...milestones: [MilestoneKind, string][]): RecordedAgreement {
  return {
    documentId: title,
    locale: 'fr',
    title,
    reference: '',
    instrument: null,
    term: { kind: 'fixed', years: 2 },
    milestones: milestones.map(([kind, date]) => ({
      documentId: date,
      locale: 'fr',
      kind,
      date: day(date),
      title: '',
    })),
    parties: [quebec],
    domains: [culture],
  };
}

const nothing: Activity = { agreements: [], delegations: [], articles: [] };

const report = (activity: Partial<Activity>, period = year) =>
  makeReport({ ...nothing, ...activity }, period, today, 'fr');

const titles = (made: ReturnType<typeof report>, kind: SectionKind) =>
  made.sections.find((section) => section.kind === kind)?.entries.map(({ title }) => title);

test('an agreement is signed, in force or at its end in the period in which it is', () => {
  const agreements = [
    agreement('signé', ['signed', '2025-05-01']),
    agreement('signé avant', ['signed', '2024-12-31']),
    agreement('en vigueur', ['entered-into-force', '2024-06-01']),
    agreement('expiré', ['entered-into-force', '2023-03-01']),
    agreement('résilié', ['entered-into-force', '2024-03-01'], ['terminated', '2025-12-31']),
    agreement('résilié après', ['entered-into-force', '2024-03-01'], ['terminated', '2026-01-01']),
    agreement('expiré avant', ['entered-into-force', '2022-03-01']),
  ];
  const made = report({ agreements });
  expect(titles(made, 'signed')).toEqual(['signé']);
  expect(titles(made, 'inForce')).toEqual(['résilié après', 'en vigueur']);
  expect(titles(made, 'ended')).toEqual(['expiré', 'résilié']);
  expect(made.on).toBe('2025-12-31');
});

test('a date that may lie outside is told with its doubt', () => {
  const agreements = [
    agreement('année', ['signed', '2025']),
    agreement('mois', ['signed', '2025-07']),
  ];
  const summer = { from: day('2025-07-01'), to: day('2025-08-31') };
  const [signed] = report({ agreements }, summer).sections;
  expect(signed?.entries.map(({ title, when, note }) => [title, when, note])).toEqual([
    ['année', 'en 2025', expect.stringContaining('trop peu')],
    ['mois', `en ${together('juillet 2025')}`, ''],
  ]);
});

test('a period that has not ended is told as of today', () => {
  const agreements = [agreement('à venir', ['signed', '2026-12-01'])];
  const made = report({ agreements }, { from: day('2026-01-01'), to: day('2026-12-31') });
  expect([made.on, titles(made, 'signed')]).toEqual([today, []]);
});

test('a visit counts when it touches the period, unless it did not take place', () => {
  const visit = { documentId: 'v', locale: 'fr', domains: [], partners: [quebec] };
  const delegation = (title: string, start: string, end: string, state: 'done' | 'cancelled') => ({
    ...visit,
    title,
    state,
    direction: 'outgoing' as const,
    start: day(start),
    end: day(end),
  });
  const delegations = [
    delegation('passage d’année', '2024-12-28', '2025-01-02', 'done'),
    delegation('annulée', '2025-03-01', '2025-03-02', 'cancelled'),
    delegation('après', '2026-01-01', '2026-01-02', 'done'),
  ];
  const made = report({ delegations });
  expect(titles(made, 'delegations')).toEqual(['passage d’année']);
  expect(made.partners).toEqual([
    {
      documentId: 'quebec',
      name: 'Ville de Québec',
      counts: { signed: 0, inForce: 0, ended: 0, delegations: 1, news: 0 },
    },
  ]);
});

test('as CSV it runs no formula, and counts by domain and by partner', () => {
  const made = report({ agreements: [agreement('=HYPERLINK("x"), puis', ['signed', '2025-05'])] });
  const lines = reportCsv(made, 'fr').split('\r\n');
  expect(lines).toEqual([
    '\uFEFFRubrique,Titre,Date,Fin,Précision,Domaines,Partenaires,Nombre',
    'Accords signés,"\'=HYPERLINK(""x""), puis",2025-05,,,Culture,Ville de Québec,',
    '"Accords signés, par domaine",Culture,,,,,,1',
    '"Accords signés, par partenaire",Ville de Québec,,,,,,1',
    '',
  ]);
});

test('an end to come is told with what is in force, in the site’s words; a computed one as such', () => {
  const agreements = [
    agreement('résilié après', ['entered-into-force', '2024-03-01'], ['terminated', '2026-01-01']),
    agreement('expiré', ['entered-into-force', '2023-03-01']),
  ];
  const notes = (kind: SectionKind) =>
    report({ agreements })
      .sections.find((section) => section.kind === kind)
      ?.entries.map(({ note }) => plainSpaces(note));
  expect(notes('inForce')).toEqual([
    'En vigueur jusqu’au 1er janvier 2026 (résiliation enregistrée)',
  ]);
  expect(notes('ended')).toEqual(['Expiré (date calculée d’après la durée)']);
});
