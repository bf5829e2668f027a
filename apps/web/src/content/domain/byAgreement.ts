import { compareNames } from '@entente/model/familyNames';
import { present } from '../shared/present';
import type { DomainPage_DomainFragment } from './domain.generated';

/** What agreements say of a domain, by their titles; an agreement that is not public says nothing. */
export function byAgreement({ commitments }: DomainPage_DomainFragment, locale: string) {
  const compare = compareNames(locale);
  return present(commitments)
    .filter(({ agreement }) => agreement)
    .sort((a, b) => compare(a.agreement?.title ?? '', b.agreement?.title ?? ''));
}
