import { errors } from '@strapi/utils';
import type { DoorMiddleware } from '../../../platform/access/doors/adminRouteMiddleware';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import type { SessionPart } from '../../../platform/access/sessions/sessionPart';
import { cmsEnv } from '../../../platform/env';
import { singleSignOnWords } from '../words/singleSignOnWords';

/** Refuses before anything is read where passwords of our own are switched off. */
const closed: DoorMiddleware = async (ctx, next) => {
  if (!cmsEnv().localPasswords)
    throw new errors.ApplicationError(singleSignOnWords.say(doorLanguage(ctx), 'closed'));
  await next();
};

/** Strapi's doors that a password opens, or gives one to. */
export const passwordDoors: Readonly<Record<string, DoorMiddleware>> = {
  'authentication.login': closed,
  'authentication.register': closed,
  'authentication.registerAdmin': closed,
  'authentication.forgotPassword': closed,
  'authentication.resetPassword': closed,
};

/** Behind every door: without passwords, no session begins or goes on for which the directory didn't vouch. */
export const directorySessions: SessionPart = {
  async refuse(_strapi, { account, ctx }) {
    if (cmsEnv().localPasswords || ctx?.state.singleSignOnOf === account.id) return null;
    const message = singleSignOnWords.say(ctx ? doorLanguage(ctx, account) : 'fr', 'closed');
    return { name: 'ApplicationError', message, details: {} };
  },
  note: ({ account, ctx }) => ({ singleSignOn: ctx?.state.singleSignOnOf === account.id }),
  mayRenew: async (_strapi, _account, { singleSignOn }) =>
    cmsEnv().localPasswords || singleSignOn === true,
};
