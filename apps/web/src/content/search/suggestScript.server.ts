import { scriptIntegrity } from '../../engine/store/scriptIntegrity.server';

/** What the browser must find in public/search-suggest.js; null where the page may not run it. */
export const suggestScriptIntegrity = (locale: string): string | null =>
  scriptIntegrity('search-suggest.js', locale);
