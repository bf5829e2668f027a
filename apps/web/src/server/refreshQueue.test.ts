import { RefreshQueue } from './refreshQueue';

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
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { log, render, end };
}

describe('the refresh queue', () => {
  test('renders the most important tier first, a few at a time', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, 2);
    const done = queue.refresh([['/a'], ['/b', '/c']]);
    expect(log).toEqual(['/a', '/b']);
    await end('/a');
    expect(log).toEqual(['/a', '/b', '/c']);
    await end('/b');
    await end('/c');
    expect(await done).toEqual({ refreshed: ['/a', '/b', '/c'], failed: [] });
  });

  test('lets what is urgent pass what was waiting', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, 1);
    void queue.refresh([['/warm-1', '/warm-2']], 20);
    void queue.refresh([['/changed']], 0);
    await end('/warm-1');
    expect(log).toEqual(['/warm-1', '/changed']);
    await end('/changed');
    await end('/warm-2');
  });

  test('renders once a page asked for many times while it waits', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, 1);
    void queue.refresh([['/busy']]);
    const calls = Array.from({ length: 1_000 }, () => queue.refresh([['/a']]));
    await end('/busy');
    await end('/a');
    expect(log).toEqual(['/busy', '/a']);
    expect(await Promise.all(calls)).toHaveLength(1_000);
  });

  test('renders again a page that changed while it was rendered', async () => {
    const { log, render, end } = manual();
    const queue = new RefreshQueue(render, 2);
    const first = queue.refresh([['/a']]);
    const second = queue.refresh([['/a']]);
    expect(log).toEqual(['/a']);
    await end('/a');
    expect(await first).toEqual({ refreshed: ['/a'], failed: [] });
    expect(log).toEqual(['/a', '/a']);
    await end('/a');
    expect(await second).toEqual({ refreshed: ['/a'], failed: [] });
  });

  test('lets a page rest between two renders, and renders the last change all the same', async () => {
    const startedAt: number[] = [];
    const render = async () => void startedAt.push(performance.now());
    const queue = new RefreshQueue(render, 2, 80);
    await queue.refresh([['/a']]);
    await Promise.all([queue.refresh([['/a']]), queue.refresh([['/a'], ['/b']])]);
    const [first = 0, second = 0, third = 0] = startedAt;
    expect(startedAt).toHaveLength(3);
    expect(second - first).toBeLessThan(60);
    expect(third - first).toBeGreaterThanOrEqual(79);
  });

  test('says which pages failed and goes on', async () => {
    const { render, end } = manual();
    const queue = new RefreshQueue(render, 1);
    const done = queue.refresh([['/bad', '/good']]);
    await end('/bad', new Error('the CMS is away'));
    await end('/good');
    expect(await done).toEqual({ refreshed: ['/good'], failed: ['/bad'] });
  });
});
