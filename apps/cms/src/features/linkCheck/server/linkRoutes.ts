import type { Core, UID } from '@strapi/strapi';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { canAny } from '../../../platform/access/routeRight';
import { cmsEnv } from '../../../platform/env';
import { readReport, type LinkReport } from './readReport';
import { checkNow } from './startLinkCheck';

/** As `GET /admin/entente/links` answers. */
export interface LinkReportResponse extends LinkReport {
  mayCheck: boolean;
}

/**
 * `GET /admin/entente/links`: the links to see to, in the types that whoever asks may read;
 * `POST …/check` asks other sites again, where that is allowed, for who may mend something.
 */
export function registerLinkRoutes(strapi: Core.Strapi): void {
  const tell = async (ctx: AdminContext, isStarting = false) => {
    const maySee = (uid: UID.ContentType) => can(strapi, ctx, uid, 'read');
    const report = await readReport(strapi, maySee);
    const isRunning = report.isRunning || isStarting;
    const told: LinkReportResponse = {
      ...report,
      isRunning,
      mayCheck: canAny(strapi, ctx, 'update'),
    };
    ctx.body = told;
  };
  const check = async (ctx: AdminContext) => {
    const asksOutside = cmsEnv().linkCheck === 'all';
    if (asksOutside) checkNow(strapi);
    await tell(ctx, asksOutside);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/links', right: { may: 'read' }, handle: (ctx) => tell(ctx) },
    { method: 'POST', path: '/links/check', right: { may: 'update' }, handle: check },
  ]);
}
