import { Statement } from '@entente/ui/Statement';
import { vocabularyLabel } from '@entente/model/vocabulary';
import { format } from '../i18n/format';
import { languageName } from '../i18n/names';
import { useForeign, useSite, useTypeset } from '../i18n/SiteContext';
import type { StatementBlock_StatementFragment } from './blocks.generated';
import { quoted, statementVersions, type StatementVersion } from './statementVersions';

export interface StatementBlockProps {
  statement: StatementBlock_StatementFragment;
  /** Left out on the speaker's own page, where every statement is theirs. */
  linkSpeakers?: boolean;
}

/** What somebody said, with the office of that day exactly as it was published. */
export function StatementBlock({ statement, linkSpeakers = true }: StatementBlockProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const direct = statement.kind !== 'reported';
  const { main, others } = statementVersions(statement, locale);
  const words = (version: StatementVersion) => {
    const set = typeset(version.text, version.language);
    return direct ? quoted(set, version.language) : set;
  };
  const kindOf = (version: StatementVersion) =>
    version.translation
      ? vocabularyLabel(locales, 'translationKind', version.translation, locale)
      : null;
  const [original] = others;
  const mainKind = kindOf(main);
  return (
    <Statement
      kind={direct ? 'direct' : 'reported'}
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
      attribution={<Attribution version={main} statement={statement} linkSpeakers={linkSpeakers} />}
      reportedLabel={messages.statement.reported}
    />
  );
}

interface AttributionProps {
  version: StatementVersion;
  statement: StatementBlock_StatementFragment;
  linkSpeakers: boolean;
}

/** The attribution is frozen text; a speaker's name inside it becomes the link to their page. */
function Attribution({ version, statement, linkSpeakers }: AttributionProps) {
  const { locale, links } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const own = version.attribution;
  const text = typeset(own ?? statement.attribution, own ? version.language : undefined);
  const lang = own ? foreign(version.language) : undefined;
  const speaker = linkSpeakers
    ? statement.appointments
        .map((appointment) => appointment?.speaker)
        .find((person) => person?.slug)
    : undefined;
  const name = speaker ? `${speaker.givenName ?? ''} ${speaker.familyName ?? ''}`.trim() : '';
  const at = name ? text.indexOf(name) : -1;
  if (!speaker?.slug || at < 0) return <span lang={lang}>{text}</span>;
  const address = { kind: 'entry', type: 'speaker', slug: speaker.slug } as const;
  return (
    <span lang={lang}>
      {text.slice(0, at)}
      <a href={links.build({ ...address, locale: speaker.locale ?? locale })}>{name}</a>
      {text.slice(at + name.length)}
    </span>
  );
}
