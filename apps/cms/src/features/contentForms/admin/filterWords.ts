import type { ElementType } from 'react';
import { contentTypes, typeNames, uidOf } from '../../../api/types';
import { contentFormWords } from '../words/contentFormWords';
import type { MessageLanguage } from '../../../platform/messages/words';

interface Filter {
  name: string;
  type: string;
  label: unknown;
  options?: readonly { label: string; value: string }[];
  input?: ElementType;
}
export interface ListFilters {
  displayedFilters: readonly Filter[];
  layout: { settings?: { displayName?: string } };
}

/**
 * Names the filters of a list as its columns are named, and lets a chosen value be said in words
 * after its field: Strapi says those only of a filter that has an input of its own.
 *
 * @param input Strapi's own
 */
export function filtersInWords(
  { displayedFilters, layout }: ListFilters,
  language: MessageLanguage,
  input: ElementType,
): ListFilters {
  const words = contentFormWords.files[language];
  const yesOrNo = (['true', 'false'] as const).map((value) => ({ label: words[value], value }));
  const type = typeNames.find(
    (name) => contentTypes[name].schema.info.displayName === layout.settings?.displayName,
  );
  return {
    layout,
    displayedFilters: displayedFilters.map((filter) => ({
      ...filter,
      ...(type &&
        typeof filter.label === 'string' && {
          label: {
            id: `content-manager.content-types.${uidOf(type)}.${filter.name}`,
            defaultMessage: filter.label,
          },
        }),
      ...(filter.type === 'boolean' && { type: 'enumeration', options: yesOrNo }),
      ...(['boolean', 'enumeration'].includes(filter.type) && { input }),
    })),
  };
}
