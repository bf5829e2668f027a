import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '@entente/ui/Heading';

export interface EmbedEntryProps {
  level: HeadingLevel;
  title: string;
  /** Null for what has no page. */
  href: string | null;
  lang?: string | undefined;
  /** Above the title: what kind of thing, when. */
  over?: ReactNode;
  summary?: ReactNode;
  /** Below: where it stands, domains. */
  under?: ReactNode;
}

/** One thing inside an embed: alone it is a card, several are a list. */
export function EmbedEntry({ level, title, href, lang, over, summary, under }: EmbedEntryProps) {
  return (
    <article>
      {over ? <p className="k">{over}</p> : null}
      <Heading level={level} lang={lang}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {summary ? <p>{summary}</p> : null}
      {under ? <p className="k">{under}</p> : null}
    </article>
  );
}
