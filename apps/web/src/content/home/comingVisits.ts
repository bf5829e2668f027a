import { latestDay, partialDateFrom } from '@entente/model/partialDate';
import { compareComingVisits } from '@entente/model/visitInterval';
import type { DelegationCard_DelegationFragment } from '../delegation/delegation.generated';

/** Besides those under way. */
const MOST_TO_COME = 3;

/**
 * The visits that the home page announces, the soonest first: every one that has surely begun, and
 * the next few. One that is known to the year alone never hides the one of today.
 * @param visits none that is over
 * @param today 'YYYY-MM-DD'
 */
export function comingVisits<
  Visit extends Pick<DelegationCard_DelegationFragment, 'start' | 'precision'>,
>(visits: readonly Visit[], today: string): Visit[] {
  return visits
    .flatMap((visit) => {
      const start = partialDateFrom(visit.start, visit.precision);
      return start ? [{ visit, start }] : [];
    })
    .sort((left, right) => compareComingVisits(left.start, right.start))
    .filter(({ start }, place) => place < MOST_TO_COME || latestDay(start) <= today)
    .map(({ visit }) => visit);
}
