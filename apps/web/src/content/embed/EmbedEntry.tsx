import { inLanguage } from '@entente/ui/inLanguage';
import type { EntryProps } from '@entente/ui/Entry';
import { Heading } from '@entente/ui/Heading';
import { EmbedLine } from './EmbedLine';

/** One thing inside an embed: alone it is a card, several are a list. */
export function EmbedEntry({ level, title, href, lang, over, summary, under, tags }: EntryProps) {
  const tagged = tags && tags.length > 0 ? <EmbedLine items={tags} /> : null;
  return (
    <article>
      {over ? <p className="k">{over}</p> : null}
      <Heading level={level} lang={lang}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {summary ? <p {...inLanguage(lang)}>{summary}</p> : null}
      {under || tagged ? (
        <p className="k">
          {under}
          {under && tagged ? <br /> : null}
          {tagged}
        </p>
      ) : null}
    </article>
  );
}
