import tzLookup from '@photostructure/tz-lookup';
import { distinctPlaces } from '../shared/places';
import { present } from '../shared/present';
import type { DelegationPage_DelegationFragment } from './delegation.generated';
import type { CityZone } from './clocks';
import { knownTimeZone } from './programmeDays';

/**
 * The time that the cities of a visit live in, the host's first: the one that was recorded for the
 * visit, the others by their coordinates. Cities with the same clock all year are named once.
 */
export function zonesOf(delegation: DelegationPage_DelegationFragment): CityZone[] {
  const [host, ...others] = distinctPlaces([
    ...present(delegation.hosts),
    ...present(delegation.guests),
  ]);
  if (!host) return [];
  const zones = [
    { city: host.place.city ?? '', timeZone: knownTimeZone(delegation.timeZone) },
    ...others.map(({ place, coordinates }) => ({
      city: place.city ?? '',
      timeZone: tzLookup(coordinates.latitude, coordinates.longitude),
    })),
  ];
  const clocks = new Map(zones.reverse().map((zone) => [clockOf(zone.timeZone), zone]));
  return [...clocks.values()].reverse().filter(({ city }) => city !== '');
}

/** What a zone's clock shows in winter and in summer. */
function clockOf(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    timeStyle: 'short',
    dateStyle: 'short',
  });
  return ['2024-01-15T12:00Z', '2024-07-15T12:00Z']
    .map((instant) => format.format(new Date(instant)))
    .join();
}
