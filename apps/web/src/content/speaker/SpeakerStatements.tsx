import { Section } from '@entente/ui/Section';
import { StatementBlock } from '../../blocks/StatementBlock';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { DateText } from '../shared/DateText';
import { EntryLink } from '../shared/EntryLink';
import { present } from '../shared/present';
import type { SpeakerPage_SpeakerFragment } from './speaker.generated';
import styles from './SpeakerStatements.module.css';

/** What the person said, latest first, with the article it was said in. */
export function SpeakerStatements({ speaker }: { speaker: SpeakerPage_SpeakerFragment }) {
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
        </div>
      ))}
    </Section>
  );
}

/** Each once, though a statement may be made in two offices at a time. */
export function statementsOf(speaker: SpeakerPage_SpeakerFragment) {
  const all = present(speaker.appointments).flatMap(({ statements }) => present(statements));
  const unique = new Map(all.map((statement) => [statement.documentId, statement]));
  return [...unique.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
