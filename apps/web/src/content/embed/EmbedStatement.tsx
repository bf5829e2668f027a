import { attributionRuns } from '@entente/ui/attribution';
import { inLanguage } from '@entente/ui/inLanguage';
import type { StatementProps, StatementText } from '@entente/ui/Statement';
import { Paragraphs, TextIn } from '@entente/ui/Text';
import { useForeign } from '../../i18n/SiteContext';

/** What somebody said, with the office of that day; the other languages of it can be opened. */
export function EmbedStatement({ main, others, attribution, ...rest }: StatementProps) {
  return (
    <figure>
      <Said {...main} {...rest} />
      <figcaption className="k" {...inLanguage(attribution.lang)}>
        {attributionRuns(attribution).map(({ text, lang }) => (
          <TextIn key={text} text={text} lang={lang} />
        ))}
      </figcaption>
      {others.map((version) => (
        <details key={version.lang}>
          <summary>{version.summary}</summary>
          <Said {...version} {...rest} />
        </details>
      ))}
    </figure>
  );
}

type SaidProps = StatementText & Pick<StatementProps, 'kind' | 'reportedLabel'>;

/** Word for word it is a quotation; in other words it is not. */
function Said({ kind, text, lang, reportedLabel }: SaidProps) {
  const foreign = useForeign();
  if (kind === 'reported') {
    return (
      <>
        <p className="k">{reportedLabel}</p>
        <Paragraphs text={text} lang={foreign(lang)} />
      </>
    );
  }
  return (
    <blockquote {...inLanguage(foreign(lang))}>
      <Paragraphs text={text} />
    </blockquote>
  );
}
