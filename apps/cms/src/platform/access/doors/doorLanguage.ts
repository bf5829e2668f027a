import type { MessageLanguage } from '../../messages/words';
import type { Account, DoorContext } from './doorContext';

/**
 * The language of whoever stands at a door: their account's, else what their browser asks for.
 * @param account theirs, where it is known although nobody is signed in
 */
export function doorLanguage(
  ctx: Pick<DoorContext, 'get' | 'state'>,
  account: Pick<Account, 'preferedLanguage'> | null = ctx.state.user ?? null,
): MessageLanguage {
  const chosen = account?.preferedLanguage || ctx.get('Accept-Language');
  const first = chosen.split(',').find((one) => /^\s*(fr|en)\b/i.test(one)) ?? 'fr';
  return first.trim().toLowerCase().startsWith('en') ? 'en' : 'fr';
}
