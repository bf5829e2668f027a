import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsDir } from '../machine/paths.mjs';

const DEFAULT_URL = 'postgres://postgres@127.0.0.1:5432/postgres';

let made = 0;

/**
 * A database of its own on a PostgreSQL server, when one answers.
 * @param {string} [template] address of a database that nobody has open, to begin with its content
 * @returns {Promise<{ url: string, drop: () => Promise<void> } | null>}
 */
export async function temporaryDatabase(template) {
  const server = process.env.ENTENTE_TEST_POSTGRES_URL || DEFAULT_URL;
  const name = `entente_test_${process.pid}_${Date.now().toString(36)}_${(made += 1)}`;
  const content = template ? ` template ${new URL(template).pathname.slice(1)}` : '';
  try {
    await query(server, `create database ${name}${content}`);
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

/** Whether there is a server to make databases on. */
export async function postgresAnswers() {
  const database = await temporaryDatabase();
  await database?.drop();
  return database !== null;
}

async function query(connectionString, sql) {
  // Only there once the dependencies are installed, so not at the top of the file.
  const { Client } = createRequire(path.join(cmsDir, 'package.json'))('pg');
  const client = new Client({ connectionString, connectionTimeoutMillis: 30_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
