import type { Draft } from './draft';
import { changesIn } from './draft';
import { DraftKeeper, KEEPING_MS, SENDING_MS } from './draftKeeper';
import type { DraftStore } from './draftStore';

const KEY = '7 api::article.article a1 fr';

function setUp(everyMs?: number) {
  const drafts = new Map<string, Draft>();
  const store: DraftStore = {
    put: async (draft) => void drafts.set(draft.id, draft),
    remove: async (ids) => ids.forEach((id) => drafts.delete(id)),
    ofKey: async (key) => [...drafts.values()].filter((draft) => draft.key === key),
  };
  const keeper = new DraftKeeper(store, { id: 'form', key: KEY }, () => Date.now(), everyMs);
  const kept = () => drafts.get('form')?.values ?? null;
  return { keeper, kept };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what is typed is kept within two seconds, also while one goes on typing', async () => {
  const { keeper, kept } = setUp();
  const ages: number[] = [];
  for (let at = 0; at < 5000; at += 100) {
    keeper.typed({ lead: `mot ${at}` });
    await jest.advanceTimersByTimeAsync(100);
    if (at >= 2000) ages.push(at - Number(String(kept()?.lead).replace('mot ', '')));
  }
  expect(Math.max(...ages)).toBeLessThanOrEqual(2000);
  await jest.advanceTimersByTimeAsync(KEEPING_MS);
  expect(kept()).toEqual({ lead: 'mot 4900' });
});

test('the server is sent what is typed every twenty seconds, as it is by then', async () => {
  const { keeper, kept } = setUp(SENDING_MS);
  keeper.typed({ lead: 'Un' });
  await jest.advanceTimersByTimeAsync(SENDING_MS - 1);
  expect(kept()).toBeNull();
  keeper.typed({ lead: 'Deux' });
  await jest.advanceTimersByTimeAsync(1);
  expect(kept()).toEqual({ lead: 'Deux' });
});

test('it is kept at once when the page is left', async () => {
  const { keeper, kept } = setUp();
  keeper.typed({ lead: 'Un' });
  keeper.keep();
  await jest.advanceTimersByTimeAsync(0);
  expect(kept()).toEqual({ lead: 'Un' });
});

test('what is stored, given up or typed back is kept no longer, nor later', async () => {
  const { keeper, kept } = setUp();
  for (const end of [() => keeper.done(), () => keeper.typed({})]) {
    keeper.typed({ lead: 'Un' });
    keeper.keep();
    keeper.typed({ lead: 'Deux' });
    end();
    await jest.advanceTimersByTimeAsync(10 * KEEPING_MS);
    expect(kept()).toBeNull();
  }
});

test('a browser that keeps nothing stops nobody', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const fail = () => Promise.reject(new Error('quota'));
  const store = { put: fail, remove: fail, ofKey: fail };
  const keeper = new DraftKeeper(store, { id: 'form', key: KEY }, () => 0);
  keeper.typed({ lead: 'Un' });
  await jest.advanceTimersByTimeAsync(KEEPING_MS);
  keeper.done();
  await jest.advanceTimersByTimeAsync(0);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});

test('only what differs from what is stored has changed', () => {
  const stored = { headline: 'Un', lead: null, body: [], kind: 'news' };
  expect(changesIn({ headline: 'Deux', lead: '', body: null, kind: 'news' }, stored)).toEqual({
    headline: 'Deux',
  });
  expect(changesIn({ lead: 'Trois' }, stored)).toEqual({ lead: 'Trois' });
});
