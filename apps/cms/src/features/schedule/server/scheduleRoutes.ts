import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { can, requireRight } from '../../../platform/access/entryRight';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import { documentIdSchema } from '../../../platform/access/entryAsked';
import { readersLanguage } from '../../../platform/messages/readersLanguage';
import { readersName } from '../../../platform/messages/readersName';
import {
  allowOverride,
  setRequest,
  publicationRequestSchema,
} from '../../../pipeline/publication/publicationRequest';
import { isPublishedType } from '../../../api/types';
import { readDraftVersions } from '../../../pipeline/publication/draftVersion';
import { cancelSchedule } from './makeSchedule';
import { momentOf, sayProblem } from './moment';
import { readSchedules } from './readSchedules';
import type { MomentResponse, SchedulesResponse } from './scheduleMessages';
import { scheduleSet } from './scheduleSet';
import { scheduleWords } from '../words/scheduleWords';

const time = {
  local: z.string().max(16),
  zone: z.string().max(64),
  disambiguation: z.enum(['first', 'second']).nullable(),
};
const momentSchema = z.object(time);
const scheduleRequestSchema = publicationRequestSchema
  .extend({ action: z.enum(['publish', 'unpublish']), ...time })
  .refine(({ action, withThese }) => action === 'publish' || withThese.length === 0);

/**
 * `GET /admin/entente/schedules[?uid=&documentId=]`, `POST` of an entry with what it needs,
 * `POST …/{id}/cancel`: the ledger, as far as whoever asks may read the entries it is about. Each
 * answers with the ledger as it then is. `POST …/moment` says what a time given in a zone means, before it is asked for.
 */
export function registerScheduleRoutes(strapi: Core.Strapi): void {
  const answer = async (ctx: AdminContext, of: string | null, uid?: string) => {
    const schedules = await readSchedules(strapi, of);
    const told: SchedulesResponse = {
      schedules: schedules.filter((one) => can(strapi, ctx, one.uid, 'read')),
      versions:
        of && uid && isPublishedType(uid) && can(strapi, ctx, uid, 'read')
          ? await readDraftVersions(strapi, { uid, documentId: of })
          : [],
    };
    ctx.body = told;
  };
  const list = async (ctx: AdminContext) => {
    const of = documentIdSchema.optional().safeParse(ctx.query.documentId);
    if (!of.success) throw new errors.ValidationError('documentId');
    await answer(ctx, of.data ?? null, String(ctx.query.uid ?? ''));
  };
  const make = async (ctx: AdminContext) => {
    const asked = scheduleRequestSchema.safeParse(ctx.request.body);
    if (!asked.success || !isPublishedType(asked.data.uid))
      throw new errors.ValidationError(scheduleWords.say(readersLanguage(strapi), 'problems.time'));
    const { uid, documentId, reason, read: _read, ...moment } = asked.data;
    const set = setRequest(strapi, ctx, { uid, documentId }, asked.data);
    allowOverride(ctx, reason);
    await scheduleSet(strapi, set, moment, readersName(strapi));
    await answer(ctx, documentId);
  };
  const moment = async (ctx: AdminContext) => {
    const asked = momentSchema.safeParse(ctx.request.body);
    if (!asked.success) throw new errors.ValidationError('local, zone, disambiguation');
    const { local, zone, disambiguation } = asked.data;
    const found = momentOf(local, zone, disambiguation, Date.now());
    const answer: MomentResponse =
      'at' in found
        ? { at: found.at.toISOString(), problem: null, message: null }
        : {
            at: null,
            problem: found.problem,
            message: sayProblem(found.problem, local, zone, readersLanguage(strapi)),
          };
    ctx.body = answer;
  };
  const cancel = async (ctx: AdminContext) => {
    const waiting = (await readSchedules(strapi, null)).find(
      ({ id, state }) => String(id) === ctx.params.id && state === 'waiting',
    );
    const ended = () =>
      new errors.ApplicationError(scheduleWords.say(readersLanguage(strapi), 'problems.ended'));
    if (!waiting) throw ended();
    requireRight(strapi, ctx, waiting.uid, 'publish');
    if (!(await cancelSchedule(strapi, waiting))) throw ended();
    await answer(ctx, waiting.documentId);
  };
  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/schedules', right: { may: 'read' }, handle: list },
    { method: 'POST', path: '/schedules', right: { may: 'publish' }, handle: make },
    { method: 'POST', path: '/schedules/moment', right: { may: 'publish' }, handle: moment },
    { method: 'POST', path: '/schedules/:id/cancel', right: { may: 'publish' }, handle: cancel },
  ]);
}
