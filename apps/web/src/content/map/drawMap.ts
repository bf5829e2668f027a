import { geoNaturalEarth1, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';
import type { Coordinates } from '@entente/ui/greatCircle';
import { RoundedPath } from './RoundedPath';

export interface MapDrawing {
  width: number;
  height: number;
  /** SVG path of the coasts. */
  land: string;
  from: Point;
  /** In the order of the places given: where each is, and the great circle that leads there. */
  to: { point: Point; arc: string }[];
}

export interface Point {
  x: number;
  y: number;
}

export interface MapFrame {
  width: number;
  /** Room for names around the outermost places. */
  margin: number;
  /** How coarse the coasts are, in units of the drawing. */
  step: number;
}

const world = land as unknown as Topology<{ land: GeometryCollection }>;
const coasts = feature(world, world.objects.land);

/** Near places alone would fill the frame with a few hundred metres; a map still shows a continent. */
const MOST_SCALE = 3;
/** Height as a share of the width: a map is a landscape. */
const SHAPE = { least: 0.42, most: 0.7 };
/** North of it there is no land to show. */
const NORTHERNMOST = 83.7;

/** The part of the world that holds a place and its partners; pure and always the same. */
export function drawMap(
  from: Coordinates,
  to: readonly Coordinates[],
  frame: MapFrame,
): MapDrawing {
  const { width, margin, step } = frame;
  const projection = geoNaturalEarth1()
    .rotate([-middleLongitude(from, to), 0])
    .precision(0.2);
  const lines = {
    type: 'MultiLineString' as const,
    coordinates: to.map((end) => [at(from), at(end)]),
  };
  const shown = to.length > 0 ? lines : { type: 'Point' as const, coordinates: at(from) };
  projection.fitWidth(width - 2 * margin, shown);
  projection.scale(Math.min(projection.scale() || Infinity, (width * MOST_SCALE) / Math.PI));
  const height = centre(projection, shown, width, margin);
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const coast = new RoundedPath(step);
  geoPath(projection, coast as unknown as GeoContext)(coasts);
  const arcs = geoPath(projection).digits(1);
  return {
    width,
    height,
    land: coast.toString(),
    from: pointOf(projection, from),
    to: to.map((end) => ({
      point: pointOf(projection, end),
      arc: arcs({ type: 'LineString', coordinates: [at(from), at(end)] }) ?? '',
    })),
  };
}

/** Puts what is shown in the middle. @returns the height of the drawing */
function centre(
  projection: GeoProjection,
  shown: Parameters<ReturnType<typeof geoPath>['bounds']>[0],
  width: number,
  margin: number,
): number {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
  const least = width * SHAPE.least;
  const height = Math.round(
    Math.min(Math.max(bottom - top + 2 * margin, least), width * SHAPE.most),
  );
  const [x, y] = projection.translate();
  projection.translate([x + (width - left - right) / 2, y + (height - top - bottom) / 2]);
  // No empty strip above the world: what is shown moves up, and stays in the frame.
  const [, north] = projection([0, NORTHERNMOST]) ?? [0, 0];
  const [movedX, movedY] = projection.translate();
  projection.translate([movedX, movedY - Math.max(0, north)]);
  return height;
}

const at = ({ longitude, latitude }: Coordinates): [number, number] => [longitude, latitude];

function pointOf(projection: GeoProjection, place: Coordinates): Point {
  const [x, y] = projection(at(place)) ?? [0, 0];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

/** The middle of all longitudes, each reached from the first the short way round, in degrees. */
export function middleLongitude(
  from: Pick<Coordinates, 'longitude'>,
  to: readonly Pick<Coordinates, 'longitude'>[],
): number {
  const turns = to.map(({ longitude }) => wrapped(longitude - from.longitude));
  return wrapped(from.longitude + (Math.min(0, ...turns) + Math.max(0, ...turns)) / 2);
}

/** The same angle between -180 and 180 degrees. */
const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
