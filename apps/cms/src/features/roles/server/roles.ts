import { APPROVER, SUPER_ADMINISTRATOR } from '../../../platform/access/roleCodes';
import type { Words } from '../../../platform/contentTypes/contentForm';
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
  name: Words;
  description: Words;
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
    name: { fr: 'Auteur', en: 'Author' },
    description: {
      fr: 'Écrit les actualités et leurs déclarations, sans publier',
      en: 'Writes news and statements, publishes nothing',
    },
    onlyOwnFiles: true,
    publishesRecords: false,
  },
  {
    key: 'editor',
    code: 'entente-editor',
    name: { fr: 'Rédacteur', en: 'Editor' },
    description: {
      fr: 'Écrit et corrige toutes les fiches, sans publier',
      en: 'Writes and corrects every entry, publishes nothing',
    },
    onlyOwnFiles: false,
    publishesRecords: false,
  },
  {
    key: 'approver',
    code: APPROVER,
    name: { fr: 'Approbateur', en: 'Approver' },
    description: {
      fr: 'Publie ce qu’une autre personne a écrit en dernier',
      en: 'Publishes what another person wrote last',
    },
    onlyOwnFiles: false,
    publishesRecords: true,
  },
  {
    key: 'partnerRelations',
    code: 'entente-partner-relations',
    name: { fr: 'Relations avec les partenaires', en: 'Partner relations' },
    description: {
      fr: 'Tient à jour partenaires, accords, délégations et réglages d’intégration, sans publier',
      en: 'Keeps partners, agreements, delegations and embed settings, publishes nothing',
    },
    onlyOwnFiles: false,
    publishesRecords: false,
  },
];

/** Strapi's own, by the names that the newsroom knows; its two samples are nobody's. */
export const administrator = {
  code: SUPER_ADMINISTRATOR,
  strapisName: 'Super Admin',
  name: { fr: 'Administration', en: 'Administration' },
  description: {
    fr: 'Peut tout faire, et donne leurs rôles aux autres',
    en: 'May do everything, and gives the others their roles',
  },
};

/** By code, the name that Strapi gives each: ours have the same in English. */
export const SAMPLES: ReadonlyMap<string, string> = new Map([
  ['strapi-editor', 'Editor'],
  ['strapi-author', 'Author'],
]);
