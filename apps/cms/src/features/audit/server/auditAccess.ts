import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AuditAction } from '../../../pipeline/record/auditTable';
import { recordAudit } from '../../../pipeline/record/recordAudit';
import {
  aroundAdminRoutes,
  type DoorMiddleware,
} from '../../../platform/access/doors/adminRouteMiddleware';
import { clientAddress } from '../../../platform/access/doors/clientAddress';
import type { Account, DoorContext } from '../../../platform/access/doors/doorContext';
import type { SessionPart } from '../../../platform/access/sessions/sessionPart';
import { cmsEnv } from '../../../platform/env';

const USER = 'admin::user';

const addressOf = (ctx: DoorContext) => clientAddress(ctx.req, cmsEnv().trustedProxies);

/** A line about a person: by their address, as two people may have one name. */
const recordOf = (
  strapi: Core.Strapi,
  action: AuditAction,
  account: Pick<Account, 'email'> & { documentId?: string },
  detail: Readonly<Record<string, unknown>> = {},
) =>
  recordAudit(
    strapi,
    action,
    { uid: USER, documentId: account.documentId ?? '', locale: '' },
    detail,
    account.email,
  );

/** What is told of sessions, by whatever door they begin. */
export const auditSessions: SessionPart = {
  async begun(strapi, { account, ctx }) {
    if (!ctx) return;
    ctx.state.user ??= account;
    const way = ctx.state.singleSignOnOf === account.id ? cmsEnv().singleSignOn?.name : undefined;
    await recordOf(strapi, 'sign-in', account, { address: addressOf(ctx), ...(way && { way }) });
  },
};

/** A password that was refused; whoever is no account of ours is told by their address alone. */
const auditFailures =
  (strapi: Core.Strapi): DoorMiddleware =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      // Who comes too early was not listened to, and may ask a thousand times.
      if (error instanceof errors.RateLimitError) throw error;
      const { email } = (ctx.request.body ?? {}) as { email?: unknown };
      const where = { email: typeof email === 'string' ? email.toLowerCase() : '' };
      const account: Account | null = await strapi.db.query(USER).findOne({ where });
      const detail = { address: addressOf(ctx) };
      // What was typed is not kept: it may be a password in the wrong field.
      await recordOf(strapi, 'sign-in-failed', account ?? { email: '' }, detail);
      throw error;
    }
  };

const auditSignOut =
  (strapi: Core.Strapi): DoorMiddleware =>
  async (ctx, next) => {
    const { user } = ctx.state;
    await next();
    if (user) await recordOf(strapi, 'sign-out', user);
  };

type Row = Readonly<Record<string, unknown>>;

interface Change {
  action: AuditAction;
  uid: UID.ContentType;
  /** Where the rows are numbered: by the address, or a list in the body. */
  of?: 'path' | 'body';
}

const CREATE: Change['action'] = 'create';

/** Strapi's handlers that change who may do what, and settings. */
const CHANGES: Readonly<Record<string, Change>> = {
  'user.create': { action: CREATE, uid: USER },
  'user.update': { action: 'update', uid: USER, of: 'path' },
  'authenticated-user.updateMe': { action: 'update', uid: USER },
  'user.deleteOne': { action: 'delete', uid: USER, of: 'path' },
  'user.deleteMany': { action: 'delete', uid: USER, of: 'body' },
  'role.create': { action: CREATE, uid: 'admin::role' },
  'role.update': { action: 'update', uid: 'admin::role', of: 'path' },
  'role.updatePermissions': { action: 'update', uid: 'admin::role', of: 'path' },
  'role.deleteOne': { action: 'delete', uid: 'admin::role', of: 'path' },
  'role.deleteMany': { action: 'delete', uid: 'admin::role', of: 'body' },
  'api-token.create': { action: CREATE, uid: 'admin::api-token' },
  'api-token.update': { action: 'update', uid: 'admin::api-token', of: 'path' },
  'api-token.regenerate': { action: 'update', uid: 'admin::api-token', of: 'path' },
  'api-token.revoke': { action: 'delete', uid: 'admin::api-token', of: 'path' },
  'transfer.token-create': { action: CREATE, uid: 'admin::transfer-token' },
  'transfer.token-update': { action: 'update', uid: 'admin::transfer-token', of: 'path' },
  'transfer.token-regenerate': { action: 'update', uid: 'admin::transfer-token', of: 'path' },
  'transfer.token-revoke': { action: 'delete', uid: 'admin::transfer-token', of: 'path' },
  'admin.updateProjectSettings': { action: 'update', uid: 'strapi::core-store' as UID.ContentType },
  'webhooks.createWebhook': { action: CREATE, uid: 'strapi::webhook' as UID.ContentType },
  'webhooks.updateWebhook': { action: 'update', uid: 'strapi::webhook' as UID.ContentType },
  'webhooks.deleteWebhook': { action: 'delete', uid: 'strapi::webhook' as UID.ContentType },
  'webhooks.deleteWebhooks': { action: 'delete', uid: 'strapi::webhook' as UID.ContentType },
};

function idsIn(ctx: DoorContext, of: Change['of']): number[] {
  const { ids } = (ctx.request.body ?? {}) as { ids?: unknown };
  const asked = of === 'path' ? [ctx.params.id] : of === 'body' && Array.isArray(ids) ? ids : [];
  return asked.map(Number).filter((id) => Number.isSafeInteger(id));
}

const titleOf = (row: Row | undefined) => String(row?.email ?? row?.name ?? '');

/** Which fields were sent; what was in them is not kept. */
function fieldsOf(ctx: DoorContext, { action, of }: Change): Record<string, unknown> {
  if (action !== 'update') return {};
  const names = Object.keys((ctx.request.body ?? {}) as object).filter(
    (name) => name !== 'currentPassword',
  );
  return of === 'body' ? {} : { fields: names };
}

/** Writes the line in the transaction that makes the change. */
const auditChange =
  (strapi: Core.Strapi, change: Change): DoorMiddleware =>
  async (ctx, next) => {
    const { uid, action, of } = change;
    const where = { id: { $in: idsIn(ctx, of) } };
    const before: Row[] = of ? await strapi.db.query(uid).findMany({ where }) : [];
    // Read first: Strapi adds to what was sent.
    const detail = fieldsOf(ctx, change);
    await strapi.db.transaction(async () => {
      await next();
      if (ctx.status >= 400) return;
      const { data } = (ctx.body ?? {}) as { data?: Row };
      for (const row of before.length > 0 ? before : [data]) {
        const documentId = typeof row?.documentId === 'string' ? row.documentId : '';
        const entry = { uid, documentId, locale: '' };
        await recordAudit(strapi, action, entry, detail, titleOf(row));
      }
    });
  };

/** Tells the log who came in, who didn't, and what was changed of people, roles, keys and settings. */
export function auditAccess(strapi: Core.Strapi): void {
  aroundAdminRoutes(strapi, {
    'authentication.login': auditFailures(strapi),
    'authentication.logout': auditSignOut(strapi),
    ...Object.fromEntries(
      Object.entries(CHANGES).map(([handler, change]) => [handler, auditChange(strapi, change)]),
    ),
  });
}
