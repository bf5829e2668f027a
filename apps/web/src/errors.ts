/** The CMS can't be reached or can't answer now: network, timeout, 5xx, a proxy's HTML page. */
export class CmsUnavailableError extends Error {
  override readonly name = 'CmsUnavailableError';
}

/** The CMS answered something we must not show: GraphQL errors, no data, half a document. */
export class CmsContractError extends Error {
  override readonly name = 'CmsContractError';
}

/** Somebody who runs the site must change something; the message says what. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** True when the CMS is to blame: what was good before stays, and the question is asked again. */
export function isCmsFailure(error: unknown): error is CmsUnavailableError | CmsContractError {
  return error instanceof CmsUnavailableError || error instanceof CmsContractError;
}
