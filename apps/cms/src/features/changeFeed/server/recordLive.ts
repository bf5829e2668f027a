import type { Core } from '@strapi/strapi';
import type { LiveReport } from '@entente/protocol/liveReport';
import { withConnection } from '../../../platform/database/connection';
import { LIVE } from './liveTable';

/**
 * Keeps a replica's report. Once it has said that all is live, nothing that arrives later (a word
 * of its progress that was overtaken) says otherwise.
 */
export async function recordLive(strapi: Core.Strapi, report: LiveReport): Promise<void> {
  const { replica, revision, pages, failed, done, total, ms } = report;
  const row = {
    replica,
    revision,
    pages: JSON.stringify(pages),
    failed: JSON.stringify(failed),
    done,
    total,
    ms,
    completed_at: done === total ? new Date().toISOString() : null,
  };
  await withConnection(strapi, (connection) =>
    connection(LIVE)
      .insert(row)
      .onConflict(['replica', 'revision'])
      .merge()
      .whereNull(`${LIVE}.completed_at`),
  );
}
