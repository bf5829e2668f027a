import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { messagesIn, readersLanguage } from '../messages/messages';
import { traitsOf } from '../relations/contentType';
import { ownContentTypes } from '../relations/relationMap';
import { cancelSchedule, makeSchedule } from './makeSchedule';
import { momentOf, sayProblem } from './moment';
import { readSchedules } from './readSchedules';

const documentId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

const time = {
  local: z.string().max(16),
  zone: z.string().max(64),
  fold: z.enum(['first', 'second']).nullable(),
};
const momentSchema = z.object(time);
const askedSchema = z.object({
  uid: z.string().max(100),
  documentId,
  locale: z.string().max(20),
  action: z.enum(['publish', 'unpublish']),
  ...time,
});

/** What we use of an admin request. */
interface AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  state: {
    user: { firstname?: string; lastname?: string; email: string };
    userAbility: unknown;
  };
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** Who may publish an entry of a type may also say when. @throws ForbiddenError */
function requirePublisher(strapi: Core.Strapi, uid: string, ctx: AdminContext): void {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  if (checker.cannot.publish())
    throw new errors.ForbiddenError(messagesIn(readersLanguage(strapi)).schedule.forbidden);
}

const nameOf = ({ firstname, lastname, email }: AdminContext['state']['user']) =>
  [firstname, lastname].filter(Boolean).join(' ') || email;

/** A type that is published and withdrawn. */
const isScheduled = (strapi: Core.Strapi, uid: string): uid is UID.ContentType =>
  ownContentTypes(strapi).some((own) => own === uid && traitsOf(strapi, own).hasDrafts);

/**
 * `GET /admin/entente/schedules[?documentId=]`, `POST` of one, `POST …/{id}/cancel`: the ledger,
 * for who is signed in to the admin. Each answers with the ledger as it then is. `POST …/moment`
 * says what a time given in a zone means, before it is asked for.
 */
export function registerScheduleRoutes(strapi: Core.Strapi): void {
  const answer = async (ctx: AdminContext, of: string | null) => {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { schedules: await readSchedules(strapi, of) };
  };
  const list = async (ctx: AdminContext) => {
    const of = documentId.optional().safeParse(ctx.query.documentId);
    if (!of.success) throw new errors.ValidationError('documentId');
    await answer(ctx, of.data ?? null);
  };
  const make = async (ctx: AdminContext) => {
    const asked = askedSchema.safeParse(ctx.request.body);
    if (!asked.success || !isScheduled(strapi, asked.data.uid))
      throw new errors.ValidationError(messagesIn(readersLanguage(strapi)).schedule.time);
    const { uid } = asked.data;
    requirePublisher(strapi, uid, ctx);
    await makeSchedule(strapi, { ...asked.data, uid }, nameOf(ctx.state.user));
    await answer(ctx, asked.data.documentId);
  };
  const moment = async (ctx: AdminContext) => {
    const asked = momentSchema.safeParse(ctx.request.body);
    if (!asked.success) throw new errors.ValidationError('local, zone, fold');
    const { local, zone, fold } = asked.data;
    const found = momentOf(local, zone, fold, Date.now());
    ctx.set('Cache-Control', 'no-store');
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
    requirePublisher(strapi, waiting.uid, ctx);
    if (!(await cancelSchedule(strapi, waiting.id))) throw ended();
    await answer(ctx, waiting.documentId);
  };
  const path = '/admin/entente/schedules';
  const signedIn = {
    info: { type: 'admin' as const },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  const by = (handle: (ctx: AdminContext) => Promise<void>) => (ctx: object) =>
    handle(ctx as AdminContext);
  strapi.server.routes({
    type: 'admin',
    routes: [
      { method: 'GET', path, handler: by(list), ...signedIn },
      { method: 'POST', path, handler: by(make), ...signedIn },
      { method: 'POST', path: `${path}/moment`, handler: by(moment), ...signedIn },
      { method: 'POST', path: `${path}/:id/cancel`, handler: by(cancel), ...signedIn },
    ],
  });
}
