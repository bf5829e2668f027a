import type { ReactNode } from 'react';
import { render } from '@testing-library/react';
import { SiteProvider } from './SiteContext';
import { siteValue } from './siteValue';

/** Renders a component as it stands on a page in `locale`. */
export function renderOnSite(node: ReactNode, locale = 'fr') {
  const value = siteValue({ locale, locales: null, messages: null });
  return render(<SiteProvider value={value}>{node}</SiteProvider>);
}

/** The site's own words as a page shows them, with the spaces of their language. */
export function shownWords(locale = 'fr') {
  return siteValue({ locale, locales: null, messages: null }).messages;
}
