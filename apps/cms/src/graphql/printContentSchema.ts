import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';

/**
 * The GraphQL schema of the content model in SDL, sorted, built without a server and without a
 * database. Needs the compiled `dist`.
 */
export async function printContentSchema(appDir: string): Promise<string> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'entente-schema-'));
  process.env.ENTENTE_SECRET ??= randomBytes(32).toString('hex');
  process.env.ENTENTE_DATA_DIR = dataDir;
  try {
    const app = createStrapi({ appDir, distDir: path.join(appDir, 'dist') });
    await app.register();
    const schema: GraphQLSchema = app.plugin('graphql').service('content-api').buildSchema();
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
