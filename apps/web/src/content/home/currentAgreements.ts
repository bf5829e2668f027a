import type { AgreementStatus } from '@entente/model/vocabulary';
import type { AgreementCard_AgreementFragment } from '../agreement/agreement.generated';
import { byTitle } from '../shared/alphabetical';
import { agreementState } from '../shared/agreementState';

const CURRENT: readonly AgreementStatus[] = ['signed', 'in-force', 'renewed', 'expiring'];

/** The agreements that hold on a day ('YYYY-MM-DD'), the latest to have changed first, else by title. */
export function currentAgreements(
  agreements: readonly AgreementCard_AgreementFragment[],
  on: string,
  locale: string,
): AgreementCard_AgreementFragment[] {
  return byTitle(agreements, locale)
    .map((agreement) => ({ agreement, state: agreementState(agreement, on) }))
    .filter(({ state }) => CURRENT.includes(state.status))
    .sort((a, b) => (b.state.since ?? '').localeCompare(a.state.since ?? ''))
    .map(({ agreement }) => agreement);
}
