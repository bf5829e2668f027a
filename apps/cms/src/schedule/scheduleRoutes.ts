import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { registerAdminRoutes, requireRight, type AdminContext } from '../access/adminRoutes';
import { documentIdSchema } from '../access/entryAsked';
import { messagesIn, readersLanguage } from '../messages/messages';
import { readersName } from '../messages/readersName';
import { allowOverride, askedSet, publicationSchema } from '../publication/publicationAsked';
import { isPublishedType } from '../relations/relationMap';
import { cancelSchedule } from './makeSchedule';
import { momentOf, sayProblem } from './moment';
import { readSchedules } from './readSchedules';
import { scheduleSet } from './scheduleSet';

const time = {
  local: z.string().max(16),
  zone: z.string().max(64),
  fold: z.enum(['first', 'second']).nullable(),
};
const momentSchema = z.object(time);
const askedSchema = publicationSchema
  .extend({ action: z.enum(['publish', 'unpublish']), ...time })
  .refine(({ action, withThese }) => action === 'publish' || withThese.length === 0);

/**
 * `GET /admin/entente/schedules[?documentId=]`, `POST` of an entry with what it needs,
 * `POST …/{id}/cancel`: the ledger, for who is signed in to the admin. Each answers with the ledger
 * as it then is. `POST …/moment` says what a time given in a zone means, before it is asked for.
 */
export function registerScheduleRoutes(strapi: Core.Strapi): void {
  const answer = async (ctx: AdminContext, of: string | null) => {
    ctx.body = { schedules: await readSchedules(strapi, of) };
  };
  const list = async (ctx: AdminContext) => {
    const of = documentIdSchema.optional().safeParse(ctx.query.documentId);
    if (!of.success) throw new errors.ValidationError('documentId');
    await answer(ctx, of.data ?? null);
  };
  const make = async (ctx: AdminContext) => {
    const asked = askedSchema.safeParse(ctx.request.body);
    if (!asked.success || !isPublishedType(strapi, asked.data.uid))
      throw new errors.ValidationError(messagesIn(readersLanguage(strapi)).schedule.time);
    const { uid, documentId, reason, ...moment } = asked.data;
    const set = askedSet(strapi, ctx, { uid, documentId }, asked.data);
    allowOverride(ctx, reason);
    await scheduleSet(strapi, set, moment, readersName(strapi));
    await answer(ctx, documentId);
  };
  const moment = async (ctx: AdminContext) => {
    const asked = momentSchema.safeParse(ctx.request.body);
    if (!asked.success) throw new errors.ValidationError('local, zone, fold');
    const { local, zone, fold } = asked.data;
    const found = momentOf(local, zone, fold, Date.now());
    ctx.body =
      'at' in found
        ? { at: found.at.toISOString(), problem: null, message: null }
        : {
            at: null,
            problem: found.problem,
            message: sayProblem(found.problem, local, zone, readersLanguage(strapi)),
          };
  };
  const cancel = async (ctx: AdminContext) => {
    const waiting = (await readSchedules(strapi, null)).find(
      ({ id, state }) => String(id) === ctx.params.id && state === 'waiting',
    );
    const ended = () =>
      new errors.ApplicationError(messagesIn(readersLanguage(strapi)).schedule.ended);
    if (!waiting) throw ended();
    requireRight(strapi, ctx, waiting.uid, 'publish');
    if (!(await cancelSchedule(strapi, waiting))) throw ended();
    await answer(ctx, waiting.documentId);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/schedules', handle: list },
    { method: 'POST', path: '/schedules', handle: make },
    { method: 'POST', path: '/schedules/moment', handle: moment },
    { method: 'POST', path: '/schedules/:id/cancel', handle: cancel },
  ]);
}
