import { Box } from '@strapi/design-system';

/** What a choice of a picker looks like, beside its name, which says the same. */
export function ChoicePicture({ url }: { url?: string }) {
  if (!url) return null;
  return (
    <Box
      tag="img"
      src={url}
      alt=""
      width="4rem"
      height="3.2rem"
      hasRadius
      shrink={0}
      style={{ objectFit: 'cover' }}
    />
  );
}
