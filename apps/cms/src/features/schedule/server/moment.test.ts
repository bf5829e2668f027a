import { momentOf, type Disambiguation } from './moment';

const now = Date.parse('2026-01-15T12:00:00Z');
const moment = (
  local: string,
  zone = 'Europe/Paris',
  disambiguation: Disambiguation | null = null,
) => {
  const found = momentOf(local, zone, disambiguation, now);
  return 'at' in found ? found.at.toISOString() : found.problem;
};

describe('the moment that an editor means', () => {
  it('is told in the zone of their choice', () => {
    expect(moment('2026-04-09T10:00')).toBe('2026-04-09T08:00:00.000Z');
    expect(moment('2026-04-09T10:00', 'America/Toronto')).toBe('2026-04-09T14:00:00.000Z');
  });

  it.each([
    ['in the past', '2026-01-15T12:59', 'past'],
    ['now', '2026-01-15T13:00', 'past'],
    ['in the hour that clocks skip', '2026-03-29T02:30', 'skipped'],
    ['in the hour that comes twice', '2026-10-25T02:30', 'doubled'],
    ['on a day that no calendar has', '2026-02-30T10:00', 'time'],
    ['nonsense', 'demain', 'time'],
  ])('is none when it is %s', (_what, local, problem) => {
    expect(moment(local)).toBe(problem);
  });

  it('is none in a zone that nobody knows', () => {
    expect(moment('2026-04-09T10:00', 'Europe/Rennes')).toBe('zone');
  });

  it('in the hour that comes twice is the one they say', () => {
    expect(moment('2026-10-25T02:30', 'Europe/Paris', 'first')).toBe('2026-10-25T00:30:00.000Z');
    expect(moment('2026-10-25T02:30', 'Europe/Paris', 'second')).toBe('2026-10-25T01:30:00.000Z');
  });
});
