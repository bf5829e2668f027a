/**
 * Reads pages at a steady rate, each in its turn, whether the ones before have been answered or not.
 * @returns {{ stop: () => Promise<{ count: number, notOk: number, p95Ms: number }> }}
 */
export function readSteadily(siteUrl, paths, aSecond) {
  const times = [];
  const running = new Set();
  let notOk = 0;
  let asked = 0;
  const read = async () => {
    const from = performance.now();
    try {
      const response = await fetch(siteUrl + paths[asked++ % paths.length]);
      await response.arrayBuffer();
      if (response.status !== 200) notOk += 1;
    } catch {
      notOk += 1;
    }
    times.push(performance.now() - from);
  };
  const timer = setInterval(() => {
    const one = read().finally(() => running.delete(one));
    running.add(one);
  }, 1_000 / aSecond);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running);
      const sorted = [...times].sort((left, right) => left - right);
      const p95Ms = Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0);
      return { count: times.length, notOk, p95Ms };
    },
  };
}
