import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { publicRegister } from './publicRegister.mjs';
import { registerServer } from './server.mjs';
import { serveHttp } from './serveHttp.mjs';

const { values } = parseArgs({
  options: { site: { type: 'string' }, http: { type: 'string' } },
});
const { site } = values;
if (!site || !URL.canParse(site)) {
  process.stderr.write('npm run mcp -- --site https://ententes.example [--http 14000]\n');
  process.exit(2);
}
const register = publicRegister(site);
if (values.http === undefined) {
  await registerServer(register).connect(new StdioServerTransport());
} else {
  await serveHttp(register, Number(values.http));
  process.stderr.write(`http://127.0.0.1:${values.http}/mcp\n`);
}
