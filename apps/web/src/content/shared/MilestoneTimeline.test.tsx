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

test('an event that is recorded for later is told as to come, one of this month is not', () => {
  const renewal = (documentId: string, date: string, precision: 'day' | 'month') =>
    makeMilestone({ documentId, kind: 'renewed', date, precision });
  const milestones = [renewal('a', '2027-05-10', 'day'), renewal('b', '2026-11-01', 'month')];
  renderOnSite(<MilestoneTimeline milestones={milestones} today="2026-11-30" />);
  const [running, later] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(running).not.toContain('à venir');
  expect(later).toContain('Renouvellement (à venir)');
});
