import { Entry } from '@entente/ui/Entry';
import { PictureFile } from '@entente/ui/Picture';
import type { HeadingLevel } from '@entente/ui/Heading';
import type { PictureBlock_MediaFragment } from '../../blocks/blocks.generated';
import { labelledCredit } from '../../blocks/credit';
import { fallbackPath, pictureSources } from '../../blocks/picture';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import { personName } from '@entente/model/personName';
import { officeWords } from '../shared/officeWords';
import { latestOffices } from './offices';
import type { SpeakerCard_SpeakerFragment } from './speaker.generated';
import styles from './SpeakerCard.module.css';

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
      over={speaker.portrait?.file ? <Portrait media={speaker.portrait} /> : null}
      under={offices.map((office) => (
        <span key={office}>{office} </span>
      ))}
    />
  );
}

/** The name beside it says who it is; whom to credit is said of every picture. */
function Portrait({ media }: { media: PictureBlock_MediaFragment }) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const { file } = media;
  if (!file?.width || !file.height) return null;
  const credit = labelledCredit(typeset(media.credit ?? media.creator), messages.picture.credit);
  return (
    <span className={styles.portrait}>
      <PictureFile
        src={fallbackPath(file)}
        sources={pictureSources(file.formats)}
        sizes="6rem"
        width={file.width}
        height={file.height}
        alt=""
        credit={credit}
      />
      <small>{credit}</small>
    </span>
  );
}
