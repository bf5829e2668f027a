import { render, screen } from '@testing-library/react';
import { makeFrame } from '../../chrome/chrome.fixture';
import { makeSpeakerCard } from './speaker.fixture';
import { SpeakerListPage } from './SpeakerListPage';

test('a person is listed with the office and the partner it is held at', () => {
  const frame = makeFrame({ section: 'speaker', crumb: null });
  const pageInfo = { total: 1, page: 1, pageCount: 1 };
  render(<SpeakerListPage {...frame} speakers={[makeSpeakerCard()]} pageInfo={pageInfo} />);
  expect(screen.getByRole('link', { name: 'Jeanne Exemple' })).toHaveAttribute(
    'href',
    '/fr/intervenants/jeanne-exemple',
  );
  expect(screen.getByText(/Maire, Ville de Rennes/)).toBeVisible();
});
