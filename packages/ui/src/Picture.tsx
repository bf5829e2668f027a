import { inLanguage } from './inLanguage';
import styles from './Picture.module.css';

export interface PictureProps {
  /** For a browser that knows none of the sources. */
  src: string;
  /** The same picture in lighter encodings and at several widths, the preferred one first. */
  sources?: readonly { type: string; srcSet: string }[];
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes?: string | undefined;
  /** In CSS pixels; they hold the place until the file arrives. */
  width: number;
  height: number;
  /** Empty for a decorative picture. */
  alt: string;
  /** Only when alternative text and caption are in another language than the page's. */
  lang?: string | undefined;
  caption?: string | undefined;
  /** "Photo : Rennes Métropole"; always visible. */
  credit: string;
  /** The picture the page opens with: fetched first, never late. */
  first?: boolean | undefined;
}

export function Picture(props: PictureProps) {
  return (
    <figure className={styles.picture}>
      <PictureFile {...props} />
      <figcaption>
        <Caption {...props} />
      </figcaption>
    </figure>
  );
}

/** The picture alone: nothing moves when it arrives. */
export function PictureFile(props: PictureProps) {
  const { src, sources = [], sizes, width, height, alt, lang, first } = props;
  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        width={width}
        height={height}
        alt={alt}
        {...inLanguage(alt ? lang : undefined)}
        fetchPriority={first ? 'high' : undefined}
        loading={first ? undefined : 'lazy'}
        decoding={first ? undefined : 'async'}
      />
    </picture>
  );
}

export function Caption({ caption, credit, lang }: PictureProps) {
  return (
    <>
      {caption ? <span {...inLanguage(lang)}>{caption} </span> : null}
      <small>{credit}</small>
    </>
  );
}
