import { APPROVER } from '../../../platform/access/roleCodes';
import type { Grant, RoleName } from '../../../platform/contentTypes/grants';

/** What a role may do with a kind of entry. */
export type RoleAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/**
 * Who may not publish may neither schedule, withdraw nor delete: the public would see each of
 * these.
 */
export const grantedActions: Readonly<Record<Grant, readonly RoleAction[]>> = {
  read: ['read'],
  correct: ['read', 'update'],
  write: ['read', 'create', 'update'],
  everything: ['read', 'create', 'update', 'delete', 'publish'],
};

export interface Role {
  /** By which types say what they grant it. */
  key: RoleName;
  code: string;
  name: string;
  description: string;
  /** Files and pictures: changes only what they sent themselves. */
  onlyOwnFiles: boolean;
  /** Changes records where the public sees them. */
  publishesRecords: boolean;
}

/**
 * The roles of the newsroom, which each type says its grants of; the administrator is Strapi's own
 * super administrator.
 */
export const roles: readonly Role[] = [
  {
    key: 'author',
    code: 'entente-author',
    name: 'Auteur – author',
    description:
      'Écrit les actualités et leurs déclarations, sans publier – writes news and statements, publishes nothing',
    onlyOwnFiles: true,
    publishesRecords: false,
  },
  {
    key: 'editor',
    code: 'entente-editor',
    name: 'Rédacteur – editor',
    description:
      'Écrit et corrige toutes les fiches, sans publier – writes and corrects every entry, publishes nothing',
    onlyOwnFiles: false,
    publishesRecords: false,
  },
  {
    key: 'approver',
    code: APPROVER,
    name: 'Approbateur – approver',
    description:
      'Publie ce qu’une autre personne a écrit en dernier – publishes what another person wrote last',
    onlyOwnFiles: false,
    publishesRecords: true,
  },
  {
    key: 'partnerRelations',
    code: 'entente-partner-relations',
    name: 'Relations avec les partenaires – partner relations',
    description:
      'Tient à jour partenaires, accords, délégations et réglages d’intégration, sans publier – keeps partners, agreements, delegations and embed settings, publishes nothing',
    onlyOwnFiles: false,
    publishesRecords: false,
  },
];
