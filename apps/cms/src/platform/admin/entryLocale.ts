import { useQueryParams } from '@strapi/strapi/admin';

/** The language of the form that is open; empty for a type without languages. */
export function useEntryLocale(): string {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale ?? '';
}
