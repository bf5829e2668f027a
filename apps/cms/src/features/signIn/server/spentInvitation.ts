import { errors } from '@strapi/utils';
import type { DoorMiddleware } from '../../../platform/access/doors/adminRouteMiddleware';
import { doorLanguage } from '../../../platform/access/doors/doorLanguage';
import { signInWords } from '../words/signInWords';

/** What Strapi says, in English alone, of an invitation that nobody waits behind any more. */
const STRAPIS_WORDS = new Set(['Invalid registrationToken', 'Invalid registration info']);

/** Says in the words of who was invited that an invitation was used or withdrawn, and what to do. */
export const spentInvitation: DoorMiddleware = async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Error) || !STRAPIS_WORDS.has(error.message)) throw error;
    throw new errors.ValidationError(signInWords.say(doorLanguage(ctx), 'invitation.spent'));
  }
};
