import { formatNumber } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { FacetCounts } from './facetCounts';
import { facetLabel } from './facetLabel';
import { selectionPath, withFacet, type Selection } from './selection';
import styles from './RegisterStrip.module.css';

/** More decades than a telephone has room for: then those without a signature are left out. */
const MOST = 12;
const [BAR, HEIGHT] = [4, 28];

interface RegisterStripProps {
  counts: Pick<FacetCounts, 'decade' | 'year'>;
  selection: Selection;
  /** 'YYYY-MM-DD': the strip ends with its decade. */
  today: string;
}

/** The signatures by year, from the first to today: each decade is a facet, and each year in one. */
export function RegisterStrip({ counts, selection, today }: RegisterStripProps) {
  const site = useSite();
  const { locale, messages } = site;
  const byYear = new Map(counts.year.map(({ value, count }) => [value, count]));
  const highest = Math.max(1, ...byYear.values());
  const { year: chosenYear, decade = chosenYear && `${chosenYear.slice(0, 3)}0` } =
    selection.facets;
  const years = counts.year.filter(({ value }) => decade && value.startsWith(decade.slice(0, 3)));
  if (counts.decade.length === 0) return null;
  return (
    <nav aria-label={messages.registry.strip} className={styles.strip}>
      <ol>
        {decadesUntil(today, counts.decade).map(({ value, count }) => {
          const path = count > 0 && selectionPath(withFacet(selection, 'decade', value), site);
          return (
            <li key={value}>
              <svg
                aria-hidden="true"
                preserveAspectRatio="none"
                viewBox={`0 0 ${10 * BAR} ${HEIGHT}`}
              >
                <path d={bars(value, byYear, highest)} />
              </svg>
              {path ? (
                <>
                  <a href={path} aria-current={value === decade ? 'true' : undefined}>
                    {facetLabel(site, 'decade', value)}
                  </a>{' '}
                  <small>{formatNumber(locale, count)}</small>
                </>
              ) : (
                <span>{facetLabel(site, 'decade', value)}</span>
              )}
            </li>
          );
        })}
      </ol>
      {years.length > 0 ? (
        <ul>
          {[...years].reverse().map(({ value, count }) => (
            <li key={value}>
              <a
                href={selectionPath(withFacet(selection, 'year', value), site) ?? undefined}
                aria-current={value === chosenYear ? 'true' : undefined}
              >
                {facetLabel(site, 'year', value)}
              </a>{' '}
              <small>{formatNumber(locale, count)}</small>
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}

/** Every decade from the first signature to today's, with none between left out. */
function decadesUntil(today: string, counts: FacetCounts['decade']) {
  const first = Number(counts[0]?.value);
  const last = Math.max(Number(`${today.slice(0, 3)}0`), Number(counts.at(-1)?.value));
  const length = (last - first) / 10 + 1;
  if (length > MOST) return counts;
  return Array.from({ length }, (_, index) => {
    const value = String(first + 10 * index).padStart(4, '0');
    return { value, count: counts.find((one) => one.value === value)?.count ?? 0 };
  });
}

/** One bar for each year of a decade, as high as it has signatures. */
function bars(decade: string, byYear: ReadonlyMap<string, number>, highest: number): string {
  return Array.from({ length: 10 }, (_, year) => {
    const count = byYear.get(`${decade.slice(0, 3)}${year}`) ?? 0;
    const height = Math.round((count / highest) * (HEIGHT - 2));
    return count > 0 ? `M${year * BAR} ${HEIGHT}v-${height}h${BAR - 1}v${height}z` : '';
  }).join('');
}
