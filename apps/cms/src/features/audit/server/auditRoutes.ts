import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { documentIdSchema } from '../../../platform/access/entryAsked';
import { readAudit } from './readAudit';
import { readAuditRight } from './readAuditRight';

const auditRequestSchema = z.object({
  person: z.coerce.number().int().positive().optional(),
  documentId: documentIdSchema.optional(),
  title: z.string().trim().max(200).default(''),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

/**
 * `GET /admin/entente/audit[?person=][&documentId=][&title=][&page=]`: the log, for those who have
 * the right to read it. Nothing changes it.
 */
export function registerAuditRoutes(strapi: Core.Strapi): void {
  const list = async (ctx: AdminContext) => {
    const asked = auditRequestSchema.safeParse(ctx.query);
    if (!asked.success) throw new errors.ValidationError('person, documentId, title, page');
    const { person = null, documentId = null, title, page } = asked.data;
    ctx.body = await readAudit(strapi, { personId: person, documentId, title }, page);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/audit', right: readAuditRight, handle: list },
  ]);
}
