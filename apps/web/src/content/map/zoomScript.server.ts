import { scriptIntegrity } from '../../engine/store/scriptIntegrity.server';

/** What the browser must find in public/map-zoom.js; null where the page may not run it. */
export const zoomScriptIntegrity = (locale: string): string | null =>
  scriptIntegrity('map-zoom.js', locale);
