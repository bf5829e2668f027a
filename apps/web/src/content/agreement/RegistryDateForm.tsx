import { useSite } from '../../i18n/SiteContext';
import styles from './RegistryDateForm.module.css';

/**
 * The register on a day one chooses: a plain form, answered with the day's own address.
 * @param date shown first, 'YYYY-MM-DD'
 */
export function RegistryDateForm({ date }: { date?: string }) {
  const { locale, links, messages } = useSite();
  const words = messages.registry.date;
  return (
    <form
      method="get"
      action={links.build({ kind: 'agreements-on-any', locale })}
      className={styles.form}
    >
      <label className={styles.field}>
        <span>{words.title}</span>
        <input
          type="date"
          name="date"
          required
          min="0001-01-01"
          max="9999-12-31"
          defaultValue={date}
        />
      </label>{' '}
      <button type="submit" className={styles.submit}>
        {words.submit}
      </button>
    </form>
  );
}
