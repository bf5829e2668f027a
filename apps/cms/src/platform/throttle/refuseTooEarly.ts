import { errors } from '@strapi/utils';
import type { DoorContext } from '../access/doors/doorContext';
import { doorLanguage } from '../access/doors/doorLanguage';
import { platformWords } from '../words/platformWords';

/** @throws RateLimitError in the language of whoever asks, with how long to wait */
export function refuseTooEarly(
  ctx: Pick<DoorContext, 'set' | 'get' | 'state'>,
  waitMs: number,
): never {
  const seconds = String(Math.ceil(waitMs / 1000));
  ctx.set('Retry-After', seconds);
  throw new errors.RateLimitError(platformWords.say(doorLanguage(ctx), 'tooOften', { seconds }));
}
