import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

// Writes schema.graphql, or the file named, from the compiled content model: `npm run schema`.
const appDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { printContentSchema } = createRequire(import.meta.url)(
  '../dist/src/graphql/printContentSchema.js',
);
writeFileSync(
  process.argv[2] ?? path.join(appDir, 'schema.graphql'),
  await printContentSchema(appDir),
);
process.exit(0);
