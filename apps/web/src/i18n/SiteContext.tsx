import { createContext, useContext, type ReactNode } from 'react';
import type { Locales } from '@entente/model/localeFile';
import type { Links } from '@entente/model/links';
import type { Messages } from './messages';
import { typeset } from '@entente/model/typeset';
import { languageOf } from '@entente/ui/inLanguage';

/** What every component may need to speak the page's language. */
export interface SiteValue {
  /** Code of the page's language. */
  locale: string;
  messages: Messages;
  locales: Locales;
  links: Links;
}

const SiteContext = createContext<SiteValue | null>(null);

export function SiteProvider({ value, children }: { value: SiteValue; children: ReactNode }) {
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
}

/** @throws when a component is rendered outside a page. */
export function useSite(): SiteValue {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite needs a SiteProvider above');
  return site;
}

/** Sets a text of the CMS in the typography of its language: the page's, unless told otherwise. */
export function useTypeset(): (text: string | null | undefined, lang?: string | null) => string {
  const { locale } = useSite();
  return (text, lang) => typeset(text ?? '', lang ?? locale);
}

/**
 * The `lang` attribute of a text: only needed where it isn't in the page's language, by what is
 * recorded or by its own letters.
 *
 * @example useForeign()('en') // 'en' on a French page, undefined on an English one
 * @example useForeign()('fr', 'الرباط') // 'und-Arab' on a French page
 */
export function useForeign(): (
  lang: string | null | undefined,
  text?: string | null,
) => string | undefined {
  const { locale } = useSite();
  return (lang, text) => {
    const language = languageOf(text, lang || locale);
    return language === locale ? undefined : language;
  };
}
