import { PersistentRefresh } from './persistentRefresh';

/** Seconds of work that one page costs the CMS, and that a page's rendering may take. */
const WORK_MS = 4_000;
const PATIENCE_MS = 10_000;

/**
 * A CMS that works on everything it was asked side by side, also on what nobody waits for any more.
 * @param workMs what each page costs when it is the only one
 */
function slowCms(workMs: () => number) {
  const left = new Map<object, { ms: number; done: () => void }>();
  let abandoned = 0;
  const stepMs = 100;
  const work = setInterval(() => {
    const share = stepMs / left.size;
    for (const [key, job] of left) {
      job.ms -= share;
      if (job.ms > 0) continue;
      left.delete(key);
      job.done();
    }
  }, stepMs);
  const render = () =>
    new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => {
        abandoned += 1;
        reject(new Error('too late'));
      }, PATIENCE_MS);
      const done = () => {
        clearTimeout(patience);
        resolve();
      };
      left.set({}, { ms: workMs(), done });
    });
  return {
    render,
    stop: () => clearInterval(work),
    abandoned: () => abandoned,
    load: () => left.size,
  };
}

const settings = {
  pace: { most: 4, fastMs: 2_000, slowMs: 5_000, pauseMs: { first: 2_000, longest: 30_000 } },
  restMs: 250,
  retryMs: { first: 1_000, longest: 4_000 },
  retryTier: 15,
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const paths = (name: string, count: number) =>
  Array.from({ length: count }, (_, number) => `/${name}-${number}`);

test('a CMS that answers four at a time too late is asked one at a time, until all is shown', async () => {
  const cms = slowCms(() => WORK_MS);
  const refresh = new PersistentRefresh({ render: cms.render, ...settings });
  const outcome = refresh.refresh([paths('page', 11)], 0);
  await jest.advanceTimersByTimeAsync(3 * 60_000);
  expect(refresh.length + refresh.failed().length).toBe(0);
  expect((await outcome).failed).toEqual([]);
  // What was under way at first, and little more.
  expect(cms.abandoned()).toBeLessThan(8);
  cms.stop();
});

test('a CMS that answers nothing in time has ever more air, and is found to answer again', async () => {
  let workMs = 1_000_000;
  const asked: number[] = [];
  const cms = slowCms(() => workMs);
  const render = () => {
    asked.push(performance.now());
    return cms.render();
  };
  const refresh = new PersistentRefresh({ render, ...settings });
  const outcome = refresh.refresh([paths('page', 11)], 0);
  await jest.advanceTimersByTimeAsync(10 * 60_000);
  // After the first four one at a time, at last every 40 s: ten seconds of patience, thirty of air.
  expect(asked.length).toBeLessThan(25);
  expect((asked.at(-1) ?? 0) - (asked.at(-2) ?? 0)).toBeGreaterThanOrEqual(40_000);
  cms.stop();
  workMs = 0;
  const again = slowCms(() => workMs);
  cms.render = again.render;
  await jest.advanceTimersByTimeAsync(3 * 60_000);
  await expect(outcome).resolves.toMatchObject({ failed: [] });
  again.stop();
});

test('is asked more again, one by one, once it is quick', async () => {
  let workMs = WORK_MS;
  let running = 0;
  let most = 0;
  const cms = slowCms(() => workMs);
  const render = async () => {
    running += 1;
    most = Math.max(most, running);
    await cms.render().finally(() => (running -= 1));
  };
  const refresh = new PersistentRefresh({ render, ...settings });
  void refresh.refresh([paths('slow', 4)], 0);
  await jest.advanceTimersByTimeAsync(60_000);
  workMs = 100;
  most = 0;
  const first = refresh.refresh([paths('first', 2)], 0);
  await jest.advanceTimersByTimeAsync(50);
  expect(most).toBe(1);
  await jest.advanceTimersByTimeAsync(5_000);
  await first;
  void refresh.refresh([paths('then', 20)], 0);
  await jest.advanceTimersByTimeAsync(10_000);
  expect([most, refresh.length]).toEqual([4, 0]);
  cms.stop();
});

test('the newest publication comes first, when what came before it still waits', async () => {
  const log: string[] = [];
  const cms = slowCms(() => WORK_MS);
  const shown = (path: string) => void log.push(path);
  const pace = { ...settings.pace, most: 1 };
  const refresh = new PersistentRefresh({ render: cms.render, ...settings, pace });
  void refresh.refresh([['/old-1', '/old-2', '/old-3'], ['/']], 0, shown);
  await jest.advanceTimersByTimeAsync(1_500);
  void refresh.refresh([['/new'], ['/']], 0, shown);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(log.indexOf('/new')).toBeLessThan(log.indexOf('/old-3'));
  expect(log.slice().sort()).toEqual(['/', '/', '/new', '/old-1', '/old-2', '/old-3']);
  cms.stop();
});
