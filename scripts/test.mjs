import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { test } = await import('./lib/test.mjs');
await runMain(() => test(process.argv.slice(2)));
