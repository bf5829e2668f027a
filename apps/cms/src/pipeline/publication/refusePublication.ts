import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contributionsOf, type PublicationRequest, type PublicationRule } from '../contributions';
import { ownRules } from './ownRules';

/** What keeps an entry from being published. */
export interface Obstacle {
  /** The name of the rule that it breaks. */
  rule: string;
  /** In the editor's language. */
  message: string;
}

/** Every rule that a publication has to keep, in the order in which they are told. */
function rulesInOrder(strapi: Core.Strapi): readonly PublicationRule[] {
  const contributed = contributionsOf(strapi).flatMap(
    ({ publicationRules = [] }) => publicationRules,
  );
  return [...ownRules, ...contributed].sort((left, right) => left.order - right.order);
}

/**
 * Refuses what breaks a rule, whether it is published now or scheduled. Call it inside the
 * transaction that does it: an exception to a rule is logged with what it let through.
 * @throws ValidationError in the editor's language
 */
export async function refusePublication(
  strapi: Core.Strapi,
  asked: PublicationRequest,
): Promise<void> {
  for (const { refuse } of rulesInOrder(strapi)) await refuse(strapi, asked);
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
  asked: PublicationRequest,
): Promise<Obstacle[]> {
  const obstacles: Obstacle[] = [];
  for (const { name: rule, refuse } of rulesInOrder(strapi)) {
    try {
      await refuse(strapi, asked);
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      for (const message of messagesOf(error)) obstacles.push({ rule, message });
    }
  }
  return obstacles;
}
