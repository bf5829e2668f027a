import type { UID } from '@strapi/strapi';

/** Entries that have no life of their own: they are published and withdrawn with their whole. */
const PARTS: Partial<Record<UID.ContentType, string>> = {
  'api::agreement.agreement': 'commitments',
  'api::delegation.delegation': 'participations',
  'api::article.article': 'statements',
};

/** The relation of a type that leads to its parts, if it has any. */
export function partsRelation(uid: UID.ContentType): string | null {
  return PARTS[uid] ?? null;
}
