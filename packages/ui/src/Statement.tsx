import type { ReactNode } from 'react';
import { attributionRuns, type Attribution } from './attribution';
import { inLanguage } from './inLanguage';
import { Paragraphs, TextIn } from './Text';
import styles from './Statement.module.css';

export interface StatementText {
  text: ReactNode;
  /** BCP 47 code of these words. */
  lang: string;
  /** "Traduction de courtoisie"; absent for the words as they were said. */
  label?: string | undefined;
}

export interface StatementProps {
  /** Word for word (a quotation), or told in other words. */
  kind: 'direct' | 'reported';
  /** What the page shows first: the original, or its translation in the page's language. */
  main: StatementText;
  /** The other versions, folded away; `summary` says what is inside. */
  others: readonly (StatementText & { summary: string })[];
  attribution: Attribution;
  /** "Propos rapportés", shown with reported speech so that nobody takes it for a quotation. */
  reportedLabel: string;
}

/** Direct speech is a quotation; reported speech is not one, and must not look like one. */
export function Statement(props: StatementProps) {
  return props.kind === 'direct' ? <Direct {...props} /> : <Reported {...props} />;
}

function Direct({ main, others, attribution }: StatementProps) {
  return (
    <figure className={styles.direct}>
      <blockquote {...inLanguage(main.lang)}>
        <Paragraphs text={main.text} />
      </blockquote>
      <figcaption className={styles.by}>
        <By {...attribution} /> <Versions main={main} others={others} />
      </figcaption>
    </figure>
  );
}

function Reported({ main, others, attribution, reportedLabel }: StatementProps) {
  return (
    <div className={styles.reported}>
      <Paragraphs text={main.text} lang={main.lang} />
      <div className={styles.by}>
        <By {...attribution} /> <span className={styles.kind}>{reportedLabel}</span>
        <Versions main={main} others={others} />
      </div>
    </div>
  );
}

/** Who said it, names leading to their pages. */
function By(attribution: Attribution) {
  return (
    <span {...inLanguage(attribution.lang)}>
      {attributionRuns(attribution).map(({ text, href, lang }) =>
        href ? (
          <a key={text} href={href} {...inLanguage(lang)}>
            {text}
          </a>
        ) : (
          <TextIn key={text} text={text} lang={lang} />
        ),
      )}
    </span>
  );
}

function Versions({ main, others }: Pick<StatementProps, 'main' | 'others'>) {
  return (
    <>
      {main.label ? <span className={styles.kind}>{main.label}</span> : null}
      {others.map((other) => (
        <details key={other.lang + other.summary}>
          <summary>{other.summary}</summary>
          <Paragraphs text={other.text} lang={other.lang} />
        </details>
      ))}
    </>
  );
}
