import { Entry } from '@entente/ui/Entry';
import type { HeadingLevel } from '@entente/ui/Heading';
import { useForeign, useSite } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import { personName } from '@entente/model/personName';
import { officeWords } from '../shared/officeWords';
import { latestOffices } from './offices';
import type { SpeakerCard_SpeakerFragment } from './speaker.generated';

export interface SpeakerCardProps {
  speaker: SpeakerCard_SpeakerFragment;
  level: HeadingLevel;
}

/** One person in a list, with the offices held last and their years. */
export function SpeakerCard({ speaker, level }: SpeakerCardProps) {
  const site = useSite();
  const offices = latestOffices(speaker.appointments).map((office) => officeWords(office, site));
  return (
    <Entry
      level={level}
      title={personName(speaker)}
      href={useEntryPath()('speaker', speaker)}
      lang={useForeign()(speaker.locale, personName(speaker))}
      under={offices.map((office) => (
        <span key={office}>{office} </span>
      ))}
    />
  );
}
