import type { LanguageTarget, PageFrame } from '../../layout/pageData';

/** Where the server leaves, on globalThis, the function that describes a failed request. */
export const errorHookName = 'entente.describe-error';

export interface ErrorProps {
  /** HTTP status. */
  status: number;
  /** Shaped like a page's view, so that the document finds the language; null: not set up yet. */
  view: { props: ErrorFrame } | null;
}

export interface ErrorFrame extends PageFrame {
  /** Where an entry with this slug is, in the languages that have it. */
  translations: LanguageTarget[];
}
