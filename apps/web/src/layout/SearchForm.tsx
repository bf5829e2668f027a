import { maxSearchCharacters } from '@entente/protocol/limits';
import { SearchField } from '@entente/ui/SearchField';
import { useSite } from '../i18n/SiteContext';

export interface SearchFormProps {
  id: string;
  /** What was asked for last. */
  value?: string;
  /** The page's own field, not the one in its header. */
  large?: boolean;
}

/** Searches the site, from any page, without a script. */
export function SearchForm({ id, value, large }: SearchFormProps) {
  const { locale, messages, links } = useSite();
  return (
    <SearchField
      id={id}
      action={links.build({ kind: 'fixed', name: 'search', locale })}
      label={messages.search.field}
      submit={messages.search.submit}
      value={value}
      // Longer questions are cut, and the page says so: see content/search/searchParams.ts.
      maxLength={maxSearchCharacters}
      large={large}
    />
  );
}
