import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../access/currentPerson';
import { withConnection } from '../database/connection';
import { nameFieldOf } from '../desk/desks';
import { readersName } from '../messages/readersName';
import { typeName } from '../relations/contentType';
import { AUDIT, type AuditAction } from './auditTable';

export interface AuditedEntry {
  uid: UID.ContentType;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
}

/** What an entry is called in a language; empty for one that is not there. */
export async function titleOf(
  strapi: Core.Strapi,
  { uid, documentId, locale }: AuditedEntry,
): Promise<string> {
  const field = nameFieldOf(typeName(uid));
  const row: Record<string, unknown> | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, ...(locale && { locale }) } });
  return String(row?.[field] ?? '');
}

/**
 * Writes who did what. Call it inside the transaction that does it, so that nothing is done that
 * the log doesn't tell, nor told that was not done.
 * @param title what the entry is called, where it is already gone
 */
export async function recordAudit(
  strapi: Core.Strapi,
  action: AuditAction,
  entry: AuditedEntry,
  detail: Readonly<Record<string, unknown>> = {},
  title?: string,
): Promise<void> {
  const { uid, documentId, locale } = entry;
  const schedule: unknown = strapi.requestContext.get()?.state?.schedule;
  const row = {
    at: new Date().toISOString(),
    person_id: currentPerson(strapi)?.id ?? null,
    person_name: readersName(strapi),
    action,
    uid,
    document_id: documentId,
    locale,
    title: title ?? (await titleOf(strapi, entry)),
    detail: JSON.stringify({ ...detail, ...(typeof schedule === 'number' && { schedule }) }),
  };
  await withConnection(strapi, (connection) => connection(AUDIT).insert(row));
}
