import { requireNodeVersion } from './lib/nodeVersion.mjs';

requireNodeVersion();
const { runMain } = await import('./lib/failure.mjs');
const { build } = await import('./lib/build.mjs');
// Names of targets may follow: node scripts/build.mjs model secrets web
await runMain(() => build(process.argv.length > 2 ? process.argv.slice(2) : undefined));
