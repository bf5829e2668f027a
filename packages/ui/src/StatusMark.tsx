import type { ReactNode } from 'react';
import styles from './StatusMark.module.css';

/** A drawing for each status: the word never depends on it, nor on a colour. */
const SHAPES = {
  draft: <circle cx="7" cy="7" r="5" strokeDasharray="2 2" />,
  signed: <path d="M12 7A5 5 0 1 1 7 2V12" />,
  'in-force': <circle cx="7" cy="7" r="5" fill="currentColor" />,
  expiring: <path d="M7 2A5 5 0 1 0 12 7M7 4V7H9" />,
  expired: <circle cx="7" cy="7" r="5" />,
  renewed: (
    <>
      <circle cx="7" cy="7" r="5" />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
    </>
  ),
  suspended: <path d="M4.5 2V12M9.5 2V12" />,
  terminated: <path d="M2.5 2.5 11.5 11.5M11.5 2.5 2.5 11.5" />,
  superseded: <path d="M2 7H11M7.5 3.5 11.5 7 7.5 10.5" />,
  unknown: <path d="M2 7H3M6.5 7H7.5M11 7H12" />,
} as const;

export type StatusShape = keyof typeof SHAPES;

export function StatusMark({ shape, label }: { shape: StatusShape; label: string }) {
  return (
    <span className={styles.status}>
      <svg aria-hidden="true" width="14" height="14" viewBox="0 0 14 14">
        <g fill="none" stroke="currentColor" strokeWidth="1.6">
          {SHAPES[shape]}
        </g>
      </svg>
      {label}
    </span>
  );
}

export interface StatusProps {
  shape: StatusShape;
  label: string;
  /** The date that goes with it. */
  children: ReactNode;
}

/** A status and since when. */
export function Status({ shape, label, children }: StatusProps) {
  return (
    <span>
      <StatusMark shape={shape} label={label} /> {children}
    </span>
  );
}
