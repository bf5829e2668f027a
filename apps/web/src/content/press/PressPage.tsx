import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { Entry, EntryList } from '@entente/ui/Entry';
import { Prose, Stack } from '@entente/ui/Layout';
import { PageHeader } from '@entente/ui/PageHeader';
import { Section } from '@entente/ui/Section';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { format, plural } from '../../i18n/format';
import { languageName } from '../../i18n/names';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { ContactList, type Contact } from '../shared/ContactList';
import { useEntryPath } from '../shared/EntryLink';
import { fileSize } from '../shared/fileFacts';
import { useRest } from '../shared/rest';
import { usablePictures } from './kitPictures';
import type { PressRelease_ArticleFragment } from './press.generated';

export interface PressPageProps extends PageFrame {
  contacts: Contact[];
  /** Whom to name as the source. */
  publisher: string | null;
  /** Latest first. */
  releases: PressRelease_ArticleFragment[];
  /** How many there are in all. */
  total: number;
  /** 'YYYY-MM-DD' */
  today: string;
}

export function PressPage(props: PressPageProps) {
  return (
    <SitePage chrome={props.chrome}>
      <Press {...props} />
    </SitePage>
  );
}

/** For journalists: whom to call, what to write beside a picture, what to take away. */
function Press({ chrome, contacts, publisher, releases, total, today }: PressPageProps) {
  const { locale, messages, links } = useSite();
  const rest = useRest();
  const news = links.build({ kind: 'list', type: 'article', locale, page: 1 });
  const words = messages.press;
  const source = publisher ?? chrome.site.name ?? '';
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.description} />
      <Section title={words.contacts} level={2}>
        {contacts.length > 0 ? <ContactList contacts={contacts} /> : <p>{words.noContact}</p>}
      </Section>
      <Section title={words.crediting.title} level={2}>
        <Prose>
          <p>{format(words.crediting.text, { source })}</p>
          <p>{words.crediting.pictures}</p>
        </Prose>
      </Section>
      <Section title={words.kits} level={2} more={rest('release', total - releases.length, news)}>
        <EntryList empty={words.empty}>
          {releases.map((release) => (
            <Release key={release.documentId} release={release} today={today} />
          ))}
        </EntryList>
      </Section>
    </Stack>
  );
}

interface ReleaseProps {
  release: PressRelease_ArticleFragment;
  today: string;
}

/** Text, PDF and credits beside the pictures, in kilobytes. */
const WORDS_KB = 60;

function Release({ release, today }: ReleaseProps) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const entryPath = useEntryPath();
  const { slug, datelinePlace } = release;
  const date = partialDateFrom(release.date, 'day');
  const pictures = usablePictures(release.cover, release.gallery, today);
  const size = pictures.reduce((sum, { file }) => sum + (file?.size ?? 0), WORDS_KB);
  const title = typeset(release.headline);
  const words = messages.press;
  const details = [
    'ZIP',
    pictures.length > 0 ? plural(locale, words.pictures, pictures.length) : null,
    format(words.about, { size: fileSize(size, messages.units, locale) }),
    languageName(locale, locale),
  ];
  const label = format(words.kit, { details: details.filter(Boolean).join(', ') });
  const kit = slug ? links.find({ kind: 'press-kit', locale, slug }) : null;
  const when = date ? formatPartialDate(date, locale, 'long') : null;
  return (
    <Entry
      level={3}
      title={title}
      href={entryPath('article', release)}
      over={[datelinePlace, when].filter(Boolean).join(', ')}
      under={
        kit ? (
          // Which release, for who hears the links alone.
          <a href={kit} aria-label={`${label} – ${title}`} download>
            {label}
          </a>
        ) : null
      }
    />
  );
}
