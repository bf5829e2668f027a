import { Client } from 'pg';

/** Empties the PostgreSQL database of the environment, where one is named: suites leave entries. */
export async function emptyDatabase(): Promise<void> {
  if (process.env.DATABASE_CLIENT !== 'postgres') return;
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query('drop schema public cascade; create schema public');
  } finally {
    await client.end();
  }
}
