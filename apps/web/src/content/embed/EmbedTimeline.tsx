import { inLanguage } from '@entente/ui/inLanguage';
import { PartialTime } from '@entente/ui/PartialTime';
import type { Timeline } from '@entente/ui/Timeline';

/** Dated events, each as precise as it is known, without what there is to read about them. */
export function EmbedTimeline({ events }: Parameters<typeof Timeline>[0]) {
  return (
    <ol className="tl">
      {events.map(({ key, date, kind, title, lang, place }) => (
        <li key={key}>
          <p className="k">
            <PartialTime {...date} /> · {kind}
          </p>
          {title || place ? <p {...inLanguage(lang)}>{title ?? place}</p> : null}
        </li>
      ))}
    </ol>
  );
}
