import { encodeRequest } from '@entente/protocol/call';
import { cmsCalls } from '@entente/protocol/calls';
import { maxBodyBytes } from '@entente/protocol/limits';
import type { LiveReport } from '@entente/protocol/liveReport';
import { LiveReports } from './liveReports';

const report = (revision: number, changes: Partial<LiveReport> = {}): LiveReport => ({
  replica: 'rive-gauche',
  revision,
  pages: ['/fr'],
  failed: [],
  done: 1,
  total: 1,
  ms: 40,
  ...changes,
});

function cms() {
  const heard: LiveReport[] = [];
  const state = { isAway: false };
  const reports = new LiveReports(async (one) => {
    if (state.isAway) throw new Error('away');
    heard.push(one);
  });
  return { heard, state, reports };
}

describe('what is live', () => {
  test('is told to the CMS', async () => {
    const { heard, reports } = cms();
    await reports.tell(report(7));
    expect(heard).toEqual([report(7)]);
  });

  test('is told when the CMS is back, the last word on each revision', async () => {
    const { heard, state, reports } = cms();
    state.isAway = true;
    await reports.tell(report(7, { done: 0 }));
    await reports.tell(report(7));
    await reports.tell(report(8));
    state.isAway = false;
    await reports.flush();
    expect(heard).toEqual([report(7), report(8)]);
  });

  test('is told once', async () => {
    const { heard, reports } = cms();
    await reports.tell(report(7));
    await reports.flush();
    expect(heard).toHaveLength(1);
  });

  test('fits in a call that the CMS takes, however many pages there are', async () => {
    const { heard, reports } = cms();
    const pages = Array.from({ length: 4_000 }, (_, number) => `/fr/actualites/article-${number}`);
    await reports.tell(report(7, { pages, failed: pages, done: 4_000, total: 4_000 }));
    expect(JSON.stringify(heard[0]).length).toBeLessThan(64 * 1024);
    expect(heard[0]).toMatchObject({ total: 4_000 });
    expect(heard[0]?.pages.length).toBeGreaterThan(500);
  });

  test('is not kept without end while nobody hears it', async () => {
    const { heard, state, reports } = cms();
    state.isAway = true;
    for (let revision = 1; revision <= 1_000; revision += 1) await reports.tell(report(revision));
    state.isAway = false;
    await reports.flush();
    expect(heard.map((one) => one.revision)).toEqual(
      Array.from({ length: 200 }, (_, position) => 801 + position),
    );
  });
});

test('a report about very many pages is cut to what a call holds', async () => {
  const { heard, reports } = cms();
  const paths = Array.from({ length: 5_000 }, (_, at) => `/fr/actualites/${'é'.repeat(20)}-${at}`);
  await reports.tell(report(7, { pages: paths, failed: paths, done: 9_000, total: 10_000 }));
  const [told] = heard;
  expect(told?.pages).toEqual(paths.slice(0, told?.pages.length));
  expect(told?.pages.length).toBeGreaterThan(100);
  const { body } = encodeRequest(cmsCalls.live, told ?? report(7));
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxBodyBytes);
});
