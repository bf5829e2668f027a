import type { OwnRight } from './ownRight';

/** Changing what the public sees of records, which have no draft: to save them is to publish them. */
export const publishRecords: OwnRight = {
  uid: 'entente.publish-records',
  displayName:
    'Modifier ce que le public voit des partenaires, intervenants, mandats, domaines, images – change what the public sees of partners, speakers, offices, domains, pictures',
};
