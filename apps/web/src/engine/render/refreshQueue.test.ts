import { Pace } from './pace';
import { RefreshQueue } from './refreshQueue';

const atMost = (most: number) =>
  new Pace({ most, fastMs: 1_000, slowMs: 5_000, pauseMs: { first: 10, longest: 10 } });

const tick = () => new Promise((resolve) => setImmediate(resolve));

/** A renderer whose renders end when told to. */
function manual() {
  const log: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const render = (path: string) => {
    log.push(path);
    return new Promise<void>((resolve, reject) => {
      ends.set(path, (error) => (error ? reject(error) : resolve()));
    });
  };
  const end = async (path: string, error?: Error) => {
    ends.get(path)?.(error);
    await tick();
  };
  return { log, render, end };
}

describe('the refresh queue', () => {
  test('renders the most important tier first, a few at a time', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, atMost(2));
    const done = [queue.add('/b', 1), queue.add('/c', 1), queue.add('/a', 0)];
    await tick();
    expect(log).toEqual(['/a', '/b']);
    expect(queue.length).toBe(3);
    for (const path of ['/a', '/b', '/c']) await end(path);
    expect(log).toEqual(['/a', '/b', '/c']);
    expect(await Promise.all(done)).toEqual([true, true, true]);
    expect(queue.length).toBe(0);
  });

  test('lets what is urgent pass what was waiting', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, atMost(1));
    for (const path of ['/warm-1', '/warm-2', '/changed']) void queue.add(path, 20);
    await tick();
    void queue.add('/changed', 0);
    await end('/warm-1');
    expect(log).toEqual(['/warm-1', '/changed']);
    await end('/changed');
    await end('/warm-2');
    expect(log).toEqual(['/warm-1', '/changed', '/warm-2']);
  });

  test('renders once a page asked for many times while it waits', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, atMost(1));
    void queue.add('/busy', 0);
    await tick();
    const calls = Array.from({ length: 1_000 }, () => queue.add('/a', 0));
    expect(queue.length).toBe(2);
    await end('/busy');
    await end('/a');
    expect(log).toEqual(['/busy', '/a']);
    expect(await Promise.all(calls)).toHaveLength(1_000);
  });

  test('renders again a page that changed while it was rendered', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, atMost(2));
    const first = queue.add('/a', 0);
    await tick();
    const second = queue.add('/a', 0);
    expect(log).toEqual(['/a']);
    await end('/a');
    expect(await first).toBe(true);
    expect(log).toEqual(['/a', '/a']);
    await end('/a');
    expect(await second).toBe(true);
  });

  test('lets a page rest between two renders, and renders the last change all the same', async () => {
    const renders: { path: string; at: number }[] = [];
    const render = async (path: string) => void renders.push({ path, at: performance.now() });
    const queue = new RefreshQueue(render, atMost(2), 80);
    await queue.add('/a', 0);
    await Promise.all([queue.add('/a', 0), queue.add('/a', 0), queue.add('/b', 1)]);
    expect(renders.map(({ path }) => path)).toEqual(['/a', '/b', '/a']);
    // A timer may be a millisecond early.
    expect((renders[2]?.at ?? 0) - (renders[0]?.at ?? 0)).toBeGreaterThanOrEqual(75);
  });

  test('says which pages failed and goes on', async () => {
    const { render, end } = manual();
    const queue = new RefreshQueue(render, atMost(1));
    const done = [queue.add('/bad', 0), queue.add('/good', 0)];
    await tick();
    await end('/bad', new Error('the CMS is away'));
    await end('/good');
    expect(await Promise.all(done)).toEqual([false, true]);
  });

  test('takes thousands of pages without a pause', async () => {
    const queue = new RefreshQueue(async () => undefined, atMost(2));
    const startedAt = performance.now();
    const paths = Array.from({ length: 20_000 }, (_, position) => `/page-${position}`);
    await Promise.all(paths.map((path) => queue.add(path, 3)));
    expect(performance.now() - startedAt).toBeLessThan(3_000);
  });

  test('puts nothing off for ever, though urgent pages come faster than they are rendered', async () => {
    const render = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
    const queue = new RefreshQueue(render, atMost(1));
    const hurry = () => void queue.add(`/urgent-${Math.random()}`, 0);
    for (let count = 0; count < 20; count += 1) hurry();
    const urgent = setInterval(hurry, 8);
    const from = performance.now();
    const never = new Promise((resolve) => setTimeout(resolve, 4_000, 'never'));
    const outcome = await Promise.race([queue.add('/feed', 4), never]);
    clearInterval(urgent);
    expect([outcome, performance.now() - from < 4_000]).toEqual([true, true]);
  });
});
