import { registerFacets } from '@entente/model/registerFacets';
import { inLanguage } from '@entente/ui/inLanguage';
import { format } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { FacetCounts } from './facetCounts';
import { useFacetName } from './RegistryFacets';
import { selectionPath, whole, without, type Selection } from './selection';
import styles from './ChosenFacets.module.css';

/** What the lines are chosen by; each leads to the same without it. */
export function ChosenFacets({ counts, selection }: { counts: FacetCounts; selection: Selection }) {
  const site = useSite();
  const name = useFacetName();
  const words = site.messages.registry;
  const chosen = registerFacets.flatMap((by) => {
    const value = selection.facets[by];
    if (value === undefined) return [];
    const facet = counts[by].find((one) => one.value === value) ?? { value, count: 0 };
    return [{ by, ...name(by, facet), href: selectionPath(without(selection, by), site) }];
  });
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.chosen}>
      {chosen.map(({ by, label, lang, href }) => (
        <li key={by}>
          <a href={href ?? undefined} aria-label={format(words.remove, { value: label })}>
            <span {...inLanguage(lang)}>{label}</span> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={selectionPath(whole, site) ?? undefined}>{words.all}</a>
      </li>
    </ul>
  );
}
