import type { ArcEnd, ArcProps } from '@entente/ui/Arc';
import { useSkin } from '@entente/ui/skin';
import { format, formatNumber } from '../../i18n/format';
import { useForeign, useSite, useTypeset } from '../../i18n/SiteContext';
import { distinctPlaces, isSamePlace } from './places';
import type { PartiesArc_PartnerFragment } from './shared.generated';

export interface PartiesArcProps extends Pick<ArcProps, 'size' | 'dashed' | 'arrow'> {
  parties: readonly PartiesArc_PartnerFragment[];
  /** Where the arcs begin, when it is among the parties or in the city of one; else the first. */
  anchor?: PartiesArc_PartnerFragment | null | undefined;
}

/** The mark of an agreement: the great circle from the site's city to each other one. */
export function PartiesArc({ parties, anchor, ...props }: PartiesArcProps) {
  const { Arc } = useSkin();
  const { locale, messages } = useSite();
  const typeset = useTypeset();
  const foreign = useForeign();
  const places = distinctPlaces(parties);
  const first = places.find(({ place }) => anchor && isSamePlace(place, anchor)) ?? places[0];
  const endOf = ({ place, coordinates }: (typeof places)[number]): ArcEnd => ({
    name: typeset(place.city ?? place.name, place.locale),
    lang: place.city ? foreign(null, place.city) : foreign(place.locale, place.name),
    coordinates,
  });
  if (!first || places.length < 2) return null;
  return (
    <Arc
      {...props}
      from={endOf(first)}
      to={places.filter((place) => place !== first).map(endOf)}
      distance={(kilometres) =>
        format(messages.units.kilometres, { count: formatNumber(locale, kilometres) })
      }
    />
  );
}
