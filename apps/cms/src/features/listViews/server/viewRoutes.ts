import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { requirePerson } from '../../../platform/access/currentPerson';
import { requireRight } from '../../../platform/access/entryRight';
import { parsed } from '../../../platform/access/parsed';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import type { ListViewsResponse } from '../listView';
import { listViewWords } from '../words/listViewWords';
import { keepView, MOST_VIEWS, ownViews, removeView } from './ownViews';
import { viewsFor } from './viewsFor';

const uidSchema = z.object({ uid: z.string().max(200) });
const keptSchema = uidSchema.extend({
  name: z.string().trim().min(1).max(60),
  query: z.record(z.enum(['filters', 'sort', '_q', 'view']).and(z.string()), z.unknown()),
});
const removedSchema = z.object({ id: z.number().int() });

/**
 * `GET /admin/entente/list-views?uid=`: what the list of a type can be narrowed to; `POST` keeps a
 * list under a name of one's own, `POST …/remove` forgets it.
 */
export function registerViewRoutes(strapi: Core.Strapi): void {
  const requireList = (ctx: AdminContext, uid: string): UID.ContentType => {
    const own = ownContentTypes(strapi).find((one) => one === uid);
    if (!own) throw new errors.ValidationError('uid');
    requireRight(strapi, ctx, own, 'read');
    return own;
  };
  const list = async (ctx: AdminContext) => {
    const uid = requireList(ctx, parsed(uidSchema, ctx.query).uid);
    const told: ListViewsResponse = {
      given: viewsFor(strapi, uid).map(({ key }) => key),
      own: await ownViews(strapi, requirePerson(strapi).id, uid),
    };
    ctx.body = told;
  };
  const keep = async (ctx: AdminContext) => {
    const view = parsed(keptSchema, ctx.request.body);
    requireList(ctx, view.uid);
    if (!(await keepView(strapi, requirePerson(strapi).id, view)))
      throw new errors.ValidationError(
        listViewWords.say(readersLanguage(strapi), 'full', { count: String(MOST_VIEWS) }),
      );
    ctx.body = {};
  };
  const remove = async (ctx: AdminContext) => {
    await removeView(strapi, requirePerson(strapi).id, parsed(removedSchema, ctx.request.body).id);
    ctx.body = {};
  };
  const right = { may: 'read' } as const;
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/list-views', right, handle: list },
    { method: 'POST', path: '/list-views', right, handle: keep },
    { method: 'POST', path: '/list-views/remove', right, handle: remove },
  ]);
}
