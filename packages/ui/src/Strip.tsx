import { yearsPath, type YearSpan } from './yearScale';
import styles from './Strip.module.css';

export interface StripProps {
  /** Years, as far as they are over: 1964.4 is in May 1964. */
  from: number;
  to: number;
  /** When it was in force. */
  spans: readonly YearSpan[];
  /** When it was signed, if that is known. */
  signed: number | null;
}

export const STRIP = { width: 168, height: 12 };

/** The life of an agreement between two years that are the same for all: for the eye alone. */
export function Strip({ from, to, spans, signed }: StripProps) {
  const { width, height } = STRIP;
  const scale = { from, to, width, edge: 0 };
  return (
    <svg
      aria-hidden="true"
      className={styles.strip}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={`M0 6H${width}`} />
      <path className={styles.force} d={yearsPath(spans, scale, 6)} />
      {signed === null ? null : (
        <path className={styles.mark} d={yearsPath([[signed, signed]], scale, 6)} />
      )}
    </svg>
  );
}
