import type { Core } from '@strapi/strapi';
import { deriveSecret } from '@entente/secrets/derive';
import { cmsEnv } from '../env';
import { readActions } from './readActions';

export const SITE_READ_TOKEN = 'site-read';
export const SITE_PREVIEW_TOKEN = 'site-preview';

const TOKENS = [
  {
    name: SITE_READ_TOKEN,
    purpose: 'site-read-token',
    description: 'Lecture par le site, contenus publiés seulement – the site reads, published only',
  },
  {
    name: SITE_PREVIEW_TOKEN,
    purpose: 'site-preview-token',
    description: 'Aperçu des brouillons par le site – the site previews drafts',
  },
] as const;

/**
 * Creates or brings up to date the two tokens of the site. Their keys are derived from the root
 * secret, which the site has too, so nobody copies a token; a changed secret changes them both.
 */
export async function ensureSiteTokens(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::api-token');
  const permissions = readActions(strapi);
  for (const { name, purpose, description } of TOKENS) {
    const settings = { name, description, type: 'custom', permissions };
    const known: { id: number } | null = await service.getByName(name);
    const token: { id: number } = known
      ? await service.update(known.id, settings)
      : await service.create({ ...settings, lifespan: null });
    const accessKey = service.hash(deriveSecret(cmsEnv().secret, purpose));
    await strapi.db
      .query('admin::api-token')
      .update({ where: { id: token.id }, data: { accessKey, encryptedKey: null } });
  }
}
