import { Typography } from '@strapi/design-system';

/** A line below what it is about; nothing where there is nothing to say. */
export const SmallText = ({ children }: { children: string }) =>
  children ? (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {children}
    </Typography>
  ) : null;
