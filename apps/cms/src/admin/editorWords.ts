import { components } from '../desk/components';
import type { Fields } from '../desk/desk';
import { desks } from '../desk/desks';
import { helpOf, menuId, type AdminLanguage } from './adminWords';

interface Field {
  name: string;
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

/** Gives each field of a form, and of the parts it repeats, its help in the reader's language. */
export function withHelp(view: EditView, language: AdminLanguage): EditView {
  const { layout, components: parts, settings } = view.layout;
  const desk = Object.values(desks).find((one) => one.displayName === settings.displayName);
  return {
    ...view,
    layout: {
      ...view.layout,
      layout: layout.map((panel) => panel.map((row) => rowWithHelp(row, desk?.fields, language))),
      components: Object.fromEntries(
        Object.entries(parts).map(([uid, part]) => {
          const fields = components[uid]?.fields;
          const rows = part.layout.map((row) => rowWithHelp(row, fields, language));
          return [uid, { ...part, layout: rows }];
        }),
      ),
    },
  };
}

function rowWithHelp(row: Field[], fields: Fields = {}, language: AdminLanguage): Field[] {
  return row.map((field) => ({
    ...field,
    hint: helpOf(fields, field.name, language) ?? field.hint,
  }));
}

/** Gives our types the names under which the menu sorts and searches them. */
export function inMenuOrder<L extends Link>(links: readonly L[]): L[] {
  return links.map((link) => {
    const type = /^api::(.+)\./.exec(link.uid)?.[1];
    return type ? { ...link, title: menuId(type) } : link;
  });
}
