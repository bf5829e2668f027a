import { releaseImportWords } from '../words/releaseImportWords';
import { whyUnread } from './propose';
import { SlowError, TooHeavyError, watchTime } from './read/readRelease';

afterEach(() => jest.useRealTimers());

/** How a watch ends when its process computes for a part of each second. */
async function endOf(share: number) {
  jest.useFakeTimers();
  const cpuMs = () => performance.now() * share;
  const watch = watchTime({ cpuMs: 90_000, wallMs: 240_000 }, cpuMs);
  let end: unknown;
  watch.error.catch((error: unknown) => (end = error));
  const seconds = async (count: number) => {
    await jest.advanceTimersByTimeAsync(count * 1_000);
    return end;
  };
  return { seconds, stop: watch.stop };
}

test('a file that computes without end is stopped for it', async () => {
  const { seconds, stop } = await endOf(1);
  expect(await seconds(89)).toBeUndefined();
  expect(await seconds(2)).toBeInstanceOf(TooHeavyError);
  stop();
});

test('a busy server gives a reader more time, and is told of in the end, not the file', async () => {
  const { seconds, stop } = await endOf(0.2);
  expect(await seconds(200)).toBeUndefined();
  const end = await seconds(60);
  expect(end).toBeInstanceOf(SlowError);
  for (const name of ['communique.txt', 'protocole.docx']) {
    const key = whyUnread(end, name);
    expect(key && releaseImportWords.say('fr', key)).toMatch(/^Le serveur est très occupé/);
  }
  stop();
});

test('nobody who pasted is told to paste', () => {
  const said = (name: string) => {
    const key = whyUnread(new TooHeavyError(), name);
    return key && releaseImportWords.say('fr', key);
  };
  expect(said('communique.txt')).not.toContain('Collez');
  expect(said('communique.html')).not.toContain('Collez');
  expect(said('protocole.docx')).toContain('Collez plutôt le texte');
});
