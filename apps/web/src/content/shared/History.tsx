import { formatPartialDate, partialDateFrom, timeValue } from '@entente/model/partialDate';
import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { PartialTime } from '@entente/ui/PartialTime';
import { Section } from '@entente/ui/Section';
import { format, plural } from '../../i18n/format';
import { inSentence } from '../../i18n/inSentence';
import { useSite } from '../../i18n/SiteContext';
import { dayOf } from './citation';
import styles from './History.module.css';
import type { MilestoneTimeline_MilestoneFragment } from './shared.generated';
import { historyDays, type ChangeOfDay, type HistoryDay, type PublicHistory } from './historyDays';

/** A dated event that a change may be about. */
type Step = Pick<MilestoneTimeline_MilestoneFragment, 'documentId' | 'kind' | 'date' | 'precision'>;

interface HistoryProps {
  history: PublicHistory;
  /** Of an agreement, what its changes may be about. */
  steps?: readonly Step[];
}

/** So many days are told at once; those before, to who asks. */
const SHOWN = 5;

/** What readers could see change of an entry, day by day, the latest first. */
export function History({ history, steps = [] }: HistoryProps) {
  const { locale, messages } = useSite();
  const words = messages.history;
  const days = historyDays(history);
  const since = dayOf(history.since);
  if (!since) return null;
  const date = formatPartialDate(since, locale, 'long');
  if (days.length === 0)
    return (
      <p className={styles.quiet}>
        <PartialTime dateTime={since} text={format(words.unchanged, { date })} />
      </p>
    );
  const lines = (some: readonly HistoryDay[]) =>
    some.map((day) => <DayLine key={day.day} {...day} steps={steps} />);
  const earlier = days.slice(SHOWN);
  return (
    <Section title={words.title} level={2}>
      <ol className={styles.days}>
        {lines(days.slice(0, SHOWN))}
        {earlier.length === 0 ? <Since date={date} since={since} /> : null}
      </ol>
      {earlier.length > 0 ? (
        <details className={styles.days}>
          <summary>{words.earlier}</summary>
          <ol start={SHOWN + 1}>
            {lines(earlier)}
            <Since date={date} since={since} />
          </ol>
        </details>
      ) : null}
    </Section>
  );
}

function Since({ since, date }: { since: string; date: string }) {
  const { messages } = useSite();
  return (
    <li>
      <PartialTime dateTime={since} text={format(messages.history.since, { date })} />.
    </li>
  );
}

/** 'Modifiée le 3 mars 2026 : durée et étape ajoutée (entrée en vigueur, 1er juin 1964).' */
function DayLine({ day, changes, steps }: HistoryDay & { steps: readonly Step[] }) {
  const { locale, messages } = useSite();
  const words = messages.history;
  const date = formatPartialDate(day, locale, 'long');
  const said = useChangeWords(steps);
  return (
    <li>
      <PartialTime dateTime={timeValue(day)} text={format(words.changed, { date })} />
      {format(words.says, { changes: new Intl.ListFormat(locale).format(changes.map(said)) })}
    </li>
  );
}

/** Says in words what changed: 'durée', 'étapes ajoutées (signature, 27 mai 1964)'. */
function useChangeWords(steps: readonly Step[]) {
  const { locale, locales, messages } = useSite();
  const words = messages.history;
  const named = (id: string) => {
    const step = steps.find(({ documentId }) => documentId === id);
    const date = step ? partialDateFrom(step.date, step.precision) : null;
    if (!step || !date) return [];
    const kind = vocabularyLabel(
      locales,
      'milestoneKind',
      vocabularyKey(step.kind ?? 'other'),
      locale,
    );
    return [
      format(words.step, {
        kind: inSentence(kind, locale),
        date: formatPartialDate(date, locale, 'long'),
      }),
    ];
  };
  return ({ subject, action, count, about }: ChangeOfDay): string => {
    const parts = words.parts[subject as keyof typeof words.parts] as
      (typeof words.parts)['steps'] | undefined;
    if (!parts) return words.subjects[subject];
    const what = plural(locale, parts[action], count);
    const names = about.flatMap(named);
    return names.length > 0 ? format(words.named, { what, names: names.join(', ') }) : what;
  };
}
