import { formatPartialDate, partialDateFrom } from '@entente/model/partialDate';
import { Entry, EntryList } from '@entente/ui/Entry';
import { Columns, Prose, Stack } from '@entente/ui/Layout';
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
import type { PressOwner_PartnerFragment, PressRelease_ArticleFragment } from './press.generated';
import { ContactSheet, sheetOf } from './ContactSheet';
import { PressQuotes, quotesOf } from './PressQuotes';
import { Spokespeople, spokespeopleOf } from './Spokespeople';
import styles from './Press.module.css';

export interface PressPageProps extends PageFrame {
  contacts: Contact[];
  /** Whom to name as the source. */
  publisher: string | null;
  /** Whose cooperation the site tells. */
  owner: PressOwner_PartnerFragment | null;
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

/** For journalists: whom to call, who speaks, what to take away, and how to credit it. */
function Press(props: PressPageProps) {
  const { chrome, contacts, publisher, releases, total, today } = props;
  const { locale, messages, links } = useSite();
  const rest = useRest();
  const news = links.build({ kind: 'list', type: 'article', locale, page: 1 });
  const words = messages.press;
  const source = publisher ?? chrome.site.name ?? '';
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.description} />
      <People contacts={contacts} owner={props.owner} today={today} />
      <Section title={words.kits} level={2} more={rest('release', total - releases.length, news)}>
        <EntryList empty={words.empty}>
          {releases.map((release) => (
            <Release key={release.documentId} release={release} today={today} />
          ))}
        </EntryList>
      </Section>
      <Material releases={releases} today={today} />
      <Columns>
        <Boilerplate {...props} />
        <Section title={words.crediting.title} level={2}>
          <Prose>
            <p>{format(words.crediting.text, { source })}</p>
            <p>{words.crediting.pictures}</p>
          </Prose>
        </Section>
      </Columns>
    </Stack>
  );
}

/** Whom to call, and who speaks. */
function People({ contacts, owner, today }: Pick<PressPageProps, 'contacts' | 'owner' | 'today'>) {
  const { messages } = useSite();
  const words = messages.press;
  const offices = spokespeopleOf(owner, today);
  return (
    <Columns>
      <Section title={words.contacts} level={2}>
        {contacts.length > 0 ? <ContactList contacts={contacts} /> : <p>{words.noContact}</p>}
      </Section>
      {offices.length > 0 ? (
        <Section title={words.spokespeople} level={2}>
          <Spokespeople offices={offices} />
        </Section>
      ) : null}
    </Columns>
  );
}

/** What is in the releases, to be taken piece by piece. */
function Material({ releases, today }: Pick<PressPageProps, 'releases' | 'today'>) {
  const { locale, messages } = useSite();
  const words = messages.press;
  const quotes = quotesOf(releases, locale);
  const pictures = sheetOf(releases, today);
  return (
    <>
      {quotes.length > 0 ? (
        <Section title={words.quotes.title} level={2}>
          <PressQuotes quotes={quotes} />
        </Section>
      ) : null}
      {pictures.length > 0 ? (
        <Section title={words.sheet.title} level={2}>
          <ContactSheet pictures={pictures} />
        </Section>
      ) : null}
    </>
  );
}

/** A few lines on who publishes, to be set under an article. */
function Boilerplate({ chrome: { site }, owner }: PressPageProps) {
  const { messages } = useSite();
  const typeset = useTypeset();
  const words = messages.press.about;
  const told = [
    { who: typeset(site.name), what: typeset(site.tagline) },
    { who: typeset(owner?.name), what: typeset(owner?.description) },
  ].filter(({ who, what }) => who && what);
  if (told.length === 0) return null;
  return (
    <Section title={words.title} level={2}>
      <div className={styles.boilerplate}>
        <div className={styles.copied}>
          {told.map(({ who, what }) => (
            <p key={who}>
              <strong>{who}</strong>
              <br />
              {what}
            </p>
          ))}
        </div>
        <p className={styles.hint}>{words.hint}</p>
      </div>
    </Section>
  );
}

interface ReleaseProps {
  release: PressRelease_ArticleFragment;
  today: string;
}

/** Text, PDF and credits beside the pictures, in kilobytes. */
const WORDS_KB = 60;
/** A picture is in it as it is and as a JPEG, which takes about twice as much. */
const PRINTED = 3;

function Release({ release, today }: ReleaseProps) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const entryPath = useEntryPath();
  const { slug, datelinePlace } = release;
  const date = partialDateFrom(release.date, 'day');
  const pictures = usablePictures(release.cover, release.gallery, today);
  const size = pictures.reduce((sum, { file }) => sum + PRINTED * (file?.size ?? 0), WORDS_KB);
  const title = typeset(release.headline);
  const words = messages.press;
  const details = [
    'ZIP',
    pictures.length > 0 ? plural(locale, words.pictures, pictures.length) : null,
    format(words.size, { size: fileSize(size, messages.units, locale) }),
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
