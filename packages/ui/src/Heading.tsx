import type { ReactNode } from 'react';
import { inLanguage } from './inLanguage';

/** A level handed down by the page, so that no piece of content can break the outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** One level further down; h6 stays h6, as HTML has no seventh. */
export function nextLevel(level: HeadingLevel): HeadingLevel {
  return level === 6 ? 6 : ((level + 1) as HeadingLevel);
}

export interface HeadingProps {
  level: HeadingLevel;
  children: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  /** Only when the words are in another language than the page's. */
  lang?: string | undefined;
}

export function Heading({ level, children, lang, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag {...rest} {...inLanguage(lang)}>
      {children}
    </Tag>
  );
}
