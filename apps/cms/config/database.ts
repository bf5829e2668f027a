import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cmsEnv } from '../src/platform/env';
import { keepFilesToOwner } from '../src/platform/ownFiles';
import { sqlitePragmas } from '../src/platform/database/sqlitePragmas';

export default () => {
  keepFilesToOwner();
  const { database, dataDir } = cmsEnv();
  if (database.client === 'postgres') {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: database.url },
        pool: { min: 0, max: 10 },
        acquireConnectionTimeout: 10_000,
      },
    };
  }
  const folder = path.join(dataDir, 'cms');
  mkdirSync(folder, { recursive: true });
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(folder, 'entente.sqlite') },
      useNullAsDefault: true,
      pool: { afterCreate: sqlitePragmas },
      // There is one connection: who waits for it waits for a write to end, not for a lost server.
      // Planting the demonstration takes a slow machine minutes.
      acquireConnectionTimeout: 600_000,
    },
  };
};
