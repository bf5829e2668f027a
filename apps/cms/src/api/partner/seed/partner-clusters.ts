import type { PartnerEntry } from './partner-types';

/**
 * The five clusters are named on the founding page by their field only, so each
 * record is the field's cluster as seen from Rennes Métropole, not one association.
 */
const cluster = (
  key: string,
  fr: { field: string; slug: string },
  en: { field: string; slug: string },
): PartnerEntry => ({
  key,
  shared: { kind: 'cluster', city: 'Rennes', country: 'FR' },
  links: { home: 'rennes-metropole' },
  fr: {
    name: `Pôle ${fr.field} de Rennes Métropole`,
    slug: fr.slug,
    description: `Filière d’excellence de Rennes Métropole (${fr.field}), mobilisée pour la coopération avec Québec. La source la désigne par son domaine, sans nommer de structure.`,
  },
  en: {
    name: `Rennes Métropole ${en.field} cluster`,
    slug: en.slug,
    description: `One of Rennes Métropole’s leading industries (${en.field}), taking part in the cooperation with Québec City. The source names the field, not an organisation.`,
  },
});

export const clusters: PartnerEntry[] = [
  cluster(
    'pole-numerique',
    { field: 'numérique', slug: 'pole-numerique-rennes' },
    { field: 'digital technology', slug: 'digital-cluster-rennes' },
  ),
  cluster(
    'pole-cybersecurite',
    { field: 'cybersécurité', slug: 'pole-cybersecurite-rennes' },
    { field: 'cybersecurity', slug: 'cybersecurity-cluster-rennes' },
  ),
  cluster(
    'pole-mobilite',
    { field: 'mobilité intelligente', slug: 'pole-mobilite-intelligente-rennes' },
    { field: 'smart mobility', slug: 'smart-mobility-cluster-rennes' },
  ),
  cluster(
    'pole-alimentaire',
    { field: 'alimentaire', slug: 'pole-alimentaire-rennes' },
    { field: 'food', slug: 'food-cluster-rennes' },
  ),
  cluster(
    'pole-sante',
    { field: 'santé', slug: 'pole-sante-rennes' },
    { field: 'health', slug: 'health-cluster-rennes' },
  ),
];
