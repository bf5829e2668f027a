import { CmsUnavailableError } from '../../errors';
import { withinDeadline } from './withinDeadline';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = () => new Promise<string>(() => undefined);

test('what is rendered in time is shown, and nothing is left waiting', async () => {
  await expect(withinDeadline(Promise.resolve('page'), 1_000)).resolves.toBe('page');
  expect(jest.getTimerCount()).toBe(0);
});

test('what takes longer counts as a CMS that is away, so that the last good page stays', async () => {
  const late = withinDeadline(never(), 1_000).catch((error: unknown) => error);
  jest.advanceTimersByTime(1_000);
  expect(await late).toBeInstanceOf(CmsUnavailableError);
});

test('a failure of the rendering is told as it is', async () => {
  await expect(withinDeadline(Promise.reject(new Error('fault')), 1_000)).rejects.toThrow('fault');
  expect(jest.getTimerCount()).toBe(0);
});
