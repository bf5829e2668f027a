import type { OwnRight } from '../../../platform/access/ownRight';

export const readAuditRight: OwnRight = {
  uid: 'entente.read-audit',
  displayName: 'Lire le journal – read the audit log',
};
