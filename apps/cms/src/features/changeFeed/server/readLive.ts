import type { Core } from '@strapi/strapi';
import type { Change } from '@entente/protocol/changes';
import { withConnection } from '../../../platform/database/connection';
import { CHANGED_DOCUMENTS, CHANGES } from '../../../pipeline/record/changeTables';
import { LIVE } from './liveTable';
import { liveState, type DocumentLive, type StoredReport } from './liveState';

interface Row {
  replica: string;
  pages: string;
  failed: string;
  done: number;
  total: number;
  completedAt: string | null;
}

const paths = (text: string) => JSON.parse(text) as string[];

/** @returns null for a document that no kept revision is about */
export async function readLive(
  strapi: Core.Strapi,
  documentId: string,
  replicas: number,
): Promise<DocumentLive | null> {
  return withConnection(strapi, async (connection) => {
    const change = await connection(`${CHANGED_DOCUMENTS} as document`)
      .join(`${CHANGES} as change`, 'change.revision', 'document.revision')
      .where('document.document_id', documentId)
      .orderBy('document.revision', 'desc')
      .first<{ revision: number; at: string; changes: string } | undefined>(
        'change.revision',
        'change.at',
        'change.changes',
      );
    if (!change) return null;
    const { revision, at } = change;
    const rows = await connection(LIVE)
      .where({ revision })
      .select<Row[]>('replica', 'pages', 'failed', 'done', 'total', {
        completedAt: 'completed_at',
      });
    const later = await connection(LIVE)
      .where('revision', '>', revision)
      .whereNotNull('completed_at')
      .distinct<{ replica: string }[]>('replica');
    const reports: StoredReport[] = rows.map((row) => ({
      ...row,
      pages: paths(row.pages),
      failed: paths(row.failed),
    }));
    const own = (JSON.parse(change.changes) as Change[]).filter(
      (one) => one.documentId === documentId,
    );
    const state = liveState(
      { at, replicas, now: Date.now() },
      reports,
      new Set(later.map(({ replica }) => replica)),
    );
    return {
      ...state,
      revision,
      at,
      replicas,
      type: own.at(-1)?.type ?? '',
      action: own.at(-1)?.action ?? 'update',
    };
  });
}
