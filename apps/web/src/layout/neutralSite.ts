import type { Chrome_SiteFragment } from './layout.generated';

/** What surrounds a page while nobody has written the site's settings. */
export function neutralSite(locale: string, name: string): Chrome_SiteFragment {
  return {
    __typename: 'Site',
    documentId: '',
    locale,
    name,
    tagline: null,
    notice: null,
    accessibility: null,
  };
}
