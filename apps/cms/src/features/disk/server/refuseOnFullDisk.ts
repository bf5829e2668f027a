import type { Core } from '@strapi/strapi';
import { isDiskFull } from '@entente/model/diskSpace';
import type { MessageLanguage } from '../../../platform/messages/words';
import { diskWords } from '../words/diskWords';
import { diskSpace } from './diskSpace';

/** Insufficient Storage (RFC 4918). */
const INSUFFICIENT_STORAGE = 507;

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A session is kept on the disk as well. */
const SIGN_IN = /^\/admin\/(?:login|register|access-token|entente\/sign-in)\b/;

/** Where people write; signing in, and what the site asks, go on for as long as they can. */
const WRITTEN = ['/content-manager/', '/upload', '/admin/entente/'];

const isWrite = (method: string, path: string) =>
  WRITES.has(method) && WRITTEN.some((start) => path.startsWith(start));

/** What file systems and databases say: Node and SQLite by a code, PostgreSQL by 53100. */
const CODES = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100']);

/** True for an error, or one behind it, that is a full disk's. */
export function isOfFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return CODES.has(String(code)) || isOfFullDisk(error.cause);
}

/** True for a fault of ours, by the status it is answered with; a refusal is none. */
const isFault = (status: unknown) => typeof status !== 'number' || status >= 500;

/**
 * Refuses what would be written on a disk that is full, before anything of it is: half a file and half
 * an entry are worse than none. What fills the disk while it is written is refused in the same words;
 * the database has undone it by then.
 */
export const refuseOnFullDisk: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const refuse = () => {
      // What comes before the session is known speaks the browser's language.
      const language: MessageLanguage = ctx.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
      // Read and thrown away: a connection that is cut shows no message.
      ctx.req.resume();
      ctx.status = INSUFFICIENT_STORAGE;
      ctx.body = {
        data: null,
        error: {
          status: INSUFFICIENT_STORAGE,
          name: 'InsufficientStorageError',
          message: diskWords.say(language, SIGN_IN.test(ctx.path) ? 'signIn' : 'full'),
          details: {},
        },
      };
    };
    const space = isWrite(ctx.method, ctx.path) ? diskSpace() : null;
    if (space && isDiskFull(space)) return refuse();
    const tell = () => {
      strapi.log.error(`The disk is full: ${ctx.method} ${ctx.path} was undone.`);
      refuse();
    };
    /** What fails over the last byte does not always say so. */
    const isFullNow = () => {
      const left = WRITES.has(ctx.method) ? diskSpace() : null;
      return left !== null && isDiskFull(left);
    };
    try {
      await next();
      if (ctx.status >= 500 && isFullNow()) tell();
    } catch (error) {
      const isLost = isFault((error as { status?: unknown }).status) && isFullNow();
      if (!isOfFullDisk(error) && !isLost) throw error;
      tell();
    }
  };
