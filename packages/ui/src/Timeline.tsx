import { inLanguage } from './inLanguage';
import type { ReactNode } from 'react';
import { PartialTime, type PartialTimeProps } from './PartialTime';
import styles from './Timeline.module.css';

export interface TimelineEvent {
  key: string;
  /** What an address of this page can lead to. */
  id?: string | undefined;
  date: PartialTimeProps;
  /** "Signature", "Visite": the kind in words. */
  kind: string;
  title?: string | undefined;
  /** Only when the title is in another language than the page's. */
  lang?: string | undefined;
  /** Where; absent when the title says it. */
  place?: string | undefined;
  note?: ReactNode;
}

/** An ordered list first; the line beside it is only drawn. */
export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.timeline}>
      {events.map(({ key, id, date, kind, title, lang, place, note }) => (
        <li key={key} id={id}>
          <p className={styles.when}>
            <PartialTime {...date} /> <span>{kind}</span>
          </p>
          {title ? (
            <p>
              <span {...inLanguage(lang)}>
                {title}
                {place ? ` (${place})` : ''}
              </span>
            </p>
          ) : place ? (
            <p>{place}</p>
          ) : null}
          {note ? <div className={styles.note}>{note}</div> : null}
        </li>
      ))}
    </ol>
  );
}
