import { useSite } from '../../i18n/SiteContext';
import styles from './RegistryDateForm.module.css';

/** The register on a day one chooses: a plain form, answered with the day's own address. */
export function RegistryDateForm() {
  const { locale, links, messages } = useSite();
  const words = messages.registry.date;
  return (
    <form method="get" action={links.build({ kind: 'agreements-on-any', locale })}>
      <label className={styles.field}>
        <span>{words.title}</span>
        <input type="date" name="date" required min="1800-01-01" max="2099-12-31" />
      </label>{' '}
      <button type="submit" className={styles.submit}>
        {words.submit}
      </button>
    </form>
  );
}
