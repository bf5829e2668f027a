import { components } from '../../../api/components';
import type { ContentForm } from '../../../platform/contentTypes/contentForm';
import { contentTypes } from '../../../api/types';
import type { MessageLanguage } from '../../../platform/messages/words';
import { helpOf, menuId } from './adminWords';

interface Field {
  name: string;
  /** By which Strapi chooses the input. */
  type?: string;
  hint?: string;
}
interface Layout<F extends Field = Field> {
  layout: F[][][];
  components: Record<string, { layout: F[][] }>;
  settings: { displayName?: string };
}
export interface EditView {
  layout: Layout;
  query: unknown;
}
export interface Link {
  uid: string;
  title: string;
}

/**
 * Gives each field of a form, and of the parts it repeats, its help in the reader's language, and
 * the input that the form names for it.
 */
export function withHelp(view: EditView, language: MessageLanguage): EditView {
  const { layout, components: parts, settings } = view.layout;
  const type = Object.values(contentTypes).find(
    ({ schema }) => schema.info.displayName === settings.displayName,
  );
  return {
    ...view,
    layout: {
      ...view.layout,
      layout: layout.map((panel) => panel.map((row) => rowWithHelp(row, type, language))),
      components: Object.fromEntries(
        Object.entries(parts).map(([uid, part]) => {
          const rows = part.layout.map((row) => rowWithHelp(row, components[uid], language));
          return [uid, { ...part, layout: rows }];
        }),
      ),
    },
  };
}

function rowWithHelp(
  row: Field[],
  form: Pick<ContentForm, 'labels' | 'inputs'> | undefined,
  language: MessageLanguage,
): Field[] {
  return row.map((field) => ({
    ...field,
    type: form?.inputs?.[field.name] ?? field.type,
    hint: helpOf(form?.labels ?? {}, field.name, language) ?? field.hint,
  }));
}

/** Gives our types the names under which the menu sorts and searches them. */
export function inMenuOrder<L extends Link>(links: readonly L[]): L[] {
  return links.map((link) => {
    const type = /^api::(.+)\./.exec(link.uid)?.[1];
    return type ? { ...link, title: menuId(type) } : link;
  });
}
