import type { SiteValue } from './SiteContext';

/** All that is needed to write for machines in one language; pure functions get it as data. */
export interface LocaleContext extends SiteValue {
  /** Public origin of the site: the only source of absolute addresses. */
  origin: string;
}
