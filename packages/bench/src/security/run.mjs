import { build } from '@entente/testkit/builds/build.mjs';
import { supervisor } from '@entente/testkit/instance/supervise.mjs';
import { runMain } from '@entente/testkit/machine/failure.mjs';
import { tryGroup } from './group.mjs';
import { embeds } from './groups/embeds.mjs';
import { graphql } from './groups/graphql.mjs';
import { headers } from './groups/headers.mjs';
import { heavyTexts } from './groups/heavyTexts.mjs';
import { ids } from './groups/ids.mjs';
import { input } from './groups/input.mjs';
import { massAssignment } from './groups/massAssignment.mjs';
import { openRedirect } from './groups/openRedirect.mjs';
import { paths } from './groups/paths.mjs';
import { previews } from './groups/previews.mjs';
import { reflectedMarkup } from './groups/reflectedMarkup.mjs';
import { signedCalls } from './groups/signedCalls.mjs';
import { ssrf } from './groups/ssrf.mjs';
import { storedMarkup } from './groups/storedMarkup.mjs';
import { uploads } from './groups/uploads.mjs';
import { openTarget } from './target.mjs';

const GROUPS = [
  previews,
  signedCalls,
  graphql,
  paths,
  embeds,
  headers,
  openRedirect,
  uploads,
  ids,
  massAssignment,
  ssrf,
  reflectedMarkup,
  storedMarkup,
  input,
  heavyTexts,
];

/** Of the whole: fewer means that a table was emptied. */
const FEWEST = 1_000;
/** The short form tries one of so many of each group, and leaves out what takes long to prepare. */
const SHORT_PART = 24;

function options(args) {
  const names = args.filter((arg) => GROUPS.some(({ name }) => name === arg));
  const isShort = args.includes('--short');
  if (names.length + (isShort ? 1 : 0) < args.length) {
    const known = GROUPS.map(({ name }) => `[${name}]`).join(' ');
    console.error(`npm run security -- [--short] ${known}`);
    process.exit(2);
  }
  return { names, isShort };
}

/**
 * Attacks a CMS and a site as they are delivered. One line of JSON a group, with what broke by name,
 * and one with the sum; ends with 1 when anything did.
 */
async function security(args) {
  const { names, isShort } = options(args);
  supervisor();
  await build();
  const target = await openTarget();
  const chosen = GROUPS.filter(({ name, isLong }) =>
    names.length === 0 ? !(isShort && isLong) : names.includes(name),
  );
  const sum = { tried: 0, held: 0, broken: 0 };
  const choose = (cases) =>
    isShort ? cases.filter((_, place) => place % SHORT_PART === 0) : cases;
  try {
    for (const group of chosen) {
      const from = performance.now();
      const outcome = await tryGroup(group, target, choose);
      const seconds = Math.round((performance.now() - from) / 100) / 10;
      console.log(JSON.stringify({ ...outcome, seconds }));
      for (const key of Object.keys(sum)) sum[key] += outcome[key];
    }
  } finally {
    await target.close();
  }
  const isWhole = !isShort && names.length === 0;
  const isEnough = !isWhole || sum.tried >= FEWEST;
  console.log(JSON.stringify({ group: 'all', ...sum, ...(!isEnough && { fewest: FEWEST }) }));
  process.exit(sum.broken > 0 || !isEnough ? 1 : 0);
}

await runMain(() => security(process.argv.slice(2)));
