/** What a role may do with a kind of entry. */
export type RoleAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

export interface Role {
  code: string;
  name: string;
  description: string;
  /** Content types by name → what the role may do with them; all may be read besides. */
  may: Readonly<Record<string, readonly RoleAction[]>>;
  /** Files and pictures: changes only what they sent themselves. */
  onlyOwnFiles: boolean;
}

const WRITE = ['create', 'update'] as const;
const EVERYTHING = ['create', 'update', 'delete', 'publish'] as const;

const toEach = (types: readonly string[], actions: readonly RoleAction[]) =>
  Object.fromEntries(types.map((type) => [type, actions]));

/** Every type but the settings of the site, which say what the law asks for. */
const CONTENTS = [
  'article',
  'agreement',
  'delegation',
  'statement',
  'milestone',
  'commitment',
  'participation',
  'partner',
  'speaker',
  'appointment',
  'domain',
  'media',
  'page',
];

export const APPROVER = 'entente-approver';

/**
 * The roles of the newsroom; the administrator is Strapi's own super administrator. Who may not
 * publish may neither schedule, withdraw nor delete: the public would see each of these.
 */
export const roles: readonly Role[] = [
  {
    code: 'entente-author',
    name: 'Auteur – author',
    description:
      'Écrit les actualités et leurs déclarations, sans publier – writes news and statements, publishes nothing',
    may: { ...toEach(['article', 'statement'], WRITE), media: WRITE },
    onlyOwnFiles: true,
  },
  {
    code: 'entente-editor',
    name: 'Rédacteur – editor',
    description:
      'Écrit et corrige toutes les fiches, sans publier – writes and corrects every entry, publishes nothing',
    may: toEach(CONTENTS, WRITE),
    onlyOwnFiles: false,
  },
  {
    code: APPROVER,
    name: 'Approbateur – approver',
    description:
      'Publie ce qu’une autre personne a écrit en dernier – publishes what another person wrote last',
    may: { ...toEach(CONTENTS, EVERYTHING), site: ['update'] },
    onlyOwnFiles: false,
  },
  {
    code: 'entente-partner-relations',
    name: 'Relations avec les partenaires – partner relations',
    description:
      'Tient à jour partenaires, accords, délégations et réglages d’intégration, sans publier – keeps partners, agreements, delegations and embed settings, publishes nothing',
    may: toEach(
      [
        'partner',
        'agreement',
        'commitment',
        'milestone',
        'delegation',
        'participation',
        'speaker',
        'appointment',
        'media',
      ],
      WRITE,
    ),
    onlyOwnFiles: false,
  },
];
