import { useSkin } from '@entente/ui/skin';
import { useForeign, useSite, useTypeset } from '../i18n/SiteContext';
import type { PictureBlock_MediaFragment } from './blocks.generated';
import { labelledCredit } from './credit';
import { fallbackPath, pictureSources } from './picture';

export interface PictureBlockProps {
  media: PictureBlock_MediaFragment;
  /** The width it takes, as in the `sizes` attribute. */
  sizes: string;
  first?: boolean;
}

/** A picture with its credit; one without a file, or whose size is unknown, is not drawn. */
export function PictureBlock({ media, sizes, first }: PictureBlockProps) {
  const { Picture } = useSkin();
  const { messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const { file } = media;
  if (!file?.width || !file.height) return null;
  const credit = typeset(media.credit ?? media.creator);
  return (
    <Picture
      src={fallbackPath(file)}
      sources={pictureSources(file.formats)}
      sizes={sizes}
      width={file.width}
      height={file.height}
      alt={media.decorative ? '' : typeset(media.alternativeText, media.locale)}
      lang={foreign(media.locale, media.caption ?? media.alternativeText)}
      caption={media.caption ? typeset(media.caption, media.locale) : undefined}
      credit={labelledCredit(credit, messages.picture.credit)}
      first={first}
    />
  );
}
