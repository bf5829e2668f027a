import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { bundled } from './bundled.mjs';

// npm runs a script from the root; a path is meant from where one stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());

const { limits } = await import(await bundled('limits'));

// A thread of its own: a file that takes all the memory it may have ends it, and nothing else.
const worker = new Worker(await bundled('command/main'), {
  argv: process.argv.slice(2),
  resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
});
worker.on('message', ({ code, out, error }) => {
  process.stdout.write(out);
  process.stderr.write(error);
  process.exitCode = code;
});
worker.on('error', (error) => {
  if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
  const { errors } = JSON.parse(
    readFileSync(new URL('../src/words/en.json', import.meta.url), 'utf8'),
  );
  process.stderr.write(`${errors['too-large']}\n`);
  process.exitCode = 2;
});
