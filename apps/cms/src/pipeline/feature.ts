import type { Feature } from '../platform/feature';
import { registerAddressTable } from './addresses/addressTable';
import { useDocumentRules } from './documentMiddleware';
import { registerAuditTable } from './record/auditTable';
import { registerChangeTables } from './record/changeTables';
import { useRevisions } from './record/collector';
import { readHead } from './record/revisions';
import { startRecord } from './record/startRecord';
import { registerVersionTable } from './record/versionTable';
import { registerPublishedLinkModel } from './relations/publishedLinkModel';
import { claimPresentSlugs } from './save/slugs/claimedSlugs';
import { registerSlugTable } from './save/slugs/slugTable';

/** The way of every write: guarded, saved, published and recorded in one transaction. */
export const pipeline: Feature = {
  name: 'pipeline',
  register(strapi) {
    registerPublishedLinkModel(strapi);
    registerChangeTables(strapi);
    registerAddressTable(strapi);
    registerSlugTable(strapi);
    registerVersionTable(strapi);
    registerAuditTable(strapi);
    useRevisions(strapi);
    useDocumentRules(strapi);
  },
  async bootstrap(strapi) {
    await startRecord(strapi);
    await claimPresentSlugs(strapi);
  },
  probe: readHead,
};
