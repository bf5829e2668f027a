import type { Core, UID } from '@strapi/strapi';
import { currentPerson } from '../../platform/access/currentPerson';
import { withConnection } from '../../platform/database/connection';
import { readersName } from '../../platform/messages/readersName';
import { titleOf } from '../entry/titles';
import { AUDIT, type AuditAction } from './auditTable';

export interface AuditedEntry {
  uid: UID.ContentType;
  documentId: string;
  /** Empty for a type without languages. */
  locale: string;
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
