import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withConnection } from '../../../platform/database/connection';
import { AUDIT, type AuditAction } from '../../../pipeline/record/auditTable';

/** A line of the log, as the administrator reads it. */
export interface AuditResponse {
  id: number;
  /** ISO 8601. */
  at: string;
  /** null for the system. */
  personId: number | null;
  personName: string;
  action: AuditAction;
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  detail: Record<string, unknown>;
}

export interface AuditFilter {
  personId: number | null;
  documentId: string | null;
  /** Part of what the entry was called; empty for all. */
  title: string;
}

export interface AuditPageResponse {
  lines: AuditResponse[];
  /** From 1. */
  page: number;
  pages: number;
  /** Everybody who is in the log. */
  people: { id: number; name: string }[];
}

export const LINES_PER_PAGE = 50;

const COLUMNS = {
  id: 'id',
  at: 'at',
  personId: 'person_id',
  personName: 'person_name',
  action: 'action',
  uid: 'uid',
  documentId: 'document_id',
  locale: 'locale',
  title: 'title',
  detail: 'detail',
};

function narrowed(connection: Knex, { personId, documentId, title }: AuditFilter) {
  const rows = connection(AUDIT);
  if (personId !== null) void rows.where({ person_id: personId });
  if (documentId !== null) void rows.where({ document_id: documentId });
  if (title) {
    const pattern = `%${title.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
    void rows.whereRaw("lower(title) like ? escape '\\'", [pattern]);
  }
  return rows;
}

/** One page of the log, last first. */
export async function readAudit(
  strapi: Core.Strapi,
  filter: AuditFilter,
  page: number,
): Promise<AuditPageResponse> {
  return withConnection(strapi, async (connection) => {
    const counted = await narrowed(connection, filter).count<{ count: string | number }[]>({
      count: '*',
    });
    const lines = await narrowed(connection, filter)
      .orderBy('id', 'desc')
      .limit(LINES_PER_PAGE)
      .offset((page - 1) * LINES_PER_PAGE)
      .select<(Omit<AuditResponse, 'detail'> & { detail: string })[]>(COLUMNS);
    const people = await connection(AUDIT)
      .whereNotNull('person_id')
      .groupBy('person_id')
      .orderBy('name')
      .select<AuditPageResponse['people']>(
        { id: 'person_id' },
        connection.raw('max(person_name) as name'),
      );
    return {
      lines: lines.map((line) => ({
        ...line,
        detail: JSON.parse(line.detail) as AuditResponse['detail'],
      })),
      page,
      pages: Math.max(1, Math.ceil(Number(counted[0]?.count ?? 0) / LINES_PER_PAGE)),
      people,
    };
  });
}
