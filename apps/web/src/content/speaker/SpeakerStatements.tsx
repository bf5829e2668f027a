import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { StatementBlock } from '../../blocks/StatementBlock';
import { plural } from '../../i18n/format';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { AppointmentLine } from '../shared/AppointmentLine';
import { DateText } from '../shared/DateText';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { AppointmentLine_AppointmentFragment } from '../shared/shared.generated';
import { unchanged } from './offices';
import type { SpeakerPage_SpeakerFragment } from './speaker.generated';
import styles from './SpeakerStatements.module.css';

interface SpeakerStatementsProps {
  speaker: SpeakerPage_SpeakerFragment;
  /** The offices of which no end is recorded, or a later one. */
  now: readonly AppointmentLine_AppointmentFragment[];
}

/** What the person said, latest first: where, in which office, and which one is known to date. */
export function SpeakerStatements({ speaker, now }: SpeakerStatementsProps) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const statements = statementsOf(speaker);
  if (statements.length === 0) return null;
  return (
    <Section title={messages.speaker.statements} level={2}>
      {statements.map((statement) => (
        <div key={statement.documentId} className={styles.statement}>
          <StatementBlock statement={statement} linkSpeakers={false} />
          <p className={styles.where}>
            <DateText date={statement.date} precision={statement.precision} />
            {statement.article ? (
              <>
                {statement.date ? ', ' : ''}
                {messages.speaker.saidIn}{' '}
                <EntryLink type="article" entry={statement.article}>
                  {typeset(statement.article.headline, statement.article.locale)}
                </EntryLink>
              </>
            ) : null}
          </p>
          <ThenAndNow then={officesIn(speaker, statement.documentId)} now={now} />
        </div>
      ))}
    </Section>
  );
}

interface ThenAndNowProps {
  then: readonly AppointmentLine_AppointmentFragment[];
  now: readonly AppointmentLine_AppointmentFragment[];
}

/** A statement keeps the office of its day; what became of it is said beside. */
function ThenAndNow({ then, now }: ThenAndNowProps) {
  const { locale, messages } = useSite();
  const words = messages.speaker;
  const lines = (offices: ThenAndNowProps['now']) =>
    offices.map((office) => <AppointmentLine key={office.documentId} appointment={office} />);
  if (then.length === 0) return null;
  const today = unchanged(then, now)
    ? [plural(locale, words.unchanged, now.length)]
    : now.length > 0
      ? lines(now)
      : [words.noOffice];
  return (
    <FactList
      facts={[
        { term: plural(locale, words.then, then.length), values: lines(then) },
        { term: plural(locale, words.now, Math.max(1, now.length)), values: today },
      ]}
    />
  );
}

/** The offices in which the person said it: nobody else's, when it was said together. */
function officesIn(speaker: SpeakerPage_SpeakerFragment, statementId: string) {
  return present(speaker.appointments).filter(({ statements }) =>
    present(statements).some(({ documentId }) => documentId === statementId),
  );
}

/** Each once, though a statement may be made in two offices at a time. */
export function statementsOf(speaker: SpeakerPage_SpeakerFragment) {
  const all = present(speaker.appointments).flatMap(({ statements }) => present(statements));
  const unique = new Map(all.map((statement) => [statement.documentId, statement]));
  return [...unique.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
