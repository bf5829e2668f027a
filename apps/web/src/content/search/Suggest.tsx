import type { ReactNode } from 'react';
import { minSuggestionCharacters } from '@entente/protocol/limits';
import { useSite } from '../../i18n/SiteContext';
import styles from './SearchPage.module.css';

interface SuggestProps {
  /** Of public/search-suggest.js; null where the page may not run it. */
  integrity: string | null;
  children: ReactNode;
}

/** Completes the field inside as one types, where the script runs; a plain wrapper elsewhere. */
export function Suggest({ integrity, children }: SuggestProps) {
  const { locale, messages, links } = useSite();
  const words = messages.search;
  if (!integrity) return children;
  return (
    <>
      <entente-suggest
        class={styles.suggest}
        data-from={links.build({ kind: 'search-suggestions', locale })}
        data-min={minSuggestionCharacters}
        data-label={words.suggestions}
        data-one={words.suggestionsCount.one}
        data-other={words.suggestionsCount.other}
      >
        {children}
      </entente-suggest>
      <script
        async
        src={links.build({ kind: 'machine', name: 'search-script' })}
        integrity={integrity}
      />
    </>
  );
}
