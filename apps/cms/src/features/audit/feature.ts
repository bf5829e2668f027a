import { registerOwnRight } from '../../platform/access/ownRight';
import type { Feature } from '../../platform/feature';
import { auditAccess, auditSessions } from './server/auditAccess';
import { registerAuditRoutes } from './server/auditRoutes';
import { readAuditRight } from './server/readAuditRight';

export const audit: Feature = {
  name: 'audit',
  async register(strapi) {
    await registerOwnRight(strapi, readAuditRight);
    registerAuditRoutes(strapi);
    auditAccess(strapi);
  },
  sessions: auditSessions,
};
