import { deriveSecret } from '@entente/secrets/derive';
import type { UID } from '@strapi/strapi';
import { cmsEnv } from '../src/env';
import { previewUrl } from '../src/preview/previewUrl';

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
    // Its frame is allowed in middlewares.ts.
    preview: {
      enabled: true,
      config: {
        handler: (uid: UID.ContentType, asked: { documentId?: string; locale?: string }) =>
          previewUrl(cmsEnv(), uid, asked, Date.now()),
      },
    },
  };
};
