import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import lighthouse from 'lighthouse';
import { chromiumArgs, findChromium } from '@entente/testkit/browser/chromium.mjs';

const PORT = 9377;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Lighthouse's four scores, of a telephone on slow 4G, in a browser of their own.
 * @param {Record<string, string>} addresses by name
 * @returns {Promise<Record<string, { scores: string, lost: string[] }>>} '100/100/100/100' and the
 *   audits that cost points
 */
export async function scoresOf(addresses) {
  const browser = await startBrowser();
  try {
    const scores = {};
    for (const [name, url] of Object.entries(addresses)) scores[name] = await score(url);
    return scores;
  } finally {
    await browser.stop();
  }
}

async function score(url) {
  const settings = { port: PORT, logLevel: 'error', onlyCategories: CATEGORIES };
  let result = await lighthouse(url, settings);
  // On a busy machine a trace may miss the start of the page: once more, then it is a failure.
  if (result?.lhr.runtimeError) result = await lighthouse(url, settings);
  if (!result || result.lhr.runtimeError) {
    throw new Error(`Lighthouse could not read ${url}: ${result?.lhr.runtimeError?.message}`);
  }
  const { categories, audits } = result.lhr;
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
      .map(({ id }) => id),
  );
  const scores = CATEGORIES.map((id) => Math.round(categories[id].score * 100)).join('/');
  return { scores, lost };
}

async function startBrowser() {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'entente-lighthouse-'));
  const own = ['--headless=new', `--remote-debugging-port=${PORT}`, `--user-data-dir=${profile}`];
  const child = spawn(findChromium(), [...chromiumArgs, ...own, 'about:blank'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answers = () =>
    fetch(`http://127.0.0.1:${PORT}/json/version`).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let tries = 0; !(await answers()); tries += 1) {
    if (tries > 100) throw new Error('Chromium does not start');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { stop };
}
