import { inLanguage } from './inLanguage';
import { Fragment, type ReactNode } from 'react';

/** A text as it was typed: every line on a line of its own, as in an address. */
export function Lines({ text }: { text: string }): ReactNode {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
}

/** Blank lines part paragraphs; what is only blank is none. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/(?:\r\n|[\n\r\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export interface ParagraphsProps {
  /** Only a text is taken apart; anything else is one paragraph. */
  text: ReactNode;
  className?: string | undefined;
  lang?: string | undefined;
}

/** A text of a field without formatting: a blank line begins a paragraph, a line end ends a line. */
export function Paragraphs({ text, className, lang }: ParagraphsProps): ReactNode {
  if (typeof text !== 'string') {
    return (
      <p className={className} {...inLanguage(lang)}>
        {text}
      </p>
    );
  }
  return paragraphsOf(text).map((paragraph, index) => (
    <p key={index} className={className} {...inLanguage(lang)}>
      <Lines text={paragraph} />
    </p>
  ));
}

/** A text within another, in a language of its own where it has one. */
export function TextIn({ text, lang }: { text: string; lang?: string | undefined }) {
  return lang ? <span {...inLanguage(lang)}>{text}</span> : <>{text}</>;
}
