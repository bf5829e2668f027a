import { bundled } from './bundled.mjs';

// npm runs a script from the root; a path is meant from where one stands.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await bundled('command/main');
