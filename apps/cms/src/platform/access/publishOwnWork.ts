import type { OwnRight } from './ownRight';

/** Publishing what one wrote last, which otherwise another person has to do. */
export const publishOwnWork: OwnRight = {
  uid: 'entente.publish-own-work',
  displayName:
    'Publier son propre travail, avec une raison – publish one’s own work, with a reason',
};
