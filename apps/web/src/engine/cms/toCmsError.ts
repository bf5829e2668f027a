import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { CmsContractError, CmsUnavailableError, ConfigError } from '../../errors';

/**
 * Names what went wrong between the site and the CMS. The message is for logs and never holds
 * the answer's text, which might hold what visitors must not see.
 */
export function toCmsError(
  cause: unknown,
  timeoutMs: number,
): CmsUnavailableError | CmsContractError | ConfigError {
  if (
    cause instanceof CmsUnavailableError ||
    cause instanceof CmsContractError ||
    cause instanceof ConfigError
  ) {
    return cause;
  }
  if (CombinedGraphQLErrors.is(cause)) {
    const codes = cause.errors.map((error) => String(error.extensions?.code ?? 'no code'));
    return codes.includes('FORBIDDEN') || codes.includes('UNAUTHENTICATED')
      ? refusedByCms(cause)
      : new CmsContractError(`The CMS answered GraphQL errors (${codes.join(', ')})`, { cause });
  }
  if (ServerError.is(cause)) {
    return fromStatus(cause);
  }
  if (ServerParseError.is(cause)) {
    if (cause.statusCode >= 500 || cause.bodyText.trimStart().startsWith('<')) {
      return new CmsUnavailableError('Something before the CMS answered a web page', { cause });
    }
    return new CmsContractError('The CMS answered something that is not whole JSON', { cause });
  }
  // By name: fetch's errors may come from another realm than ours.
  const name = errorName(cause);
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new CmsUnavailableError(`The CMS took more than ${timeoutMs} ms`, { cause });
  }
  if (name === 'TypeError') {
    // What fetch throws for a refused, reset or prematurely closed connection.
    return new CmsUnavailableError('The CMS cannot be reached', { cause });
  }
  return new CmsContractError('The answer of the CMS could not be used', { cause });
}

/** 404 is what a CMS answers while it boots, before its GraphQL address exists. */
function fromStatus(cause: ServerError) {
  const status = cause.statusCode;
  if (status === 401 || status === 403) return refusedByCms(cause);
  return status >= 500 || status === 404 || status === 429
    ? new CmsUnavailableError(`The CMS answered status ${status}`, { cause })
    : new CmsContractError(`The CMS answered status ${status} without data`, { cause });
}

function refusedByCms(cause: Error): ConfigError {
  return new ConfigError('The CMS refused the site. Do both have the same ENTENTE_SECRET?', {
    cause,
  });
}

function errorName(cause: unknown): string {
  return cause !== null && typeof cause === 'object' && 'name' in cause ? String(cause.name) : '';
}
