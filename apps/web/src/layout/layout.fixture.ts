import { createLinks } from '@entente/model/links';
import type { Address } from '@entente/model/address';
import { defaultLocales } from '../i18n/siteValue';
import type { Chrome_SiteFragment } from './layout.generated';
import { pageFrame, type PageDescription, type PageFrame } from './pageData';

export function makeSite(overrides: Partial<Chrome_SiteFragment> = {}): Chrome_SiteFragment {
  return {
    __typename: 'Site',
    documentId: 'site',
    locale: 'fr',
    name: 'Entente',
    tagline: 'Rennes et ses villes partenaires',
    notice: 'Démonstration : ce site n’est pas celui de la ville.',
    accessibility: null,
    ...overrides,
  };
}

type FrameOverrides = Partial<PageDescription> & { locale?: string };

/** The frame of an article that exists in both languages, unless told otherwise. */
export function makeFrame({ locale = 'fr', ...overrides }: FrameOverrides = {}): PageFrame {
  const locales = defaultLocales();
  const entry = (code: string, slug: string): [string, Address] => [
    code,
    { kind: 'entry', type: 'article', locale: code, slug },
  ];
  return pageFrame({
    site: makeSite(),
    setup: { locale, locales: null, messages: null },
    locales,
    links: createLinks(locales),
    title: 'Rennes et Québec signent',
    description: 'Un protocole de coopération.',
    section: 'article',
    crumb: 'Rennes et Québec signent',
    addresses: new Map([entry('fr', 'rennes-et-quebec'), entry('en', 'rennes-and-quebec')]),
    elsewhere: (code) => ({ kind: 'list', type: 'article', locale: code, page: 1 }),
    ...overrides,
  });
}
