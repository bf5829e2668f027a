import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  can,
  registerAdminRoutes,
  type AdminContext,
  type EntryAction,
} from '../../../platform/access/adminRoutes';
import { cmsEnv } from '../../../platform/env';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { readReport, type LinkReport } from './readReport';
import { checkNow } from './startLinkCheck';
import { platformWords } from '../../../platform/words/platformWords';

/** As `GET /admin/entente/links` answers. */
export interface LinkReportResponse extends LinkReport {
  mayCheck: boolean;
}

/**
 * `GET /admin/entente/links`: the links to see to, in the types that whoever asks may read;
 * `POST …/check` asks other sites again, where that is allowed, for who may mend something.
 */
export function registerLinkRoutes(strapi: Core.Strapi): void {
  const mayAny = (ctx: AdminContext, action: EntryAction) =>
    ownContentTypes(strapi).some((uid) => can(strapi, ctx, uid, action));
  const requireAny = (ctx: AdminContext, action: EntryAction) => {
    if (!mayAny(ctx, action))
      throw new errors.ForbiddenError(
        platformWords.say(readersLanguage(strapi), `rights.${action}`),
      );
  };
  const tell = async (ctx: AdminContext, isStarting = false) => {
    const maySee = (uid: UID.ContentType) => can(strapi, ctx, uid, 'read');
    const report = await readReport(strapi, maySee);
    const isRunning = report.isRunning || isStarting;
    const told: LinkReportResponse = { ...report, isRunning, mayCheck: mayAny(ctx, 'update') };
    ctx.body = told;
  };
  const list = async (ctx: AdminContext) => {
    requireAny(ctx, 'read');
    await tell(ctx);
  };
  const check = async (ctx: AdminContext) => {
    requireAny(ctx, 'update');
    const asksOutside = cmsEnv().linkCheck === 'all';
    if (asksOutside) checkNow(strapi);
    await tell(ctx, asksOutside);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/links', handle: list },
    { method: 'POST', path: '/links/check', handle: check },
  ]);
}
