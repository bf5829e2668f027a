import type { ContentType } from './contentType';

type Naming = Pick<ContentType, 'title' | 'mainField'>;

/** The fields that say what an entry is called. */
export const titleFields = ({ title, mainField }: Naming): readonly string[] =>
  title ?? [mainField];

/**
 * What an entry is called by the values of one of its rows; empty where they say nothing.
 * @example titleIn(speaker, { givenName: 'Nathalie', familyName: 'Appéré' }) // 'Nathalie Appéré'
 */
export const titleIn = (type: Naming, row: Readonly<Record<string, unknown>>): string =>
  titleFields(type)
    .map((field) => String(row[field] ?? '').trim())
    .filter((word) => word !== '')
    .join(' ');
