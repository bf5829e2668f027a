/** Degrees, north and east positive. */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6371.0088; // mean radius, IUGG
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** The angle at the centre of the Earth, in radians (haversine: stable for near places). */
export function centralAngle(a: Coordinates, b: Coordinates): number {
  const half = (x: number) => Math.sin(x / 2) ** 2;
  const h =
    half(radians(b.latitude - a.latitude)) +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      half(radians(b.longitude - a.longitude));
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  return EARTH_RADIUS_KM * centralAngle(a, b);
}

/** The point half way along the great circle. */
export function midpoint(a: Coordinates, b: Coordinates): Coordinates {
  const [latA, latB] = [radians(a.latitude), radians(b.latitude)];
  const turn = radians(b.longitude - a.longitude);
  const x = Math.cos(latB) * Math.cos(turn);
  const y = Math.cos(latB) * Math.sin(turn);
  const latitude = Math.atan2(Math.sin(latA) + Math.sin(latB), Math.hypot(Math.cos(latA) + x, y));
  return {
    latitude: degrees(latitude),
    longitude: a.longitude + degrees(Math.atan2(y, Math.cos(latA) + x)),
  };
}
