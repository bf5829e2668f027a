import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuseOwnWork } from '../review/fourEyes';
import { refuseUnconfirmedFigures } from '../translations/translationFigures';
import { refuseBeforeSource } from './refuseBeforeSource';
import { refuseEmbargoed } from './refuseEmbargoed';
import { refuseUnready } from './refuseUnready';

type Asked = readonly [
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
];

/** Every rule that a publication has to keep, in the order in which they are told. */
const RULES = {
  embargo: ([strapi, uid, documentId]: Asked, at: Date) =>
    refuseEmbargoed(strapi, uid, documentId, at),
  source: (asked: Asked, at: Date) => refuseBeforeSource(...asked, at),
  unready: (asked: Asked) => refuseUnready(...asked),
  ownWork: (asked: Asked) => refuseOwnWork(...asked),
  figures: (asked: Asked) => refuseUnconfirmedFigures(...asked),
};

export type Rule = keyof typeof RULES;

/** What keeps an entry from being published. */
export interface Obstacle {
  rule: Rule;
  /** In the editor's language. */
  message: string;
}

/**
 * Refuses what breaks a rule, whether it is published now or scheduled. Call it inside the
 * transaction that does it: an exception to a rule is logged with what it let through.
 * @param locales the locales to be published; null for all that there are
 * @param at when the public will see it
 * @throws ValidationError in the editor's language
 */
export async function refusePublication(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  at: Date,
): Promise<void> {
  for (const refuse of Object.values(RULES)) await refuse([strapi, uid, documentId, locales], at);
}

/** What a refusal says, each thing for itself. */
function messagesOf(error: errors.ValidationError): string[] {
  const { errors: several = [] } = error.details as { errors?: { message: string }[] };
  return several.length > 0 ? several.map(({ message }) => message) : [error.message];
}

/**
 * What would keep an entry from being published, told before anybody tries: all of it, where
 * `refusePublication` ends at the first.
 */
export async function obstaclesTo(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locales: readonly string[] | null,
  at: Date,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const [rule, refuse] of Object.entries(RULES) as [Rule, (typeof RULES)[Rule]][]) {
    try {
      await refuse([strapi, uid, documentId, locales], at);
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      for (const message of messagesOf(error)) obstacles.push({ rule, message });
    }
  }
  return obstacles;
}
