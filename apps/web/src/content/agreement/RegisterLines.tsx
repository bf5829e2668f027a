import { formatNumber, format, plural } from '../../i18n/format';
import { useSite } from '../../i18n/SiteContext';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { AgreementCard_AgreementFragment } from './agreement.generated';
import { ChosenFacets } from './ChosenFacets';
import type { FacetCounts } from './facetCounts';
import { RegisterStrip } from './RegisterStrip';
import { RegisterTable } from './RegisterTable';
import { registerRow } from './registerRows';
import { RegistryFacets } from './RegistryFacets';
import { noId, selectionCsvPath, type Selection } from './selection';
import styles from './RegisterLines.module.css';

export interface RegisterLinesProps {
  /** In the order in which they are shown; maybe not all. */
  agreements: readonly AgreementCard_AgreementFragment[];
  /** How many there are. */
  total: number;
  facets: FacetCounts;
  selection: Selection;
  /** Whose register it is. */
  owner: PartiesArc_PartnerFragment | null;
  /** The day the statuses are computed for: 'YYYY-MM-DD'. */
  today: string;
}

/** The register as an instrument: its facets, the years of its signatures, and its lines. */
export function RegisterLines(props: RegisterLinesProps) {
  const { agreements, total, facets, selection, owner, today } = props;
  const site = useSite();
  const { locale, messages, links } = site;
  const words = messages.registry;
  const count = plural(locale, words.count, total);
  const caption =
    agreements.length < total
      ? format(words.part, { count, shown: formatNumber(locale, agreements.length) })
      : count;
  return (
    <>
      <div className={styles.ways}>
        <ChosenFacets counts={facets} selection={selection} />
        <RegisterStrip counts={facets} selection={selection} today={today} />
        <RegistryFacets counts={facets} selection={selection} />
      </div>
      {agreements.length === 0 ? (
        <p>
          {total > 0 || Object.keys(selection.facets).length > 0
            ? words.none
            : messages.list.empty.agreement}
        </p>
      ) : (
        <form action={links.build({ kind: 'agreements-compared', locale })}>
          {/* Sent even when nothing is ticked, so that the answer can say what to do. */}
          <input type="hidden" name="id" value={noId} />
          <RegisterTable
            caption={caption}
            selection={selection}
            rows={agreements.map((one) => registerRow(one, { owner, on: today }, locale))}
          />
          <p className={styles.tools}>
            <button type="submit">{words.compare}</button>
            <a href={selectionCsvPath(selection, site)}>{words.csv}</a>
          </p>
        </form>
      )}
    </>
  );
}
