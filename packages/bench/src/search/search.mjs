import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsDir } from '@entente/testkit/machine/paths.mjs';
import { temporaryDatabase } from '@entente/testkit/database/postgres.mjs';
import { questions } from './articles.mjs';
import { SECRET, startChild } from './child.mjs';

const SIZES = [100, 10_000];
const ROUNDS = 12;

const quantile = (values, q) =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * q) - 1)];
const round = (value) => Math.round(value * 10) / 10;

function signer() {
  const load = createRequire(path.join(cmsDir, 'package.json'));
  const { cmsCalls } = load('@entente/protocol/calls');
  const { signedRequest } = load('@entente/protocol/signedRequest');
  return (q) => signedRequest(SECRET, cmsCalls.search, { locale: 'fr', q, page: 1 });
}

/** @returns milliseconds until the answer is read */
async function ask(sign, origin, q) {
  const { address, init } = sign(q);
  const from = performance.now();
  const response = await fetch(origin + address, init);
  const body = await response.text();
  if (response.status !== 200) throw new Error(`${q}: ${response.status} ${body}`);
  return performance.now() - from;
}

/**
 * Asks all of them the same, in turns: what the machine does besides, it does to all.
 * @returns the milliseconds of each
 */
async function askInTurns(children) {
  const sign = signer();
  const times = children.map(() => []);
  for (let turn = -2; turn < ROUNDS; turn += 1)
    for (const q of questions(children[0].ready.words))
      for (const [at, { ready }] of children.entries()) {
        const took = await ask(sign, ready.origin, q);
        if (turn >= 0) times[at].push(took);
      }
  return times;
}

const sum = (values) => values.reduce((total, value) => total + value, 0);

async function measured(name, databases) {
  const children = [];
  try {
    for (const [at, articles] of SIZES.entries())
      children.push(await startChild(articles, databases[at]));
    const times = await askInTurns(children);
    const publishes = [];
    for (const child of children) publishes.push(await child.ask('publish'));
    console.table(
      SIZES.map((articles, at) => ({
        database: name,
        articles,
        questions: times[at].length,
        'p50 ms': round(quantile(times[at], 0.5)),
        'p95 ms': round(quantile(times[at], 0.95)),
        'publish p50 ms': round(
          quantile(
            publishes[at].map(({ whole }) => whole),
            0.5,
          ),
        ),
        'index p50 ms': round(
          quantile(
            publishes[at].map(({ index }) => index),
            0.5,
          ),
        ),
        'rebuild s': round(children[at].ready.rebuilt / 1_000),
        'index share': `${round((100 * sum(publishes[at].map(({ index }) => index))) / sum(publishes[at].map(({ whole }) => whole)))} %`,
      })),
    );
    const ratio = (q) => (quantile(times[1], q) / quantile(times[0], q)).toFixed(2);
    console.log(`${name}: p50 ratio ${ratio(0.5)}, p95 ratio ${ratio(0.95)}`);
  } finally {
    for (const child of children) await child.stop();
  }
}

/**
 * Searches among 100 and among 10,000 articles, on SQLite and on PostgreSQL where one answers: how
 * long an answer takes, as the site asks for it, and what the index adds to a publication.
 */
export async function search() {
  await measured(
    'SQLite',
    SIZES.map(() => ({ DATABASE_CLIENT: 'sqlite' })),
  );
  const databases = [];
  try {
    for (const _size of SIZES) databases.push(await temporaryDatabase());
    if (databases.includes(null)) {
      console.log('No PostgreSQL server answers: not measured there.');
      return;
    }
    await measured(
      'PostgreSQL',
      databases.map(({ url }) => ({ DATABASE_CLIENT: 'postgres', DATABASE_URL: url })),
    );
  } finally {
    for (const database of databases) await database?.drop();
  }
}
