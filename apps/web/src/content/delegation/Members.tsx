import { comparePeople } from '@entente/model/familyNames';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useSkin } from '@entente/ui/skin';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { EntryLink } from '../shared/EntryLink';
import { groupBy } from '../shared/groupBy';
import { personName } from '@entente/model/personName';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';

type Participation = NonNullable<DelegationPage_DelegationFragment['participations'][number]>;

interface MembersProps {
  delegation: DelegationPage_DelegationFragment;
  level: HeadingLevel;
}

/** Who took part, each with the office they took part in. */
export function Members({ delegation, level }: MembersProps) {
  const { FactList, Section } = useSkin();
  const { locale, locales, messages } = useSite();
  const byPart = groupBy(
    inOrder(present(delegation.participations), locale),
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
    <Section title={messages.delegation.members} level={level}>
      <FactList facts={facts} />
    </Section>
  );
}

/** By protocol: in the order the newsroom gave them, else as an index sorts people. */
function inOrder(participations: readonly Participation[], locale: string): Participation[] {
  const compare = comparePeople(locale);
  const last = Number.MAX_SAFE_INTEGER;
  return participations
    .flatMap((one) => (one.appointment?.speaker ? [{ one, person: one.appointment.speaker }] : []))
    .sort(
      (a, b) => (a.one.position ?? last) - (b.one.position ?? last) || compare(a.person, b.person),
    )
    .map(({ one }) => one);
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
