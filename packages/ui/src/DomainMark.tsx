import { inLanguage } from './inLanguage';
import styles from './DomainMark.module.css';

export type DomainColour =
  'sea' | 'forest' | 'violet' | 'ochre' | 'rose' | 'slate' | 'teal' | 'brick';

export interface DomainMarkProps {
  colour: DomainColour;
  name: string;
  href?: string | undefined;
  lang?: string | undefined;
  /** As the title of its own page: the colour alone, the letters are the title's. */
  title?: boolean | undefined;
}

/** A domain's name in its colour: the colour only helps the eye, the name says it. */
export function DomainMark({ colour, name, href, lang, title }: DomainMarkProps) {
  const className = `${title ? styles.large : styles.domain} ${styles[colour]}`;
  return href ? (
    <a className={className} href={href} {...inLanguage(lang)}>
      {name}
    </a>
  ) : (
    <span className={className} {...inLanguage(lang)}>
      {name}
    </span>
  );
}
