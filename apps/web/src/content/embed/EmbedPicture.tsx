import { fallbackPath, pictureSources } from '../../blocks/picture';
import type { PictureBlock_MediaFragment } from '../../blocks/blocks.generated';
import { useForeign, useTypeset } from '../../i18n/SiteContext';

/** A picture with its credit; its size is known, so nothing moves when it arrives. */
export function EmbedPicture({ media }: { media: PictureBlock_MediaFragment }) {
  const typeset = useTypeset();
  const lang = useForeign()(media.locale);
  const { file } = media;
  if (!file?.width || !file.height) return null;
  const caption = media.caption ? `${typeset(media.caption, media.locale)} ` : '';
  return (
    <figure>
      <picture>
        {pictureSources(file.formats).map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes="100vw" />
        ))}
        <img
          src={fallbackPath(file)}
          width={file.width}
          height={file.height}
          alt={media.decorative ? '' : typeset(media.alternativeText, media.locale)}
          lang={lang}
          loading="lazy"
          decoding="async"
        />
      </picture>
      <figcaption className="k">
        <span lang={lang}>{caption}</span>
        <small>{typeset(media.credit ?? media.creator)}</small>
      </figcaption>
    </figure>
  );
}
