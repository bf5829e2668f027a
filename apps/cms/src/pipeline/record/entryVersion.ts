import type { Core } from '@strapi/strapi';
import { withConnection } from '../../platform/database/connection';
import { AUDIT, type AuditAction } from './auditTable';

/**
 * What changes the words of a draft. A publication, a review, a schedule or a master that becomes
 * public changes none, so that nobody is stopped by them.
 */
const WRITES: readonly AuditAction[] = ['create', 'update', 'discard'];

/** One change of a draft, as the log tells it. */
export interface Writing {
  id: number;
  action: AuditAction;
  personId: number | null;
  personName: string;
  /** ISO 8601. */
  at: string;
  /** Names of the fields that changed; null for any of them. */
  fields: string[] | null;
}

/**
 * Which writing of an entry in one language was the last: the number of its line in the log, which
 * is written in the same transaction; 0 for none. Moments would not do: two changes may share one.
 * @param locale '' for a type without languages
 */
export async function readEntryVersion(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<number> {
  const row = await withConnection(strapi, (connection) =>
    connection(AUDIT)
      .where({ document_id: documentId, locale })
      .whereIn('action', WRITES)
      .max<{ version: number | string | null }[]>({ version: 'id' })
      .first(),
  );
  return Number(row?.version ?? 0);
}

/** What was written of an entry in one language after a version of it, the oldest first. */
export async function readWritingsSince(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
  version: number,
): Promise<Writing[]> {
  const rows = await withConnection(strapi, (connection) =>
    connection(AUDIT)
      .where({ document_id: documentId, locale })
      .whereIn('action', WRITES)
      .where('id', '>', version)
      .orderBy('id')
      .select<(Omit<Writing, 'fields'> & { detail: string })[]>({
        id: 'id',
        action: 'action',
        personId: 'person_id',
        personName: 'person_name',
        at: 'at',
        detail: 'detail',
      }),
  );
  return rows.map(({ detail, ...row }) => ({ ...row, fields: fieldsIn(row.action, detail) }));
}

function fieldsIn(action: AuditAction, detail: string): string[] | null {
  if (action !== 'update') return null;
  const { fields } = JSON.parse(detail) as { fields?: string[] };
  return fields ?? null;
}

/**
 * The last writing of each of some documents in one language, their shared words included.
 * @returns by document; none for one that was written before there was a log
 */
export async function readLastWritings(
  strapi: Core.Strapi,
  documents: readonly string[],
  locale: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await withConnection(strapi, (connection) =>
    connection(AUDIT)
      .whereIn('document_id', documents)
      .whereIn('locale', [locale, ''])
      .whereIn('action', WRITES)
      .groupBy('document_id')
      .select<{ documentId: string; version: number | string }[]>(
        { documentId: 'document_id' },
        connection.raw('max(id) as version'),
      ),
  );
  return new Map(rows.map(({ documentId, version }) => [documentId, Number(version)]));
}

/** The number of the last line of the log: what is written later has a higher one. */
export async function readLogHead(strapi: Core.Strapi): Promise<number> {
  const row = await withConnection(strapi, (connection) =>
    connection(AUDIT).max<{ head: number | string | null }[]>({ head: 'id' }).first(),
  );
  return Number(row?.head ?? 0);
}
