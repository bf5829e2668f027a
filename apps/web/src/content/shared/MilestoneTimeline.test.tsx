import { screen } from '@testing-library/react';
import { together } from '@entente/model/spaces';
import { renderOnSite } from '../../i18n/render.fixture';
import { MilestoneTimeline } from './MilestoneTimeline';
import { makeMilestone } from './shared.fixture';

test('events are told oldest first, each once, a month before a day in it', () => {
  const visit = makeMilestone();
  const signature = makeMilestone({
    documentId: 'signature',
    kind: 'signed',
    date: '2024-04-09',
    precision: 'day',
  });
  const meeting = makeMilestone({
    documentId: 'meeting',
    kind: 'meeting',
    date: '2023-01-17',
    precision: 'day',
  });
  renderOnSite(<MilestoneTimeline milestones={[signature, meeting, visit, signature]} />);
  const dates = screen.getAllByRole('time').map((time) => time.textContent);
  expect(dates).toEqual(['janvier 2023', '17 janvier 2023', '9 avril 2024'].map(together));
});

test('an event without a date is no event', () => {
  renderOnSite(<MilestoneTimeline milestones={[makeMilestone({ date: null })]} />);
  expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
});
