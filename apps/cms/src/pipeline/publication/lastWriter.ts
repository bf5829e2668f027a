import type { Core } from '@strapi/strapi';
import { readWritingsSince } from '../record/entryVersion';
import type { DraftVersion } from './draftVersion';

const numbers = (version: DraftVersion) =>
  new Map(
    version
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const [documentId = '', id = '0'] = part.replace('~', '').split(':');
        return [documentId, Number(id)] as const;
      }),
  );

/** Who wrote last between two versions of a draft: a name to be read; null for nobody that is known. */
export async function lastWriter(
  strapi: Core.Strapi,
  read: DraftVersion,
  now: DraftVersion,
  locale: string,
): Promise<string | null> {
  const before = numbers(read);
  const changed = [...numbers(now)]
    .filter(([documentId, id]) => before.get(documentId) !== id)
    .sort(([, first], [, second]) => second - first);
  const [documentId, id] = changed[0] ?? [];
  if (documentId === undefined || id === undefined) return null;
  for (const one of [locale, '']) {
    const [writing] = await readWritingsSince(strapi, documentId, one, id - 1);
    if (writing) return writing.personName || null;
  }
  return null;
}

/**
 * Whether one person alone has written between two versions of a draft. A part that has come in
 * between may say what somebody else wrote.
 */
export async function wroteAlone(
  strapi: Core.Strapi,
  read: DraftVersion,
  now: DraftVersion,
  locale: string,
  personId: number,
): Promise<boolean> {
  const before = numbers(read);
  for (const [documentId, id] of numbers(now)) {
    const known = before.get(documentId);
    if (known === id) continue;
    if (known === undefined) return false;
    for (const one of locale ? [locale, ''] : ['']) {
      const writings = await readWritingsSince(strapi, documentId, one, known);
      if (writings.some((writing) => writing.personId !== personId)) return false;
    }
  }
  return true;
}
