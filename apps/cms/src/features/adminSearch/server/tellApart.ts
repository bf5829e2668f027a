import type { Core, UID } from '@strapi/strapi';
import { findType } from '../../../api/types';
import { cmsEnv } from '../../../platform/env';

interface Choice {
  documentId?: string;
  [field: string]: unknown;
}

/**
 * Names the entries that a relation may lead to, or leads to, so that they can be told apart: two
 * people have been "Maire de Québec", and a statement is one's alone. Changes the answer only: what
 * is saved of a choice is its id.
 * @param choices as Strapi's routes of relations answer them
 */
export async function tellApart(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  choices: readonly Choice[],
  locale: string | null,
): Promise<void> {
  const type = findType(uid);
  const documents = choices.flatMap(({ documentId }) => documentId ?? []);
  if (!type?.server.toldApart || documents.length === 0) return;
  const [first] = cmsEnv().locales;
  const told = await type.server.toldApart(strapi, [...new Set(documents)], locale ?? first);
  for (const choice of choices) {
    const detail = told.get(choice.documentId ?? '');
    const title = choice[type.mainField];
    if (detail && typeof title === 'string') choice[type.mainField] = `${title} — ${detail}`;
  }
}
