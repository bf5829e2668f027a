import { render, screen } from '@testing-library/react';
import { makeStatement } from '../../blocks/blocks.fixture';
import { makeFrame } from '../../layout/layout.fixture';
import { shippedMessages } from '../../i18n/messages';
import { makeAppointment } from '../shared/shared.fixture';
import { makeSpeaker } from './speaker.fixture';
import { SpeakerPage } from './SpeakerPage';

const words = shippedMessages('fr')?.speaker;

const said = (documentId: string, text: string, date: string) => ({
  ...makeStatement({ documentId, text, date, kind: 'reported' }),
  article: null,
});

function show(appointments: ReturnType<typeof makeSpeaker>['appointments']) {
  const frame = makeFrame({ section: 'speaker', crumb: 'Jeanne Exemple' });
  render(<SpeakerPage {...frame} speaker={makeSpeaker({ appointments })} today="2026-11-23" />);
}

test('an office is shown with its start, and nothing claims that it lasts', () => {
  show([{ ...makeAppointment(), statements: [], participations: [] }]);
  expect(screen.getByText('Maire')).toBeVisible();
  expect(screen.getByText(/à partir du 4.avril 2014 \(aucune fin enregistrée\)/)).toBeVisible();
  expect(screen.getByText(words?.officesOpen ?? '')).toBeVisible();
  expect(screen.queryByText(words?.officesNow ?? '')).not.toBeInTheDocument();
});

test('statements come latest first, each once though it was made in two offices', () => {
  const statements = [said('a', 'Avant.', '2023-01-17'), said('b', 'Après.', '2024-04-09')];
  const mayor = { ...makeAppointment(), statements, participations: [] };
  const president = { ...makeAppointment({ documentId: 'p' }), statements, participations: [] };
  show([mayor, president]);
  const texts = screen.getAllByText(/^(Avant|Après)\.$/).map(({ textContent }) => textContent);
  expect(texts).toEqual(['Après.', 'Avant.']);
});

test('a statement tells the office of its day, and the one held today', () => {
  const mayor = {
    ...makeAppointment({ documentId: 'mayor', end: '2025-03-01', endPrecision: 'day' }),
    statements: [said('a', 'Un accord.', '2024-04-09')],
    participations: [],
  };
  const senator = {
    ...makeAppointment({ documentId: 'senator', title: 'Sénatrice', start: '2025-10-01' }),
    statements: [],
    participations: [],
  };
  show([senator, mayor]);
  const valueOf = (term?: string) =>
    screen
      .getAllByRole('term')
      .find(({ textContent }) => textContent === term)
      ?.parentElement?.querySelector('dd')?.textContent;
  expect(valueOf(words?.then.one)).toMatch(/^Maire, Ville de Rennes, du 4\u00A0avril\u00A02014/);
  expect(valueOf(words?.now.one)).toMatch(/^Sénatrice/);
  expect(valueOf(words?.officesOpen)).toMatch(/^Sénatrice/);
  expect(valueOf(words?.officesBefore)).toMatch(/^Maire/);
});

test('an office still held is the same today', () => {
  const statements = [said('a', 'Un accord.', '2024-04-09')];
  show([{ ...makeAppointment(), statements, participations: [] }]);
  expect(screen.getByText(words?.unchanged.one ?? '')).toBeVisible();
});
