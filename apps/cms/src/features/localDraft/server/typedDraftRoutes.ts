import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { requirePerson } from '../../../platform/access/currentPerson';
import { entrySchema } from '../../../platform/access/entryAsked';
import { requireRight } from '../../../platform/access/entryRight';
import { parsed } from '../../../platform/access/parsed';
import { ownContentTypes } from '../../../platform/contentTypes/relationMap';
import type { TypedDraftsResponse } from '../typedDraft';
import { keepTyped, readTyped, removeTyped } from './typedDrafts';

const formSchema = entrySchema.extend({
  documentId: entrySchema.shape.documentId.or(z.literal('')).default(''),
});
const idSchema = z.string().regex(/^[\d-]{1,64}$/);
const keptSchema = formSchema.extend({
  id: idSchema,
  values: z.record(z.string().max(100), z.unknown()),
});
const removedSchema = z.object({ ids: z.array(idSchema).min(1).max(100) });

/**
 * `GET /admin/entente/typed-drafts?uid=&documentId=&locale=`: what was typed and not stored, for who
 * may write the entry; `POST` keeps it, under the name its form has; `POST …/remove` ends that.
 */
export function registerTypedDraftRoutes(strapi: Core.Strapi): void {
  const requireForm = (ctx: AdminContext, { uid }: { uid: string }) => {
    if (!ownContentTypes(strapi).some((own) => own === uid))
      throw new errors.ValidationError('uid');
    requireRight(strapi, ctx, uid, 'update');
  };
  const list = async (ctx: AdminContext) => {
    const form = parsed(formSchema, ctx.query);
    requireForm(ctx, form);
    const told: TypedDraftsResponse = {
      drafts: await readTyped(strapi, requirePerson(strapi), form),
    };
    ctx.body = told;
  };
  const keep = async (ctx: AdminContext) => {
    const draft = parsed(keptSchema, ctx.request.body);
    requireForm(ctx, draft);
    await keepTyped(strapi, requirePerson(strapi), draft);
    ctx.body = {};
  };
  const remove = async (ctx: AdminContext) => {
    const { ids } = parsed(removedSchema, ctx.request.body);
    await removeTyped(strapi, requirePerson(strapi), ids);
    ctx.body = {};
  };
  const right = { may: 'update' } as const;
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/typed-drafts', right, handle: list },
    { method: 'POST', path: '/typed-drafts', right, handle: keep },
    { method: 'POST', path: '/typed-drafts/remove', right, handle: remove },
  ]);
}
