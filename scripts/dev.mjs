import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { start } = await import('./lib/start.mjs');
await runMain(() => start({ mode: 'develop', args: process.argv.slice(2) }));
