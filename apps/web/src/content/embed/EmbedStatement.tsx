import { vocabularyLabel } from '@entente/model/vocabulary';
import { quoted, statementVersions, type StatementVersion } from '../../blocks/statementVersions';
import type { StatementBlock_StatementFragment } from '../../blocks/blocks.generated';
import { format } from '../../i18n/format';
import { languageName } from '../../i18n/names';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';

interface EmbedStatementProps {
  statement: StatementBlock_StatementFragment;
}

/** What somebody said, with the office of that day; the other languages of it can be opened. */
export function EmbedStatement({ statement }: EmbedStatementProps) {
  const { locale, locales, messages } = useSite();
  const typeset = useTypeset();
  const { main, others } = statementVersions(statement, locale);
  const own = main.attribution;
  const kindOf = ({ translation }: StatementVersion) =>
    translation ? vocabularyLabel(locales, 'translationKind', translation, locale) : '';
  return (
    <figure>
      <Said statement={statement} version={main} />
      <figcaption className="k">
        {typeset(own ?? statement.attribution, own ? main.language : undefined)}
      </figcaption>
      {others.map((version) => (
        <details key={version.language}>
          <summary>
            {format(
              version.translation ? messages.statement.translation : messages.statement.original,
              { kind: kindOf(version), language: languageName(version.language, locale) },
            )}
          </summary>
          <Said statement={statement} version={version} />
        </details>
      ))}
    </figure>
  );
}

/** Word for word it is a quotation; in other words it is not. */
function Said({
  statement,
  version,
}: {
  statement: StatementBlock_StatementFragment;
  version: StatementVersion;
}) {
  const { messages } = useSite();
  const lang = useForeign()(version.language);
  const text = useTypeset()(version.text, version.language);
  if (statement.kind === 'reported') {
    return (
      <p>
        <span className="k">{messages.statement.reported}</span> <span lang={lang}>{text}</span>
      </p>
    );
  }
  return (
    <blockquote lang={lang}>
      <p>{quoted(text, version.language)}</p>
    </blockquote>
  );
}
