import styles from './LostArc.module.css';

/** An arc that sets out from one shore and does not arrive: only drawn. */
export function LostArc() {
  return (
    <svg aria-hidden="true" className={styles.arc} width="480" height="96" viewBox="0 0 480 96">
      <path d="M8 88A420 420 0 0 1 300 26" />
      <path className={styles.missing} d="M318 31A420 420 0 0 1 472 88" />
      <path className={styles.shore} d="M8 88h0" />
    </svg>
  );
}
