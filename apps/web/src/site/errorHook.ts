import type { ErrorViewData } from './ErrorView';

/** Where the server leaves, on globalThis, the function that describes a failed request. */
export const errorHookName = 'entente.describe-error';

export interface ErrorProps {
  /** HTTP status. */
  status: number;
  /** Null before the site has rendered any page in the language: there is nothing to frame it. */
  view: ErrorViewData | null;
}
