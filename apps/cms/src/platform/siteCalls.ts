import type { Core } from '@strapi/strapi';
import type { RequestOf, ResponseOf } from '@entente/protocol/call';
import type { cmsCalls, CmsCallName } from '@entente/protocol/calls';

type SiteCall<Name extends CmsCallName> = (typeof cmsCalls)[Name];

/** Answers one of the site's calls, whose request has been checked; null where there is nothing to say. */
export type CallAnswer<Name extends CmsCallName> = (
  strapi: Core.Strapi,
  request: RequestOf<SiteCall<Name>>,
) => Promise<ResponseOf<SiteCall<Name>>>;

/** The answers that one feature gives; all features together answer every call. */
export type CallAnswers = { readonly [Name in CmsCallName]?: CallAnswer<Name> };

/** A request that is well formed, and that this CMS can't answer: status 400. */
export class RefusedCallError extends Error {
  override readonly name = 'RefusedCallError';
}
