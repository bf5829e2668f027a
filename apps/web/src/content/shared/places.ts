import type { Coordinates } from '@entente/ui/greatCircle';

interface Located {
  latitude: number | null;
  longitude: number | null;
}

export interface Place<P> {
  place: P;
  coordinates: Coordinates;
}

/** Degrees within which two partners are in the same city, as far as a drawing can show. */
const SAME_CITY = 0.3;

/** One of each city, in the order given; partners without coordinates are left out. */
export function distinctPlaces<P extends Located>(partners: readonly P[]): Place<P>[] {
  const places: Place<P>[] = [];
  for (const place of partners) {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) continue;
    const known = places.some(
      ({ coordinates }) =>
        Math.abs(coordinates.latitude - latitude) < SAME_CITY &&
        Math.abs(coordinates.longitude - longitude) < SAME_CITY,
    );
    if (!known) places.push({ place, coordinates: { latitude, longitude } });
  }
  return places;
}
