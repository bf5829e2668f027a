import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { textLimitWords } from '../words/textLimitWords';
import { bodyProblem, LIMITS } from './bodyProblem';

/** Where entries are saved. What is sent elsewhere may hold a whole file in one text. */
const ENTRIES = '/content-manager/';

const numbers = (language: 'fr' | 'en') =>
  Object.fromEntries(
    Object.entries(LIMITS).map(([name, limit]) => [name, limit.toLocaleString(language)]),
  );

/**
 * Refuses an entry that is longer or deeper than anybody writes before anything reads it: what
 * checks, looks through and shows texts goes into them by calls inside calls. It comes before the
 * session is known, so the language is the browser's.
 */
export const textLimits: Core.MiddlewareFactory = () => async (ctx, next) => {
  const isEntry = ctx.path.startsWith(ENTRIES);
  const limits = isEntry
    ? LIMITS
    : { ...LIMITS, characters: Infinity, rows: Infinity, pieces: Infinity };
  const problem = bodyProblem((ctx.request as { body?: unknown }).body, limits);
  if (problem) {
    const language = ctx.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
    throw new errors.ValidationError(textLimitWords.say(language, problem, numbers(language)));
  }
  await next();
};
