import type { Core } from '@strapi/strapi';
import type { DoorMiddleware } from '../../../../platform/access/doors/adminRouteMiddleware';
import type { Account, DoorContext } from '../../../../platform/access/doors/doorContext';
import { doorLanguage } from '../../../../platform/access/doors/doorLanguage';
import { refusePassword } from './refusePassword';

type Body = Record<string, unknown>;
type Where = Readonly<Record<string, unknown>>;

/** Whose password a door sets, and which; the account is the one that is there already. */
interface Asked {
  password: unknown;
  account?: Where;
  /** Names that the form brings besides. */
  person?: Body;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Every door of Strapi's admin that sets a password, by its handler. */
const DOORS: Readonly<Record<string, (body: Body, ctx: DoorContext) => Asked>> = {
  'authentication.registerAdmin': (body) => ({ password: body.password, person: body }),
  'authentication.register': ({ registrationToken, userInfo }) => {
    const person = (userInfo ?? {}) as Body;
    return {
      password: person.password,
      person,
      account: { registrationToken: text(registrationToken) },
    };
  },
  'authentication.resetPassword': ({ password, resetPasswordToken }) => ({
    password,
    account: { resetPasswordToken: text(resetPasswordToken) },
  }),
  'authenticated-user.updateMe': (body, { state }) => ({
    password: body.password,
    person: body,
    account: { id: state.user?.id ?? 0 },
  }),
  'user.update': (body, { params }) => ({
    password: body.password,
    person: body,
    account: { id: Number(params.id) || 0 },
  }),
};

async function accountWhere(
  strapi: Core.Strapi,
  where: Where | undefined,
): Promise<Account | null> {
  // An empty code would find everybody who has none.
  if (!where || Object.values(where).some((value) => !value)) return null;
  return strapi.db.query('admin::user').findOne({ where });
}

/** By handler: what refuses a password before Strapi reads it, so that the form keeps all it has. */
export function passwordDoors(strapi: Core.Strapi): Record<string, DoorMiddleware> {
  return Object.fromEntries(
    Object.entries(DOORS).map(([handler, read]): [string, DoorMiddleware] => [
      handler,
      async (ctx, next) => {
        const { password, account: where, person } = read((ctx.request.body ?? {}) as Body, ctx);
        if (typeof password === 'string') {
          const account = await accountWhere(strapi, where);
          const named = { ...account, ...(person as Partial<Account>) };
          const language = doorLanguage(ctx, ctx.state.user ?? account);
          await refusePassword(strapi, password, named, language);
        }
        await next();
      },
    ]),
  );
}
