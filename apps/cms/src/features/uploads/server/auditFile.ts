import type { Core } from '@strapi/strapi';
import type { AuditAction } from '../../../pipeline/record/auditTable';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import type { FILE, FOLDER } from './storedFile';

/** Logs who did what with a file of the library, or with a folder of it. */
export const auditFile = (
  strapi: Core.Strapi,
  action: AuditAction,
  uid: typeof FILE | typeof FOLDER,
  { documentId, name }: { documentId: string; name: string },
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> => recordAudit(strapi, action, { uid, documentId, locale: '' }, detail, name);
