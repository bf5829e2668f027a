/** Strapi's own: who may do everything. */
export const SUPER_ADMINISTRATOR = 'strapi-super-admin';

/** Who publishes what another person wrote last. */
export const APPROVER = 'entente-approver';
