import type { ImageObject } from 'schema-dts';
import type { PictureBlock_MediaFragment } from '../../blocks/blocks.generated';
import { mediaPath } from '../../blocks/picture';
import { known } from './jsonLd';

/** A picture with whom to credit, as search engines take it. @param origin of the site */
export function pictureOf(
  media: PictureBlock_MediaFragment | null | undefined,
  origin: string,
): ImageObject | undefined {
  const file = media?.file;
  if (!file?.width || !file.height) return undefined;
  return known({
    '@type': 'ImageObject',
    url: origin + mediaPath(file.url),
    width: String(file.width),
    height: String(file.height),
    creditText: media?.credit ?? media?.creator ?? undefined,
  });
}
