import { render, screen } from '@testing-library/react';
import { makeStatement } from '../../blocks/blocks.fixture';
import { makeFrame } from '../../chrome/chrome.fixture';
import { makeAppointment } from '../shared/shared.fixture';
import { makeSpeaker } from './speaker.fixture';
import { SpeakerPage } from './SpeakerPage';

const said = (documentId: string, text: string, date: string) => ({
  ...makeStatement({ documentId, text, date, kind: 'reported' }),
  article: null,
});

function show(appointments: ReturnType<typeof makeSpeaker>['appointments']) {
  const frame = makeFrame({ section: 'speaker', crumb: 'Jeanne Exemple' });
  render(<SpeakerPage {...frame} speaker={makeSpeaker({ appointments })} />);
}

test('an office is shown with the partner and since when it is held', () => {
  show([{ ...makeAppointment(), statements: [], participations: [] }]);
  expect(screen.getByText('Maire')).toBeVisible();
  expect(screen.getByText('depuis le 4 avril 2014')).toBeVisible();
});

test('statements come latest first, each once though it was made in two offices', () => {
  const statements = [said('a', 'Avant.', '2023-01-17'), said('b', 'Après.', '2024-04-09')];
  const mayor = { ...makeAppointment(), statements, participations: [] };
  const president = { ...makeAppointment({ documentId: 'p' }), statements, participations: [] };
  show([mayor, president]);
  const texts = screen.getAllByText(/^(Avant|Après)\.$/).map(({ textContent }) => textContent);
  expect(texts).toEqual(['Après.', 'Avant.']);
});
