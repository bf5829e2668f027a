import { useSkin } from '@entente/ui/skin';
import type { AttributedName, Attribution } from '@entente/ui/attribution';
import { officeYears } from '@entente/model/officeTerm';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { personName } from '@entente/model/personName';
import { format } from '../i18n/format';
import { languageName } from '../i18n/names';
import { useForeign, useSite, useTypeset } from '../i18n/SiteContext';
import type { StatementBlock_StatementFragment } from './blocks.generated';
import { printedVersion, statementVersions, type StatementVersion } from './statementVersions';

export interface StatementBlockProps {
  statement: StatementBlock_StatementFragment;
  /** Left out on the speaker's own page, where every statement is theirs. */
  linkSpeakers?: boolean;
}

/** What somebody said, with the office of that day exactly as it was published. */
export function StatementBlock({ statement, linkSpeakers = true }: StatementBlockProps) {
  const { Statement } = useSkin();
  const { locale, locales, messages } = useSite();
  const { main, others } = statementVersions(statement, locale);
  const words = (version: StatementVersion) => printedVersion(statement, version).text;
  const kindOf = (version: StatementVersion) =>
    version.translation
      ? vocabularyLabel(locales, 'translationKind', version.translation, locale)
      : null;
  const [original] = others;
  const mainKind = kindOf(main);
  return (
    <Statement
      kind={printedVersion(statement, main).isQuotation ? 'direct' : 'reported'}
      main={{
        text: words(main),
        lang: main.language,
        label:
          mainKind && original
            ? format(messages.statement.shownTranslation, {
                kind: mainKind,
                language: languageName(original.language, locale),
              })
            : undefined,
      }}
      others={others.map((version) => ({
        text: words(version),
        lang: version.language,
        summary: format(
          version.translation ? messages.statement.translation : messages.statement.original,
          { kind: kindOf(version) ?? '', language: languageName(version.language, locale) },
        ),
      }))}
      attribution={useAttribution(main, statement, linkSpeakers)}
      reportedLabel={messages.statement.reported}
    />
  );
}

/** The attribution is frozen text; each speaker's name inside it becomes the link to their page. */
function useAttribution(
  { attribution: own, language }: StatementVersion,
  { attribution, appointments }: StatementBlock_StatementFragment,
  linkSpeakers: boolean,
): Attribution {
  const { locale } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const names = useSpeakers(appointments, linkSpeakers);
  const years = linkSpeakers ? yearsOf(appointments, locale) : null;
  // What was published before attributions were filled in may lack one: then who is linked.
  const text = typeset(own || attribution || namesOf(appointments), own ? language : undefined);
  const offices = names.reduce((rest, { name }) => rest.replace(name, ''), text);
  const lang = own ? foreign(language, offices) : undefined;
  return {
    text: years ? `${text} (${years})` : text,
    // Offices that nobody has named in the language of the words are told in the site's own.
    lang: lang?.startsWith('und-') ? foreign(locale, offices) : lang,
    names,
  };
}

/** Whose names may stand in an attribution, each once. */
function useSpeakers(
  appointments: StatementBlock_StatementFragment['appointments'],
  linkSpeakers: boolean,
): AttributedName[] {
  const { locale, links } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const hrefOf = (slug: string, own: string | null) =>
    links.find({ kind: 'entry', type: 'speaker', slug, locale: own ?? locale }) ?? undefined;
  const speakers = new Map(
    appointments.flatMap((office) =>
      office?.speaker ? [[office.speaker.documentId, office.speaker]] : [],
    ),
  );
  return [...speakers.values()].map((speaker) => {
    const name = personName(speaker);
    return {
      name: typeset(name),
      href: linkSpeakers && speaker.slug ? hrefOf(speaker.slug, speaker.locale) : undefined,
      lang: foreign(locale, name),
    };
  });
}

/** The people who hold the offices in which it was said. */
const namesOf = (appointments: StatementBlock_StatementFragment['appointments']): string =>
  [...new Set(appointments.map((office) => (office?.speaker ? personName(office.speaker) : '')))]
    .filter(Boolean)
    .join(', ');

/**
 * An office that is over is told with its years: its holder's title is somebody else's by now. None
 * where the words were said in more than one office, whose years would be confused.
 */
function yearsOf(
  appointments: StatementBlock_StatementFragment['appointments'],
  locale: string,
): string | null {
  const [office, ...others] = appointments;
  return office && others.length === 0 ? officeYears(office, locale) : null;
}
