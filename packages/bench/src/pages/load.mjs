/** Lighthouse's "slow 4G" as it is applied to a real connection; bytes a second, milliseconds. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
const TELEPHONE = { width: 412, height: 823 };
/** After the last byte, for what paints late to be seen. */
const SETTLED_MS = 600;

/** Kept by the page itself, from its first moment. */
const observe = () => {
  const seen = { lcp: 0, cls: 0, tbt: 0, element: '' };
  globalThis.seen = seen;
  const on = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
      type,
      buffered: true,
    });
  on('largest-contentful-paint', (entry) => {
    seen.lcp = entry.startTime;
    seen.element = entry.element?.localName ?? '';
  });
  on('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value));
  on('longtask', (entry) => (seen.tbt += Math.max(0, entry.duration - 50)));
};

/**
 * Loads one page in a browser that has never seen it, slowed down.
 * @returns {Promise<{ fcp: number, lcp: number, element: string, tbt: number, cls: number,
 *   bytes: number, script: number, before: number, requests: number }>}
 *   milliseconds; bytes as they travel; `before`: the requests answered before the first paint
 */
export async function loadOnce(browser, url) {
  const context = await browser.newContext({
    viewport: TELEPHONE,
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', SLOW_4G);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const traffic = watch(cdp);
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(SETTLED_MS);
    const seen = await page.evaluate(() => ({
      ...globalThis.seen,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      origin: performance.timeOrigin,
    }));
    return { ...seen, ...traffic.until(seen.origin + seen.fcp) };
  } finally {
    await context.close();
  }
}

function watch(cdp) {
  const requests = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp }) =>
    requests.set(requestId, { type, clock: wallTime - timestamp, bytes: 0, end: Infinity }),
  );
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = requests.get(requestId);
    if (request) {
      request.bytes = encodedDataLength;
      request.end = (request.clock + timestamp) * 1000;
    }
  });
  return {
    until: (paint) => {
      const all = [...requests.values()];
      const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
      return {
        bytes: sum(all),
        script: sum(all.filter(({ type }) => type === 'Script')),
        requests: all.length,
        before: all.filter(({ end }) => end <= paint).length,
      };
    },
  };
}
