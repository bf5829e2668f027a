import styles from './Picture.module.css';

export interface PictureProps {
  src: string;
  /** `srcset`, when smaller files exist. */
  srcSet?: string | undefined;
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
  const { src, srcSet, sizes, width, height, alt, lang, caption, credit, first } = props;
  return (
    <figure className={styles.picture}>
      <img
        src={src}
        srcSet={srcSet}
        sizes={srcSet ? sizes : undefined}
        width={width}
        height={height}
        alt={alt}
        lang={alt ? lang : undefined}
        fetchPriority={first ? 'high' : undefined}
        loading={first ? undefined : 'lazy'}
        decoding="async"
      />
      <figcaption>
        {caption ? <span lang={lang}>{caption} </span> : null}
        <small>{credit}</small>
      </figcaption>
    </figure>
  );
}
