import type { Coordinates } from '@entente/ui/greatCircle';
import { useSite } from '../../i18n/SiteContext';
import { drawMap, type MapFrame } from './drawMap';
import styles from './MapPreview.module.css';

/** Coarse: a hint of the world, on a page that has much else to say. */
const FRAME: MapFrame = { width: 1088, margin: 24, step: 4 };

interface MapPreviewProps {
  /** The city whose partnerships are shown. */
  from: Coordinates;
  /** One for each partner city. */
  to: readonly Coordinates[];
}

/** A small drawing of all partnerships that leads to the map; nothing when there is no partner. */
export function MapPreview({ from, to }: MapPreviewProps) {
  const { locale, messages, links } = useSite();
  if (to.length === 0) return null;
  const drawing = drawMap(from, to, FRAME);
  const { width, height, land } = drawing;
  return (
    <a className={styles.preview} href={links.build({ kind: 'fixed', name: 'map', locale })}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <path className={styles.land} d={land} />
        {drawing.to.map(({ arc }) => (
          <path key={arc} className={styles.arc} d={arc} />
        ))}
        <path
          className={styles.dots}
          d={[drawing.from, ...drawing.to.map(({ point }) => point)]
            .map(({ x, y }) => `M${x} ${y}h0`)
            .join('')}
        />
      </svg>
      {messages.map.preview}
    </a>
  );
}
