import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

// Writes schema.graphql from the compiled content model: `npm run schema` in apps/cms.
const appDir = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { printContentSchema } = createRequire(import.meta.url)(
  '../dist/src/graphql/printContentSchema.js',
);
writeFileSync(path.join(appDir, 'schema.graphql'), await printContentSchema(appDir));
process.exit(0);
