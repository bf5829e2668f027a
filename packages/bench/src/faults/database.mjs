import { createRequire } from 'node:module';
import path from 'node:path';
import { cmsDir } from '@entente/testkit/machine/paths.mjs';

/** What a killed CMS left in its SQLite file, read while nobody writes. */
export function examine(dataDir) {
  const Database = createRequire(path.join(cmsDir, 'package.json'))('better-sqlite3');
  const database = new Database(path.join(dataDir, 'cms', 'entente.sqlite'));
  try {
    const one = (sql) => database.prepare(sql).get();
    const { head } = one('select head from entente_counters where id = 1');
    const { count, last } = one(
      'select count(*) as count, max(revision) as last from entente_changes',
    );
    return {
      integrity: database.pragma('integrity_check', { simple: true }),
      head,
      /** Revisions count from 1 without gaps, as long as none was pruned. */
      hasGaps: count !== head || (last ?? 0) !== head,
    };
  } finally {
    database.close();
  }
}
