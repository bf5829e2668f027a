import { PersistentRefresh, type PersistenceSettings } from './persistentRefresh';

/** A renderer whose pages fail as long as they are named in `broken`. */
function renderer(settings: Partial<PersistenceSettings> = {}) {
  const broken = new Set<string>();
  const log: string[] = [];
  const refresh = new PersistentRefresh({
    render: async (path) => {
      log.push(path);
      if (broken.has(path)) throw new Error('the CMS is away');
    },
    pace: { most: 2, fastMs: 1_000, slowMs: 5_000, pauseMs: { first: 10, longest: 10 } },
    restMs: 0,
    retryMs: { first: 5, longest: 10 },
    retryTier: 15,
    ...settings,
  });
  return { broken, log, refresh };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  await pause(0);
  return settled;
}

describe('a refresh', () => {
  test('is done when every page is shown, and tells of each', async () => {
    const { refresh } = renderer();
    const each: [string, boolean][] = [];
    const outcome = await refresh.refresh([['/a'], ['/b']], 0, (path, shown) =>
      each.push([path, shown]),
    );
    expect(outcome).toEqual({ refreshed: ['/a', '/b'], failed: [] });
    expect(each).toEqual([
      ['/a', true],
      ['/b', true],
    ]);
  });

  test('is not done while the CMS is away, and is once it is back', async () => {
    const { broken, refresh } = renderer();
    broken.add('/a').add('/b');
    const done = refresh.refresh([['/a', '/b']], 0);
    await pause(60);
    expect(await isSettled(done)).toBe(false);
    expect(refresh.failed()).toEqual(['/a', '/b']);
    expect(refresh.unfinished()).toEqual(['/a', '/b']);
    broken.clear();
    expect((await done).refreshed.sort()).toEqual(['/a', '/b']);
    expect(refresh.unfinished()).toEqual([]);
  });

  test('gives up on a page that fails while others do not, and still tries it again', async () => {
    const { broken, log, refresh } = renderer();
    broken.add('/a');
    const done = refresh.refresh([['/a', '/b']], 0);
    const others = setInterval(() => void refresh.refresh([['/b']], 0), 5);
    expect(await done).toEqual({ refreshed: ['/b'], failed: ['/a'] });
    clearInterval(others);
    broken.clear();
    log.length = 0;
    await pause(40);
    expect(log).toContain('/a');
    expect(refresh.failed()).toEqual([]);
  });

  test('gives up on nothing while refreshing is paused', async () => {
    let paused = true;
    const { broken, refresh } = renderer({ isPaused: () => paused });
    broken.add('/a');
    const done = refresh.refresh([['/a', '/b']], 0);
    await pause(20);
    await refresh.refresh([['/b']], 0);
    await pause(40);
    expect(await isSettled(done)).toBe(false);
    paused = false;
    broken.clear();
    expect((await done).failed).toEqual([]);
  });

  test('goes on at once when it is told that the CMS is back', async () => {
    const { broken, refresh } = renderer({ retryMs: { first: 60_000, longest: 60_000 } });
    broken.add('/a');
    const done = refresh.refresh([['/a']], 0);
    await pause(10);
    broken.clear();
    refresh.retryNow();
    expect((await done).refreshed).toEqual(['/a']);
  });

  test('asks a CMS that is away little, and renders all at once when it is back', async () => {
    const { broken, log, refresh } = renderer({ retryMs: { first: 20, longest: 20 } });
    const paths = Array.from({ length: 100 }, (_, number) => `/page-${number}`);
    paths.forEach((path) => broken.add(path));
    const done = refresh.refresh([paths], 0);
    await pause(10);
    log.length = 0;
    await pause(105);
    expect(log.length).toBeGreaterThan(3);
    expect(log.length).toBeLessThanOrEqual(6 * 4);
    expect(new Set(log).size).toBe(log.length);
    broken.clear();
    const from = performance.now();
    expect((await done).refreshed).toHaveLength(100);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
