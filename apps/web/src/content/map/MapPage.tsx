import { PageHeader } from '@entente/ui/PageHeader';
import { Stack } from '@entente/ui/Layout';
import type { PageFrame } from '../../layout/pageData';
import { SitePage } from '../../layout/SitePage';
import { formatPlaces } from '../../i18n/formatPlaces';
import { useSite, useTypeset } from '../../i18n/SiteContext';
import type { PartiesArc_PartnerFragment } from '../shared/shared.generated';
import type { MapPage_AgreementFragment, MapPage_PartnerFragment } from './map.generated';
import { mapPlaces } from './mapPlaces';
import { PartnershipMap } from './PartnershipMap';
import { PlaceList } from './PlaceList';
import styles from './MapPage.module.css';

export interface MapPageProps extends PageFrame {
  owner: PartiesArc_PartnerFragment | null;
  partners: MapPage_PartnerFragment[];
  agreements: MapPage_AgreementFragment[];
  /** 'YYYY-MM-DD' */
  today: string;
  /** Integrity of the script that enlarges the map; null where the page may not run it. */
  zoom: string | null;
}

export function MapPage(props: MapPageProps) {
  return (
    <SitePage chrome={props.chrome}>
      <Stack>
        <Partnerships {...props} />
      </Stack>
    </SitePage>
  );
}

/** The partners as a list, then the same ones drawn; side by side where there is room. */
function Partnerships({ owner, partners, agreements, today, zoom, chrome }: MapPageProps) {
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const words = messages.map;
  const places = mapPlaces(partners, agreements, owner?.documentId ?? null, today);
  const city = typeset(owner?.city ?? chrome.site.name);
  return (
    <>
      <PageHeader title={words.title} lead={formatPlaces(locale, words.description, { city })} />
      {places.length === 0 ? <p>{words.empty}</p> : null}
      <div className={styles.map}>
        <PlaceList places={places} />
        <PartnershipMap places={places} city={city} zoom={zoom} />
      </div>
    </>
  );
}
