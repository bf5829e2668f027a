import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminContext } from '../../../platform/access/adminContext';
import { registerAdminRoutes } from '../../../platform/access/adminRoutes';
import type { Account, DoorContext } from '../../../platform/access/doors/doorContext';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import { sessionsOf } from '../../../platform/access/sessions/sessionManager';
import { secondFactorWords } from '../words/secondFactorWords';
import { answerCode, recordFactor } from './codeDoor';
import { checkCode, confirmFactor, endFactor, factorSince, offerFactor } from './factors';
import { guardedCode } from './guardedCode';
import { codesLeft, renewCodes } from './recoveryCodes';
import { isRequiredOf } from './requirement';
import { offeredAs } from './sessions';

/** What one is told of one's own second factor. */
export interface FactorResponse {
  /** ISO 8601; null without one. */
  since: string | null;
  /** Whether one has to have one. */
  isRequired: boolean;
  recoveryCodes: number;
}

const bodySchema = z.object({ code: z.string().trim().max(40).default('') });
const personSchema = z.object({ person: z.number().int().positive() });

/** Who was signed in without it, elsewhere, has to sign in again; this session has shown it. */
async function keepOnlyThis(
  strapi: Core.Strapi,
  ctx: DoorContext,
  personId: number,
): Promise<void> {
  const rows = strapi.db.query('admin::session');
  const where = { sessionId: ctx.state.session?.id ?? '' };
  const own = await rows.findOne({ where });
  await rows.deleteMany({
    where: { userId: String(personId), sessionId: { $ne: where.sessionId } },
  });
  if (own)
    await rows.update({ where, data: { metadata: { ...own.metadata, secondFactor: true } } });
}

/** One's own second factor, and the end of somebody else's who lost theirs. */
export function registerFactorRoutes(strapi: Core.Strapi): void {
  const own =
    (handle: (ctx: DoorContext, account: Account, code: string) => Promise<void>) =>
    async (given: AdminContext) => {
      const ctx = given as unknown as DoorContext;
      const { user } = ctx.state;
      const asked = bodySchema.safeParse(ctx.request.body ?? {});
      if (!user || !asked.success) throw new errors.ValidationError('code');
      await handle(ctx, user, asked.data.code);
    };
  const wrong = (ctx: DoorContext) => async () => secondFactorWords.say(doorLanguage(ctx), 'wrong');
  /** Nobody who finds a browser open changes what is asked at the door. */
  const requireCode = (ctx: DoorContext, { id }: Account, code: string) =>
    guardedCode(strapi, ctx, id, wrong(ctx), () => checkCode(strapi, id, code, Date.now()));

  const tell = own(async (ctx, account) => {
    const told: FactorResponse = {
      since: await factorSince(strapi, account.id),
      isRequired: isRequiredOf(account),
      recoveryCodes: await codesLeft(strapi, account.id),
    };
    ctx.body = told;
  });
  const offer = own(async (ctx, account, code) => {
    if ((await factorSince(strapi, account.id)) !== null) await requireCode(ctx, account, code);
    ctx.body = offeredAs(await offerFactor(strapi, account.id), account.email);
  });
  const confirm = own(async (ctx, account, code) => {
    const recoveryCodes = await guardedCode(strapi, ctx, account.id, wrong(ctx), () =>
      confirmFactor(strapi, account.id, code, Date.now()),
    );
    await keepOnlyThis(strapi, ctx, account.id);
    await recordFactor(strapi, 'second-factor', account);
    ctx.body = { recoveryCodes };
  });
  const renew = own(async (ctx, account, code) => {
    await requireCode(ctx, account, code);
    ctx.body = { recoveryCodes: await renewCodes(strapi, account.id) };
  });
  const end = own(async (ctx, account, code) => {
    if (isRequiredOf(account))
      throw new errors.ApplicationError(secondFactorWords.say(doorLanguage(ctx), 'required'));
    await requireCode(ctx, account, code);
    await endFactor(strapi, account.id);
    await recordFactor(strapi, 'second-factor-end', account);
    ctx.body = {};
  });
  const reset = async (ctx: AdminContext) => {
    const asked = personSchema.safeParse(ctx.request.body);
    if (!asked.success) throw new errors.ValidationError('person');
    const where = { id: asked.data.person };
    const account: Account | null = await strapi.db.query('admin::user').findOne({ where });
    if (!account) throw new errors.NotFoundError();
    await endFactor(strapi, account.id);
    await sessionsOf(strapi).invalidateRefreshToken(String(account.id));
    await recordFactor(strapi, 'second-factor-end', account);
    ctx.body = {};
  };

  registerAdminRoutes(strapi, [
    { method: 'GET', path: '/second-factor', right: 'ownSession', handle: tell },
    { method: 'POST', path: '/second-factor/offer', right: 'ownSession', handle: offer },
    { method: 'POST', path: '/second-factor/confirm', right: 'ownSession', handle: confirm },
    { method: 'POST', path: '/second-factor/codes', right: 'ownSession', handle: renew },
    { method: 'POST', path: '/second-factor/end', right: 'ownSession', handle: end },
    {
      method: 'POST',
      path: '/second-factor/reset',
      right: { can: 'admin::users.update' },
      handle: reset,
    },
  ]);
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'POST',
        path: '/admin/entente/sign-in/code',
        handler: (ctx: object) => answerCode(strapi, ctx as DoorContext),
        info: { type: 'admin' },
        config: { auth: false },
      },
    ],
  });
}
