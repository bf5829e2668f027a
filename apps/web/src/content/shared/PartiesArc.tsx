import type { ArcEnd, ArcProps } from '@entente/ui/Arc';
import { ArcField } from '@entente/ui/ArcField';
import { useSkin } from '@entente/ui/skin';
import { format, formatNumber } from '../../i18n/format';
import { yearWords } from '../../i18n/yearWords';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { distinctPlaces } from './places';
import type { PartiesArc_PartnerFragment } from './shared.generated';

export interface PartiesArcProps {
  parties: readonly PartiesArc_PartnerFragment[];
  size: ArcProps['size'];
  /** 'YYYY' each. */
  years?: readonly string[];
}

/** The mark of an agreement: the great circle between two places, or from one to several. */
export function PartiesArc({ parties, size, years }: PartiesArcProps) {
  const { Arc } = useSkin();
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const ends = distinctPlaces(parties).map(({ place, coordinates }): ArcEnd => ({
    name: typeset(place.city ?? place.name, place.locale),
    lang: place.city ? foreign(null, place.city) : foreign(place.locale, place.name),
    coordinates,
  }));
  const [first, second, ...others] = ends;
  if (!first || !second) return null;
  if (others.length > 0) {
    const [from, ...far] = [first, second, ...others].map((end) => ({
      ...end.coordinates,
      name: end.name,
    }));
    if (size === 'small' || !from) return null;
    return <ArcField from={from} to={far} size={size} />;
  }
  const distance = (kilometres: number) =>
    format(messages.units.kilometres, { count: formatNumber(locale, kilometres) });
  return (
    <Arc
      ends={[first, second]}
      size={size}
      distance={distance}
      years={years?.map((year) => yearWords(year, locale))}
    />
  );
}
