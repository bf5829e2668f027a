import type { ReactNode } from 'react';
import { Heading, type HeadingLevel } from '@entente/ui/Heading';
import { Paragraphs } from '@entente/ui/Text';

interface EmbedHeadProps {
  level: HeadingLevel;
  title: string;
  lang?: string | undefined;
  href?: string | undefined;
  over?: ReactNode;
  lead?: ReactNode;
}

/** How a whole article, agreement, visit… begins inside an embed. */
export function EmbedHead({ level, title, lang, href, over, lead }: EmbedHeadProps) {
  return (
    <header>
      {over ? <p className="k">{over}</p> : null}
      <Heading level={level} className="t" lang={lang}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {lead ? <Paragraphs text={lead} className="l" /> : null}
    </header>
  );
}
