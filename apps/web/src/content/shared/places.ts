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

/** Whether two are in the same city; of what has no coordinates nobody can say. */
export function isSamePlace(a: Located, b: Located): boolean {
  const near = (one: number | null, other: number | null) =>
    one !== null && other !== null && Math.abs(one - other) < SAME_CITY;
  return near(a.latitude, b.latitude) && near(a.longitude, b.longitude);
}

/** One of each city, in the order given; partners without coordinates are left out. */
export function distinctPlaces<P extends Located>(partners: readonly P[]): Place<P>[] {
  const places: Place<P>[] = [];
  for (const place of partners) {
    const { latitude, longitude } = place;
    if (latitude === null || longitude === null) continue;
    const known = places.some(({ coordinates }) => isSamePlace(coordinates, place));
    if (!known) places.push({ place, coordinates: { latitude, longitude } });
  }
  return places;
}
