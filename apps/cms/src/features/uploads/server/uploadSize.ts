import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MOST_BYTES } from './uploadProblem';
import { uploadWords } from '../words/uploadWords';

/** What a form puts around its files. */
const AROUND = 64 * 1024;

/**
 * Refuses a sending that is too long by what it says of itself, before a byte of it is written. It
 * comes before the session is known, so the language is the browser's.
 */
export const uploadSize: Core.MiddlewareFactory = () => async (ctx, next) => {
  const length = Number(ctx.get('content-length') || 0);
  if (ctx.method === 'POST' && ctx.path.startsWith('/upload') && length > MOST_BYTES + AROUND) {
    // Read and thrown away: a connection that is cut shows no message.
    ctx.req.resume();
    const language = ctx.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
    const megabytes = String(MOST_BYTES / 1024 / 1024);
    throw new errors.PayloadTooLargeError(
      uploadWords.say(language, 'problems.sending', { megabytes }),
    );
  }
  await next();
};
