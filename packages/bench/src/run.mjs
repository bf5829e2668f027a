import { embeds } from './embeds/embeds.mjs';
import { importing } from './import/import.mjs';
import { outputs } from './outputs/outputs.mjs';
import { pages } from './pages/pages.mjs';
import { publishing } from './publishing/publishing.mjs';
import { routers } from './routers/routers.mjs';
import { search } from './search/search.mjs';

/** `npm run bench -- <name>`: each measures one thing and prints a table. */
const benches = { embeds, import: importing, outputs, pages, publishing, routers, search };

const [name = ''] = process.argv.slice(2);
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`Say what to measure: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  process.exit(2);
}
await bench();
