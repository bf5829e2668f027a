import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsDir } from './paths.mjs';

const DEFAULT_URL = 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * A database of its own on a PostgreSQL server, when one answers.
 * @returns {Promise<{ url: string, drop: () => Promise<void> } | null>}
 */
export async function temporaryDatabase() {
  const server = process.env.ENTENTE_TEST_POSTGRES_URL || DEFAULT_URL;
  const name = `entente_test_${process.pid}_${Date.now().toString(36)}`;
  try {
    await query(server, `create database ${name}`);
  } catch (error) {
    // Asked for by name and absent is a failure; the default one may well not be there.
    if (process.env.ENTENTE_TEST_POSTGRES_URL) throw error;
    return null;
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => query(server, `drop database if exists ${name} with (force)`),
  };
}

async function query(connectionString, sql) {
  // Only there once the dependencies are installed, so not at the top of the file.
  const { Client } = createRequire(path.join(cmsDir, 'package.json'))('pg');
  const client = new Client({ connectionString, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
