import { Entry } from '@entente/ui/Entry';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import { personName } from '../shared/personName';
import { present } from '../shared/present';
import type { SpeakerCard_SpeakerFragment } from './speaker.generated';

export interface SpeakerCardProps {
  speaker: SpeakerCard_SpeakerFragment;
  level: HeadingLevel;
}

/** One person in a list, with the offices held last. */
export function SpeakerCard({ speaker, level }: SpeakerCardProps) {
  const typeset = useTypeset();
  const offices = present(speaker.appointments).map(({ title, locale, partner }) =>
    [typeset(title, locale), typeset(partner?.name, partner?.locale)].filter(Boolean).join(', '),
  );
  return (
    <Entry
      level={level}
      title={personName(speaker)}
      href={useEntryPath()('speaker', speaker) ?? ''}
      lang={useForeign()(speaker.locale)}
      under={offices.map((office) => (
        <span key={office}>{office} </span>
      ))}
    />
  );
}
