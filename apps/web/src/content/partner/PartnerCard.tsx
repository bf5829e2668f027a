import { vocabularyKey } from '@entente/model/vocabulary';
import { vocabularyLabel } from '@entente/model/vocabularyLabel';
import { Entry } from '@entente/ui/Entry';
import type { HeadingLevel } from '@entente/ui/Heading';
import { countryName } from '../../i18n/names';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { useEntryPath } from '../shared/EntryLink';
import type { PartnerCard_PartnerFragment } from './partner.generated';

export interface PartnerCardProps {
  partner: PartnerCard_PartnerFragment;
  level: HeadingLevel;
  /** Left out where the list is already by country. */
  withCountry?: boolean;
}

/** One organisation in a list: its name, what it is, where it is. */
export function PartnerCard({ partner, level, withCountry }: PartnerCardProps) {
  const { locale, locales } = useSite();
  const typeset = useTypeset();
  const kind = vocabularyKey(partner.kind ?? 'other');
  const country = withCountry && partner.country ? countryName(partner.country, locale) : null;
  const name = typeset(partner.name, partner.locale);
  const place = [partner.city, country].filter((part) => part && part !== name).join(', ');
  return (
    <Entry
      level={level}
      title={name}
      href={useEntryPath()('partner', partner)}
      lang={useForeign()(partner.locale, partner.name)}
      under={
        <>
          <span>{vocabularyLabel(locales, 'partnerKind', kind, locale)}</span>{' '}
          {place ? <span>{place}</span> : null}
        </>
      }
    />
  );
}
