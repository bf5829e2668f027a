import { Page } from '@strapi/strapi/admin';
import type { Refusal } from './useAnswer';

interface Props {
  refusal: Refusal;
  /** Said where the CMS did not say why. */
  otherwise: string;
}

/** In the place of a screen whose question got no answer. */
export function Refused({ refusal: { isForbidden, message }, otherwise }: Props) {
  return isForbidden ? <Page.NoPermissions /> : <Page.Error content={message || otherwise} />;
}
