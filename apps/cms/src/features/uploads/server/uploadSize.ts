import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { MOST_BYTES } from './uploadProblem';
import { uploadWords } from '../words/uploadWords';

/** Where files are sent to: the library, and the reader of press releases. */
const SENDINGS = ['/upload', '/admin/entente/release-imports'];

/** What a form puts around its files. */
const AROUND = 64 * 1024;

/**
 * Refuses a sending that is too long by what it says of itself, before a byte of it is written. It
 * comes before the session is known, so the language is the browser's.
 */
export const uploadSize: Core.MiddlewareFactory = () => async (ctx, next) => {
  const length = Number(ctx.get('content-length') || 0);
  const isSending =
    ctx.method === 'POST' && SENDINGS.some((sending) => ctx.path.startsWith(sending));
  if (isSending && length > MOST_BYTES + AROUND) {
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
