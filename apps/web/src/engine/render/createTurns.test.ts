import { CmsUnavailableError } from '../../errors';
import { createTurns } from './createTurns';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('as many as may be at it at once begin, the others in the order in which they came', async () => {
  const turns = createTurns(1, 5, 1_000);
  const begun: string[] = [];
  const take = async (name: string) => {
    const end = await turns.take();
    begun.push(name);
    return end;
  };
  const first = await take('first');
  const [second, third] = [take('second'), take('third')];
  await Promise.resolve();
  expect(begun).toEqual(['first']);
  first();
  first();
  const endSecond = await second;
  expect(begun).toEqual(['first', 'second']);
  endSecond();
  (await third)();
  expect(begun).toEqual(['first', 'second', 'third']);
});

test('who waits too long, or behind too many, is told so, and its turn is not lost', async () => {
  const turns = createTurns(1, 1, 1_000);
  const end = await turns.take();
  const late = turns.take().catch((error: unknown) => error);
  await expect(turns.take()).rejects.toThrow(CmsUnavailableError);
  jest.advanceTimersByTime(1_000);
  expect(await late).toBeInstanceOf(CmsUnavailableError);
  end();
  await expect(turns.take()).resolves.toBeInstanceOf(Function);
});
