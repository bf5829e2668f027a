import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import type { Account, DoorContext } from '../../../platform/access/doors/doorContext';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import { clientAddress } from '../../../platform/access/doors/clientAddress';
import { beginSession } from '../../../platform/access/sessions/beginSession';
import { cmsEnv } from '../../../platform/env';
import { secondFactorWords } from '../words/secondFactorWords';
import { guardedCode } from './guardedCode';
import { checkCode, confirmFactor, factorSince, type CodeKind } from './factors';
import { passwordMark, readTicket, type Ticket } from './ticket';

const askedSchema = z.object({ ticket: z.string().max(1000), code: z.string().trim().max(40) });

async function accountOf(strapi: Core.Strapi, ticket: Ticket | null): Promise<Account | null> {
  if (!ticket) return null;
  const account: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: ticket.personId, isActive: true }, populate: ['roles'] });
  if (!account || passwordMark(account.password) !== ticket.password) return null;
  // Taken up meanwhile: a password alone replaces none.
  const isLate = ticket.step === 'enrol' && (await factorSince(strapi, account.id)) !== null;
  return isLate ? null : account;
}

/** What the log says of somebody's second factor. */
export const recordFactor = (
  strapi: Core.Strapi,
  action: 'second-factor' | 'second-factor-end' | 'sign-in-failed',
  account: Account & { documentId?: string },
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> =>
  recordAudit(
    strapi,
    action,
    { uid: 'admin::user', documentId: account.documentId ?? '', locale: '' },
    detail,
    account.email,
  );

/**
 * `POST /admin/entente/sign-in/code`: ends a signing in that any door has begun. Answers as
 * `POST /admin/login` does, with the recovery codes where the factor was taken up by it.
 */
export async function answerCode(strapi: Core.Strapi, ctx: DoorContext): Promise<void> {
  ctx.set('Cache-Control', 'no-store');
  const asked = askedSchema.safeParse(ctx.request.body);
  if (!asked.success) throw new errors.ValidationError('ticket, code');
  const { code } = asked.data;
  const ticket = readTicket(asked.data.ticket, Date.now());
  const account = await accountOf(strapi, ticket);
  if (!ticket || !account)
    throw new errors.ApplicationError(secondFactorWords.say(doorLanguage(ctx), 'ended'));
  const refused = async () => {
    const address = clientAddress(ctx.req, cmsEnv().trustedProxies);
    await recordFactor(strapi, 'sign-in-failed', account, { address });
    return secondFactorWords.say(doorLanguage(ctx, account), 'wrong');
  };
  const right = await guardedCode<string[] | CodeKind>(strapi, ctx, account.id, refused, () =>
    ticket.step === 'enrol'
      ? confirmFactor(strapi, account.id, code, Date.now())
      : checkCode(strapi, account.id, code, Date.now()),
  );
  ctx.state.secondFactorOf = account.id;
  if (ticket.isVouchedFor) ctx.state.singleSignOnOf = account.id;
  ctx.state.user = account;
  if (Array.isArray(right)) await recordFactor(strapi, 'second-factor', account);
  await beginSession(strapi, ctx, { ...ticket, account });
  if (!Array.isArray(right)) return;
  const { data } = ctx.body as { data: object };
  ctx.body = { data: { ...data, recoveryCodes: right } };
}
