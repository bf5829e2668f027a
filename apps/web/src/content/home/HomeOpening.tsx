import { ArcField } from '@entente/ui/ArcField';
import { PageHeader } from '@entente/ui/PageHeader';
import { SiteText } from '../../layout/SiteText';
import { useTypeset } from '../../i18n/SiteContext';
import { distinctPlaces } from '../shared/places';
import { present } from '../shared/present';
import { HomeCities } from './HomeCities';
import { HomeSentence } from './HomeSentence';
import type { HomePageProps } from './homePageProps';
import styles from './HomeOpening.module.css';

/**
 * What the cooperation is, in one sentence made of counted figures, and every city it joins; the
 * site's own name and purpose where there is nothing to count yet.
 */
export function HomeOpening({ chrome: { site }, owner, agreements, totals }: HomePageProps) {
  const typeset = useTypeset();
  const parties = agreements.flatMap((agreement) => present(agreement.parties));
  const [from, ...to] = distinctPlaces([...present([owner]), ...parties]);
  if (!owner || !from || to.length === 0) {
    return (
      <PageHeader
        title={typeset(site.name)}
        lead={site.tagline ? <SiteText site={site} text={site.tagline} /> : null}
      />
    );
  }
  const places = to.map(({ place }) => place);
  return (
    <div className={styles.opening}>
      <h1 className={styles.sentence}>
        <HomeSentence owner={owner} places={places} totals={totals} />
      </h1>
      <HomeCities places={places} />
      <div className={styles.drawing}>
        <ArcField from={from.coordinates} to={to.map(({ coordinates }) => coordinates)} />
      </div>
    </div>
  );
}
