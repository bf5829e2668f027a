import { build } from '@entente/testkit/builds/build.mjs';
import { runMain } from '@entente/testkit/machine/failure.mjs';
import { supervisor } from '@entente/testkit/instance/supervise.mjs';
import { cmsAway } from './kinds/cmsAway.mjs';
import { cmsForgets } from './kinds/cmsForgets.mjs';
import { cmsKilled } from './kinds/cmsKilled.mjs';
import { cmsTalksNonsense } from './kinds/cmsTalksNonsense.mjs';
import { pushesLost } from './kinds/pushesLost.mjs';
import { pushesShuffled } from './kinds/pushesShuffled.mjs';
import { siteKilled } from './kinds/siteKilled.mjs';
import { twoCms } from './kinds/twoCms.mjs';
import { twoReplicas } from './kinds/twoReplicas.mjs';
import { unknownSlugs } from './kinds/unknownSlugs.mjs';
import { randomFrom } from './random.mjs';
import { openWorkshop } from './workshop.mjs';

/** In this order: the last one looks at what the others left. */
const FAULTS = {
  'pushes-lost': pushesLost,
  'pushes-shuffled': pushesShuffled,
  'unknown-slugs': unknownSlugs,
  'cms-talks-nonsense': cmsTalksNonsense,
  'cms-forgets': cmsForgets,
  'cms-killed': cmsKilled,
  'site-killed': siteKilled,
  'cms-away': cmsAway,
  'two-replicas': twoReplicas,
  'two-cms': twoCms,
};

/** Wait for outages to pass, or start processes of their own: not in the short form. */
const LONG = new Set(['cms-away', 'two-replicas', 'two-cms']);

function options(args) {
  const seedAt = args.indexOf('--seed');
  const seed = seedAt >= 0 ? Number(args[seedAt + 1]) : Date.now() % 2 ** 31;
  const names = args.filter((arg) => Object.hasOwn(FAULTS, arg));
  const known = new Set(['--short', '--seed', String(seed), ...names]);
  const strange = args.filter((arg) => !known.has(arg));
  if (strange.length > 0 || !Number.isInteger(seed)) {
    console.error(`npm run faults -- [--short] [--seed N] [${Object.keys(FAULTS).join('] [')}]`);
    process.exit(2);
  }
  const isShort = args.includes('--short');
  return {
    isShort,
    seed,
    names:
      names.length > 0 ? names : Object.keys(FAULTS).filter((name) => !isShort || !LONG.has(name)),
  };
}

/**
 * Does to real processes what happens to them sooner or later, and looks whether every promise
 * holds. One line of JSON a fault; ends with 1 when one does not hold.
 */
async function faults(args) {
  const { isShort, seed, names } = options(args);
  supervisor();
  await build();
  const workshop = await openWorkshop(randomFrom(seed));
  let failures = 0;
  try {
    for (const name of names) {
      const from = performance.now();
      const outcome = await attempt(() =>
        FAULTS[name](workshop, { isShort, random: randomFrom(seed) }),
      );
      if (!outcome.passed) failures += 1;
      const seconds = Math.round((performance.now() - from) / 100) / 10;
      console.log(JSON.stringify({ fault: name, seed, short: isShort, ...outcome, seconds }));
      // What follows would only stumble over what this one left lying.
      if (!outcome.passed) break;
    }
  } finally {
    await workshop.close();
  }
  process.exit(failures > 0 ? 1 : 0);
}

async function attempt(fault) {
  try {
    return { passed: true, ...(await fault()) };
  } catch (error) {
    return { passed: false, error: error.message };
  }
}

await runMain(() => faults(process.argv.slice(2)));
