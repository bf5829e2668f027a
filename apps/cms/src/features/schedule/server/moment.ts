import { instantsOf, isTimeZone, localTimeOf } from '@entente/model/zonedTime';
import type { MessageLanguage } from '../../../platform/messages/words';
import { scheduleWords } from '../words/scheduleWords';

/** Which of two moments a time in the hour that comes twice means. */
export type Disambiguation = 'first' | 'second';

/** Why a time given by an editor is no moment to wait for; the name of its message. */
export type MomentProblem = 'zone' | 'time' | 'skipped' | 'doubled' | 'past';

const HOUR_MS = 60 * 60 * 1000;

/**
 * The moment that an editor means, or what is wrong with it.
 * @param local 'YYYY-MM-DDTHH:mm', as the clocks of the zone show it
 * @param now milliseconds since 1970
 */
export function momentOf(
  local: string,
  zone: string,
  disambiguation: Disambiguation | null,
  now: number,
): { at: Date } | { problem: MomentProblem } {
  if (!isTimeZone(zone)) return { problem: 'zone' };
  let instants: Date[];
  try {
    instants = instantsOf(local, zone);
  } catch {
    return { problem: 'time' };
  }
  const [first, second] = instants;
  if (!first) return { problem: isSkipped(local, zone) ? 'skipped' : 'time' };
  if (second && !disambiguation) return { problem: 'doubled' };
  const at = second && disambiguation === 'second' ? second : first;
  return at.getTime() <= now ? { problem: 'past' } : { at };
}

export const sayProblem = (
  problem: MomentProblem,
  local: string,
  zone: string,
  language: MessageLanguage,
): string => scheduleWords.say(language, `problems.${problem}`, { time: local.slice(11), zone });

/** Not there because clocks jump over it, and not because no calendar has it (30 February). */
function isSkipped(local: string, zone: string): boolean {
  const asUtc = new Date(`${local}Z`);
  if (localTimeOf(asUtc, 'UTC') !== local) return false;
  return [-HOUR_MS, HOUR_MS].every(
    (shift) => instantsOf(localTimeOf(new Date(asUtc.getTime() + shift), 'UTC'), zone).length > 0,
  );
}
