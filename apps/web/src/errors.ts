/** An error and its causes on one line of a log: what of it an operator reads. */
export function errorLine({ name, message, cause }: Error): string {
  const own = `${name}: ${message}`;
  return isError(cause) ? `${own} ← ${errorLine(cause)}` : own;
}

/** By its parts: the errors of fetch may come from another realm than ours. */
const isError = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'name' in value && 'message' in value;

/**
 * What is expected to go wrong, and told on one line wherever it is printed: Next prints what a page
 * throws as a whole, and the error of a timeout brings the forty constants of its kind.
 */
class ExpectedError extends Error {
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return errorLine(this);
  }
}

/** The CMS can't be reached or can't answer now: network, timeout, 5xx, a proxy's HTML page. */
export class CmsUnavailableError extends ExpectedError {
  override readonly name = 'CmsUnavailableError';
}

/** The CMS answered something we must not show: GraphQL errors, no data, half a document. */
export class CmsContractError extends ExpectedError {
  override readonly name = 'CmsContractError';
}

/** Somebody who runs the site must change something; the message says what. */
export class ConfigError extends ExpectedError {
  override readonly name = 'ConfigError';
}

/** True when the CMS is to blame: what was good before stays, and the question is asked again. */
export function isCmsFailure(error: unknown): error is CmsUnavailableError | CmsContractError {
  return error instanceof CmsUnavailableError || error instanceof CmsContractError;
}
