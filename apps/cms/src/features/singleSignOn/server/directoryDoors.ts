import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import { clientAddress } from '../../../platform/access/doors/clientAddress';
import type { Account, DoorContext } from '../../../platform/access/doors/doorContext';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import { beginSession } from '../../../platform/access/sessions/beginSession';
import { adminOrigins, cmsEnv } from '../../../platform/env';
import type { SingleSignOnEnv } from '../../../platform/singleSignOnEnv';
import { singleSignOnWords } from '../words/singleSignOnWords';
import { readClaims } from './claims';
import { beginAt, endAt } from './directory';
import { accountFor, type PersonRefusal } from './person';
import { putSealed, takeSealed } from './sealedCookie';

/** What the page to sign in offers. */
export interface WaysResponse {
  /** The name of the directory; null where there is none. */
  directory: string | null;
  localPasswords: boolean;
}

/** What the page reads behind '#' when somebody comes back. */
export type Returned = PersonRefusal | 'failed' | 'vouched';

const BEGUN = 'entente_directory_begun';
const VOUCHED = 'entente_directory_vouched';
const begunSchema = z.object({ verifier: z.string(), state: z.string(), nonce: z.string() });
const vouchedSchema = z.object({ personId: z.number().int() });
const bodySchema = z.object({ deviceId: z.uuid().optional() });

/** Long enough for a password and a code at the directory; and for one page to load. */
const BEGUN_MS = 15 * 60_000;
const VOUCHED_MS = 60_000;

const origin = () => adminOrigins(cmsEnv())[0] ?? '';
const redirectUri = () => `${origin()}/admin/entente/single-sign-on/callback`;
const back = (returned: Returned) => `${origin()}/admin/auth/login#entente-${returned}`;

function settingsOf(): SingleSignOnEnv {
  const { singleSignOn } = cmsEnv();
  if (!singleSignOn) throw new errors.NotFoundError();
  return singleSignOn;
}

/** `GET …/ways` */
export async function answerWays(ctx: DoorContext): Promise<void> {
  const { singleSignOn, localPasswords } = cmsEnv();
  const told: WaysResponse = { directory: singleSignOn?.name ?? null, localPasswords };
  ctx.body = told;
}

/** `GET …/single-sign-on`: sends somebody to the directory. */
export async function goToDirectory(strapi: Core.Strapi, ctx: DoorContext): Promise<void> {
  const settings = settingsOf();
  try {
    const { address, begun } = await beginAt(settings, redirectUri());
    putSealed(ctx, BEGUN, begun, BEGUN_MS);
    ctx.redirect(address);
  } catch (error) {
    strapi.log.error(`The directory ${settings.issuer} does not answer: ${String(error)}`);
    ctx.redirect(back('failed'));
  }
}

async function refused(strapi: Core.Strapi, ctx: DoorContext, email: string): Promise<void> {
  const where = { email };
  const account = email ? await strapi.db.query('admin::user').findOne({ where }) : null;
  const entry = { uid: 'admin::user' as const, documentId: account?.documentId ?? '', locale: '' };
  const address = clientAddress(ctx.req, cmsEnv().trustedProxies);
  const detail = { address, way: settingsOf().name };
  await recordAudit(strapi, 'sign-in-failed', entry, detail, account?.email ?? '');
}

/** `GET …/callback`: somebody comes back. */
export async function returnFromDirectory(strapi: Core.Strapi, ctx: DoorContext): Promise<void> {
  const settings = settingsOf();
  const begun = takeSealed(ctx, BEGUN, begunSchema);
  if (!begun) return ctx.redirect(back('failed'));
  let claims;
  try {
    claims = await endAt(settings, new URL(ctx.req.url ?? '', origin()), begun);
  } catch (error) {
    strapi.log.warn(`Nobody signed in by ${settings.issuer}: ${String(error)}`);
    await refused(strapi, ctx, '');
    return ctx.redirect(back('failed'));
  }
  const person = readClaims(claims, settings);
  const found = await strapi.db.transaction(() => accountFor(strapi, settings, person));
  if ('refusal' in found) {
    await refused(strapi, ctx, person.email);
    return ctx.redirect(back(found.refusal));
  }
  putSealed(ctx, VOUCHED, { personId: found.id }, VOUCHED_MS);
  ctx.redirect(back('vouched'));
}

/** `POST …/session`: the page that they came back to asks for the session. */
export async function answerSession(strapi: Core.Strapi, ctx: DoorContext): Promise<void> {
  const { hasSecondFactor } = settingsOf();
  const { deviceId = randomUUID() } = bodySchema.parse(ctx.request.body ?? {});
  const vouched = takeSealed(ctx, VOUCHED, vouchedSchema);
  const where = { id: vouched?.personId ?? 0, isActive: true };
  const account: Account | null = await strapi.db
    .query('admin::user')
    .findOne({ where, populate: ['roles'] });
  if (!account)
    throw new errors.ApplicationError(singleSignOnWords.say(doorLanguage(ctx), 'failed'));
  ctx.state.singleSignOnOf = account.id;
  if (hasSecondFactor) ctx.state.secondFactorOf = account.id;
  await beginSession(strapi, ctx, { account, deviceId, isRemembered: false });
}
