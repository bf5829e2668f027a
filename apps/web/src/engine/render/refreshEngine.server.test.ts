import { setRevalidate, refreshPages, urgency } from './refreshEngine.server';
import { recordRenderStart } from './renderClock.server';

test('a page is not refreshed by a render that began before it was asked for', async () => {
  const path = '/fr/actualites/visite';
  // A visitor's: it may have read the CMS before the change, and Next joins it.
  recordRenderStart(path);
  let calls = 0;
  setRevalidate(async () => {
    calls += 1;
    if (calls > 1) recordRenderStart(path);
  });
  const { refreshed } = await refreshPages([[path]], urgency.change);
  expect([refreshed, calls]).toEqual([[path], 2]);
});
