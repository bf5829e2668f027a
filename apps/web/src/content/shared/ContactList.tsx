import { useTypeset } from '../../i18n/SiteContext';
import styles from './Sources.module.css';

export interface Contact {
  id: string;
  name: string | null;
  function: string | null;
  email: string | null;
  phone: string | null;
}

/** Digits and a leading plus: what a telephone dials. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** People whom the press may write to or call. */
export function ContactList({ contacts }: { contacts: readonly Contact[] }) {
  const typeset = useTypeset();
  return (
    <ul className={styles.sources}>
      {contacts.map((contact) => (
        <li key={contact.id}>
          {[contact.name, typeset(contact.function)].filter(Boolean).join(', ')}
          {contact.email ? (
            <>
              <br />
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </>
          ) : null}
          {contact.phone ? (
            <>
              <br />
              {/* A number is read in one piece. */}
              <a href={dialled(contact.phone)}>{contact.phone.replaceAll(' ', '\u00A0')}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
