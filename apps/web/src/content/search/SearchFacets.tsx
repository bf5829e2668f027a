import { Facets } from '@entente/ui/Facets';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { format, formatNumber } from '../../i18n/format';
import { yearWords } from '../../i18n/yearWords';
import type { SearchResponse } from '@entente/protocol/search';
import { facetNames, type FacetName } from '@entente/protocol/facets';
import { writeSearch } from './searchParams';
import styles from './SearchPage.module.css';

interface SearchFacetsProps {
  q: string;
  answer: SearchResponse;
}

const chosenValues = ({ chosen }: SearchResponse) =>
  Object.fromEntries(
    facetNames.flatMap((name) => (chosen[name] ? [[name, chosen[name].value]] : [])),
  );

/** What readers call a value of a facet. */
function useLabel() {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const types: Readonly<Record<string, string>> = messages.search.typesAll;
  return (name: FacetName, value: string, label: string | null) => {
    if (name === 'type') return types[value] ?? value;
    return name === 'year' ? yearWords(label ?? value, locale) : typeset(label ?? value);
  };
}

/** The filters that are on, each a link to the search without it. */
export function ChosenFacets({ q, answer }: SearchFacetsProps) {
  const { locale, messages, links } = useSite();
  const labelOf = useLabel();
  const all = chosenValues(answer);
  const on = facetNames.flatMap((name) => {
    const chosen = answer.chosen[name];
    return chosen ? [{ name, label: labelOf(name, chosen.value, chosen.label) }] : [];
  });
  if (on.length === 0) return null;
  const path = links.build({ kind: 'fixed', name: 'search', locale });
  return (
    <ul className={styles.chosen} aria-label={messages.search.chosen}>
      {on.map(({ name, label }) => {
        const { [name]: _, ...others } = all;
        return (
          <li key={name}>
            <a
              href={`${path}?${writeSearch(q, others)}`}
              aria-label={format(messages.search.remove, { label })}
            >
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What the results can be narrowed to; how many there are, where all were counted. */
export function SearchFacets({ q, answer }: SearchFacetsProps) {
  const { locale, messages, links } = useSite();
  const labelOf = useLabel();
  const words = messages.search;
  const path = links.build({ kind: 'fixed', name: 'search', locale });
  const all = chosenValues(answer);
  // What all results have in common narrows nothing.
  const narrowing = (name: FacetName) =>
    answer.facets[name].filter(({ count }) => answer.isCut || count < answer.total);
  const open = facetNames.filter((name) => !answer.chosen[name] && narrowing(name).length > 0);
  if (open.length === 0) return null;
  const facets = open.map((name) => ({
    term: words.facets[name],
    links: narrowing(name).map(({ value, label, count }) => ({
      label: labelOf(name, value, label),
      count: answer.isCut ? '' : formatNumber(locale, count),
      href: `${path}?${writeSearch(q, { ...all, [name]: value })}`,
    })),
  }));
  return <Facets label={words.refine} facets={facets} />;
}
