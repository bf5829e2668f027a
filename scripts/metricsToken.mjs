import path from 'node:path';
import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain, Failure } = await import('../packages/testkit/src/machine/failure.mjs');
const { build } = await import('../packages/testkit/src/builds/build.mjs');
const { readText } = await import('../packages/testkit/src/instance/dataDir.mjs');
const { parseOptions } = await import('./lib/options.mjs');

/** `npm run metrics-token`: what Prometheus must show to read /metrics. */
await runMain(async () => {
  const { data } = parseOptions(process.argv.slice(2), process.env.INIT_CWD || process.cwd());
  const secret = process.env.ENTENTE_SECRET || readText(path.join(data, 'secret'))?.trim();
  if (!secret) {
    throw new Failure(
      `There is no secret in ${data}: name the data folder with --data, or give ENTENTE_SECRET.`,
    );
  }
  await build(['secrets'], process.stderr);
  const { deriveSecret } = await import('@entente/secrets/derive');
  console.log(deriveSecret(secret, 'metrics-token'));
});
