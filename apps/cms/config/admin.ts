import { deriveSecret } from '@entente/secrets/derive';
import { cmsEnv } from '../src/env';

export default () => {
  const { secret } = cmsEnv();
  return {
    auth: { secret: deriveSecret(secret, 'strapi-admin-jwt') },
    apiToken: { salt: deriveSecret(secret, 'strapi-api-token-salt') },
    transfer: { token: { salt: deriveSecret(secret, 'strapi-transfer-token-salt') } },
    secrets: { encryptionKey: deriveSecret(secret, 'strapi-encryption-key') },
    flags: { nps: false, promoteEE: false },
    // Strapi asks its own servers nothing; the admin must open on a closed network.
    tutorials: false,
    notifications: { releases: false },
  };
};
