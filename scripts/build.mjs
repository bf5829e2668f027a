import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { build } = await import('../packages/testkit/src/builds/build.mjs');
// Names of workspaces may follow: node scripts/build.mjs cms web
await runMain(() => build(process.argv.length > 2 ? process.argv.slice(2) : undefined));
