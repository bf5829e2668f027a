const CPU_SLOWDOWN = 4;

/** Kept by the page itself, from its first moment. */
const observe = () => {
  const seen = { cls: 0, longestTaskMs: 0, loadToHeightMs: 0, heights: 0 };
  globalThis.seen = seen;
  const on = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  on('layout-shift', (entry) => (seen.cls += entry.value));
  on('longtask', (entry) => (seen.longestTaskMs = Math.max(seen.longestTaskMs, entry.duration)));
  // When a frame has loaded, and when it has first said its height.
  const loaded = new Map();
  // At the document: no load of a part of it reaches its window.
  document.addEventListener(
    'load',
    ({ target }) => target.contentWindow && loaded.set(target.contentWindow, performance.now()),
    true,
  );
  addEventListener('message', ({ data, source }) => {
    const at = loaded.get(source);
    if (data?.type !== 'entente:height' || at === undefined) return;
    loaded.delete(source);
    seen.heights += 1;
    seen.loadToHeightMs = Math.max(seen.loadToHeightMs, performance.now() - at);
  });
};

/**
 * A page with so many embeds, on a slow processor, scrolled to its end.
 * @returns {Promise<{ cls: number, longestTaskMs: number, loadToHeightMs: number }>} the worst of each
 */
export async function hostTimes(browser, origin, card, count) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.addInitScript(observe);
    // A site that the demonstration lets frame us; the page is served right here, nothing is asked of
    // it. Another site's frames run in a process of their own, as they do for partners.
    const address = 'https://metropole.rennes.fr/bench-host';
    const embed = `<p>…</p><entente-embed src="${origin}${card}" title="…" height="320" style="display:block;min-height:320px"><a href="${origin}">…</a></entente-embed>`;
    const script = `<script async src="${origin}/embed/v1.js"></script>`;
    const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>…</title>${script}${embed.repeat(count)}`;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(address, { waitUntil: 'load' });
    for (let index = 0; index < count; index += 1) {
      await page.locator('entente-embed').nth(index).scrollIntoViewIfNeeded();
      await page.waitForFunction((wanted) => globalThis.seen.heights >= wanted, index + 1);
    }
    return await page.evaluate(() => globalThis.seen);
  } finally {
    await page.close();
  }
}
