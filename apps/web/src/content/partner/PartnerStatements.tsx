import { Section } from '@entente/ui/Section';
import { StatementBlock } from '../../blocks/StatementBlock';
import { plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import type { PartnerPage_PartnerFragment } from './partner.generated';

const SHOWN = 6;

interface PartnerStatementsProps {
  partner: PartnerPage_PartnerFragment;
}

/**
 * What those who speak for the partner said last, each statement once; the others are on the pages
 * of those who made them.
 */
export function PartnerStatements({ partner }: PartnerStatementsProps) {
  const { messages } = useSite();
  const offices = present(partner.appointments);
  const read = offices.flatMap((office) => present(office.latestStatements));
  const unique = new Map(read.map((statement) => [statement.documentId, statement]));
  const latest = [...unique.values()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const shown = latest.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <Section title={messages.partner.statements} level={2}>
      {shown.map((statement) => (
        <StatementBlock key={statement.documentId} statement={statement} />
      ))}
      <Others offices={offices} shown={new Set(shown.map(({ documentId }) => documentId))} />
    </Section>
  );
}

interface OthersProps {
  offices: readonly NonNullable<PartnerPage_PartnerFragment['appointments'][number]>[];
  /** documentIds of the statements that stand above. */
  shown: ReadonlySet<string>;
}

/** How many more statements there are, and who made them. */
function Others({ offices, shown }: OthersProps) {
  const { locale, messages } = useSite();
  const hidden = new Set<string>();
  const speakers = new Map<string, NonNullable<(typeof offices)[number]['speaker']>>();
  for (const { speaker, statements } of offices) {
    const others = present(statements).filter(({ documentId }) => !shown.has(documentId));
    for (const { documentId } of others) hidden.add(documentId);
    if (speaker && others.length > 0) speakers.set(speaker.documentId, speaker);
  }
  if (hidden.size === 0) return null;
  return (
    <>
      <p>{plural(locale, messages.list.rest.statement, hidden.size)}</p>
      <ul>
        {[...speakers.values()].map((speaker) => (
          <li key={speaker.documentId}>
            <EntryLink type="speaker" entry={speaker}>
              {personName(speaker)}
            </EntryLink>
          </li>
        ))}
      </ul>
    </>
  );
}
