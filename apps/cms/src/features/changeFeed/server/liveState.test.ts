import { liveState, type StoredReport } from './liveState';

const at = '2024-04-09T10:00:00.000Z';
const after = (seconds: number) => Date.parse(at) + seconds * 1000;

const report = (more: Partial<StoredReport> = {}): StoredReport => ({
  replica: 'a',
  pages: ['/fr'],
  failed: [],
  done: 1,
  total: 1,
  completedAt: '2024-04-09T10:00:00.400Z',
  ...more,
});

const stateOf = (
  reports: StoredReport[],
  { replicas = 1, seconds = 60, later = [] as string[] } = {},
) => liveState({ at, replicas, now: after(seconds) }, reports, new Set(later));

describe('a revision', () => {
  it('is being sent for three seconds, then waits for a site that says nothing', () => {
    expect(stateOf([], { seconds: 2.9 }).step).toBe('sending');
    expect(stateOf([], { seconds: 3 }).step).toBe('waiting');
  });

  it('is live 0.4 s after its commit when a replica says so then', () => {
    expect(stateOf([report()])).toMatchObject({ step: 'live', ms: 400, pages: ['/fr'], total: 1 });
  });

  it('is live once the last of two replicas shows it', () => {
    const slow = report({ replica: 'b', completedAt: '2024-04-09T10:00:02.000Z', pages: ['/en'] });
    expect(stateOf([report()], { replicas: 2 })).toMatchObject({ step: 'partly', liveReplicas: 1 });
    expect(stateOf([report(), slow], { replicas: 2 })).toMatchObject({
      step: 'live',
      ms: 2000,
      pages: ['/fr', '/en'],
    });
  });

  it('progresses as the slowest replica does', () => {
    const fast = report({ done: 9, total: 10, completedAt: null });
    const slow = report({ replica: 'b', done: 312, total: 4000, completedAt: null });
    expect(stateOf([fast, slow], { replicas: 2 })).toMatchObject({
      step: 'progress',
      done: 312,
      total: 4000,
    });
  });

  it('is live where a replica, started anew, has shown a later one', () => {
    expect(stateOf([], { later: ['b'] })).toMatchObject({ step: 'live', ms: null, pages: [] });
    const lost = report({ done: 3, total: 10, completedAt: null });
    expect(stateOf([lost], { later: ['a'] }).step).toBe('live');
  });

  it('is live in no time by a clock that runs behind', () => {
    expect(stateOf([report({ completedAt: '2024-04-09T09:59:59.000Z' })]).ms).toBe(0);
  });

  it('names the pages that keep their last version', () => {
    expect(stateOf([report({ failed: ['/fr/carte'] })]).failed).toEqual(['/fr/carte']);
  });
});
