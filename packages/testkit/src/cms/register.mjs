import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { temporaryDatabase } from '../database/postgres.mjs';

/**
 * Where a CMS keeps all that it knows: a data folder, and a PostgreSQL database where the
 * environment asks for that (in SQLite the database is a file of the folder).
 * @typedef {{ dataDir: string, database: string | null }} Register
 */

/**
 * A register of its own.
 * @param {Register | null} template what it holds already; no CMS may be running on it
 * @returns {Promise<Register & { environment: Record<string, string>, remove: () => Promise<void> }>}
 */
export async function makeRegister(template) {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'entente-cms-'));
  if (template) cpSync(template.dataDir, dataDir, { recursive: true });
  const database =
    process.env.DATABASE_CLIENT === 'postgres'
      ? await temporaryDatabase(template?.database ?? undefined)
      : null;
  return {
    dataDir,
    database: database?.url ?? null,
    environment: { ENTENTE_DATA_DIR: dataDir, ...(database && { DATABASE_URL: database.url }) },
    async remove() {
      await database?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
