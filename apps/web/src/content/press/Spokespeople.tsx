import { personName } from '@entente/model/personName';
import { officeStanding } from '@entente/model/officeTerm';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import { useTypeset } from '../../i18n/SiteContext';
import type { PressOwner_PartnerFragment } from './press.generated';
import styles from './Press.module.css';

type Appointment = NonNullable<PressOwner_PartnerFragment['appointments'][number]>;

/** Who may speak for the city on a day ('YYYY-MM-DD'): those whose office is not over. */
export function spokespeopleOf(
  owner: PressOwner_PartnerFragment | null,
  today: string,
): Appointment[] {
  return present(owner?.appointments ?? []).filter((office) => {
    const standing = officeStanding(office, today);
    return office.speaker && (standing === 'lasting' || standing === 'unended');
  });
}

/** People with their office, each leading to what they said. */
export function Spokespeople({ offices }: { offices: readonly Appointment[] }) {
  const typeset = useTypeset();
  return (
    <ul className={styles.people}>
      {offices.map((office) =>
        office.speaker ? (
          <li key={office.documentId}>
            <EntryLink type="speaker" entry={office.speaker}>
              {personName(office.speaker)}
            </EntryLink>{' '}
            <span>{typeset(office.title, office.locale)}</span>
          </li>
        ) : null,
      )}
    </ul>
  );
}
