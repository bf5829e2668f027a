import { vocabularyLabel } from '@entente/model/vocabulary';
import { FactList } from '@entente/ui/FactList';
import { Section } from '@entente/ui/Section';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { groupBy } from '../shared/groupBy';
import { personName } from '../shared/personName';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

type Participation = NonNullable<DelegationPage_DelegationFragment['participations'][number]>;

/** Who took part, each with the office they took part in. */
export function Members({ delegation }: { delegation: DelegationPage_DelegationFragment }) {
  const { locale, locales, messages } = useSite();
  const byPart = groupBy(
    present(delegation.participations).filter(({ appointment }) => appointment?.speaker),
    ({ part }) => part ?? 'member',
  );
  if (byPart.size === 0) return null;
  const facts = [...byPart].map(([part, participations]) => ({
    term: vocabularyLabel(locales, 'participationPart', part, locale),
    values: participations.map((participation) => (
      <Member key={participation.documentId} participation={participation} />
    )),
  }));
  return (
    <Section title={messages.delegation.members} level={2}>
      <FactList facts={facts} />
    </Section>
  );
}

/** "Maire de Québec" already says that it is Ville de Québec. */
function mentions(title: string | null, partner: string): boolean {
  const words = partner.split(/[^\p{L}]+/u).filter((word) => word.length > 3 && word !== 'Ville');
  return words.some((word) => title?.includes(word));
}

function Member({ participation: { appointment } }: { participation: Participation }) {
  const typeset = useTypeset();
  const speaker = appointment?.speaker;
  if (!appointment || !speaker) return null;
  const partner = appointment.partner;
  return (
    <>
      <EntryLink type="speaker" entry={speaker}>
        {personName(speaker)}
      </EntryLink>
      {appointment.title ? `, ${typeset(appointment.title, appointment.locale)}` : ''}
      {partner?.name && !mentions(appointment.title, partner.name)
        ? ` (${typeset(partner.name, partner.locale)})`
        : ''}
    </>
  );
}
