import { screen } from '@testing-library/react';
import { renderOnSite } from '../../i18n/render.fixture';
import { History } from './History';
import { makeHistory, makeMilestone } from './shared.fixture';

const entry = makeMilestone({
  documentId: 'entry',
  kind: 'entered_into_force',
  date: '1964-06-01',
  precision: 'day',
});

/** Which space stands where is the typesetter's to know. */
const words = ({ textContent }: Element) => textContent.replace(/\s/g, ' ');

test('a page tells what changed, day by day, and since when it is there', () => {
  const history = makeHistory(
    { subject: 'steps', action: 'added', about: 'entry' },
    { subject: 'term' },
    { at: '2025-01-08T10:00:00.000Z', subject: 'commitments', action: 'removed' },
    { at: '2025-01-08T10:00:00.000Z', subject: 'commitments', action: 'removed' },
  );
  renderOnSite(<History history={history} steps={[entry]} />);
  expect(screen.getAllByRole('listitem').map(words)).toEqual([
    'Modifiée le 3 mars 2026 : étape ajoutée (entrée en vigueur, 1er juin 1964) et durée.',
    'Modifiée le 8 janvier 2025 : engagements retirés.',
    'Sur ce site depuis le 9 avril 2024.',
  ]);
});

test('what never changed is one line; what readers never saw, none', () => {
  const unseen = renderOnSite(<History history={{ since: null, changes: [] }} />);
  expect(unseen.container).toBeEmptyDOMElement();
  renderOnSite(<History history={makeHistory()} />);
  expect(screen.getByText(/9 avril 2024, sans modification/)).toBeVisible();
});

test('the days before the last five are there for who asks', () => {
  const days = ['06', '05', '04', '03', '02', '01'];
  const history = makeHistory(...days.map((day) => ({ at: `2026-03-${day}T10:00:00.000Z` })));
  renderOnSite(<History history={history} />);
  const earlier = screen.getByText('Modifications antérieures').closest('details');
  expect(earlier).toHaveTextContent('1er mars 2026');
  expect(earlier).not.toHaveTextContent('2 mars 2026');
});
