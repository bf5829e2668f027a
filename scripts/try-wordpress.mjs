import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('../packages/testkit/src/machine/failure.mjs');
const { tryWordPress } = await import('./wordpress/tryWordPress.mjs');
await runMain(() => tryWordPress(process.argv.slice(2)));
