import {
  unstable_useContentManagerContext as useContentManagerContext,
  useFetchClient,
  useForm,
} from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useEntryLocale } from '../../../platform/admin/entryLocale';
import { isOurs, type EntryPanelProps } from '../../../platform/admin/entryPanel';
import { sharedParts, type SharedAttribute } from '../../../platform/contentTypes/sharedParts';
import { partsToShow } from './partsToShow';

type Values = Readonly<Record<string, unknown>>;

interface PanelProps extends Pick<EntryPanelProps, 'model' | 'documentId' | 'document'> {
  meta?: { availableLocales?: { locale?: string }[] };
}

/**
 * Shows, in the form of a language that an entry doesn't have yet, the parts that all its languages
 * share as they are: Strapi shows them as empty. A panel that shows nothing itself.
 */
export function SharedParts({ model, documentId, document, meta }: PanelProps) {
  const { get } = useFetchClient();
  const locale = useEntryLocale();
  const { contentType } = useContentManagerContext();
  const values: Values = useForm('SharedParts', (state) => state.values as Values);
  const onChange = useForm('SharedParts', (state) => state.onChange);
  const latest = useRef(values);
  useEffect(() => void (latest.current = values));
  const source = meta?.availableLocales?.[0]?.locale;
  const names = sharedParts((contentType?.attributes ?? {}) as Record<string, SharedAttribute>);
  const isNew = isOurs(model) && documentId !== undefined && locale !== '' && !document?.documentId;
  const asked =
    isNew && source && source !== locale && names.length > 0
      ? `/content-manager/collection-types/${model}/${documentId}?locale=${source}`
      : null;

  useEffect(() => {
    if (!asked) return undefined;
    let outdated = false;
    get<{ data: Values }>(asked).then(
      ({ data }) => {
        if (outdated) return;
        for (const [name, value] of Object.entries(partsToShow(names, data.data, latest.current)))
          onChange(name, value);
      },
      // The CMS keeps what is shared all the same: see pipeline/save/newLanguage.
      () => {},
    );
    return () => void (outdated = true);
    // Once for a language: what somebody removes afterwards stays removed.
  }, [asked]);
  return null;
}
