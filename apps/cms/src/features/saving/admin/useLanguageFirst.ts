import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useLayoutEffect } from 'react';
import { useEntryLocale } from '../../../platform/admin/entryLocale';

/** After that, whoever may read no language at all writes all the same. */
const LONGEST_MS = 10_000;

/**
 * Takes nothing that is typed before the address names the language of the form: Strapi adds it
 * there once it has read the languages, and sets up another form in the place of this one.
 */
export function useLanguageFirst(): void {
  const locale = useEntryLocale();
  const { contentType } = useContentManagerContext();
  const i18n = contentType?.pluginOptions?.i18n as { localized?: boolean } | undefined;
  const isWaiting = locale === '' && i18n?.localized === true;
  useLayoutEffect(() => {
    const form = document.querySelector('main form');
    if (!isWaiting || !form) return undefined;
    const open = () => form.removeAttribute('inert');
    form.setAttribute('inert', '');
    const timer = setTimeout(open, LONGEST_MS);
    return () => {
      clearTimeout(timer);
      open();
    };
  }, [isWaiting]);
}
