import { lendRevalidate, refreshPages, urgency } from './engine.server';
import { noteRenderStart } from './renderClock.server';

test('a page is not refreshed by a render that began before it was asked for', async () => {
  const path = '/fr/actualites/visite';
  // A visitor's: it may have read the CMS before the change, and Next joins it.
  noteRenderStart(path);
  let calls = 0;
  lendRevalidate(async () => {
    calls += 1;
    if (calls > 1) noteRenderStart(path);
  });
  const { refreshed } = await refreshPages([[path]], urgency.change);
  expect([refreshed, calls]).toEqual([[path], 2]);
});
