const EVERY_MS = 10_000;

/**
 * Runs one long step and says so: a line when it begins, one every ten seconds while it lasts (in
 * a terminal the same line counts), one with the time it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work, out = process.stdout) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
  const tty = Boolean(out.isTTY);
  out.write(tty ? `… ${label}` : `… ${label}\n`);
  const timer = setInterval(
    () => out.write(tty ? `\r… ${label} (${seconds()} s)` : `… ${label} (${seconds()} s)\n`),
    tty ? 1000 : EVERY_MS,
  );
  try {
    const result = await work();
    out.write(`${tty ? '\r' : ''}✔ ${label} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
    return result;
  } catch (error) {
    out.write(`${tty ? '\r' : ''}✖ ${label} (${seconds()} s)\n`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
