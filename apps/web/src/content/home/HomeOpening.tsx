import { ArcField } from '@entente/ui/ArcField';
import { Figures } from '@entente/ui/Figures';
import { PageHeader } from '@entente/ui/PageHeader';
import { formatNumber, plural } from '../../i18n/format';
import { SiteText } from '../../layout/SiteText';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import { distinctPlaces, type Place } from '../shared/places';
import { present } from '../shared/present';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { HomePageProps } from './homePageProps';
import styles from './HomeOpening.module.css';

const COUNTED = ['agreement', 'partner', 'delegation', 'article'] as const;

/** The site's name and purpose over its partnerships, drawn; then a few counted figures. */
export function HomeOpening({ chrome: { site }, owner, agreements, totals }: HomePageProps) {
  const { locale, messages, links } = useSite();
  const typeset = useTypeset();
  const parties = agreements.flatMap((agreement) => present(agreement.parties));
  const [from, ...to] = distinctPlaces([...present([owner]), ...parties]);
  const named = ({ place, coordinates }: Place<PartiesArc_PartnerFragment>) => ({
    ...coordinates,
    name: typeset(place.city ?? place.name, place.locale),
  });
  const figures = COUNTED.filter((type) => totals[type] > 0).map((type) => ({
    value: formatNumber(locale, totals[type]),
    label: plural(locale, messages.home.figures[type], totals[type]),
    href: links.build({ kind: 'list', type, locale, page: 1 }),
  }));
  return (
    <div className={styles.opening}>
      {from ? <ArcField from={named(from)} to={to.map(named)} /> : null}
      <PageHeader
        title={typeset(site.name)}
        lead={site.tagline ? <SiteText site={site} text={site.tagline} /> : null}
      >
        <Figures figures={figures} />
      </PageHeader>
    </div>
  );
}
