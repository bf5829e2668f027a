import { partialDateFrom } from '@entente/model/partialDate';
import { toldVisitState } from '@entente/model/visitInterval';
import type { DelegationState } from '@entente/model/vocabulary';
import type { DelegationCard_DelegationFragment } from './delegation.generated';

type Dated = Pick<DelegationCard_DelegationFragment, 'start' | 'end' | 'precision' | 'state'>;

/** The state in which a visit is told on a day ('YYYY-MM-DD'); null where nobody recorded one. */
export function delegationState(
  { start, end, precision, state }: Dated,
  on: string,
): DelegationState | null {
  const [first, last] = [partialDateFrom(start, precision), partialDateFrom(end, precision)];
  return state && toldVisitState(state, first, last, on);
}
