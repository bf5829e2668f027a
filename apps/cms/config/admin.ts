import { deriveSecret } from '@entente/secrets/derive';
import type { UID } from '@strapi/strapi';
import { cmsEnv } from '../src/platform/env';
import { previewUrl } from '../src/features/preview/server/previewUrl';

export default () => {
  const { secret, sessionHours } = cmsEnv();
  const idle = sessionHours * 3600;
  return {
    auth: {
      secret: deriveSecret(secret, 'strapi-admin-jwt'),
      sessions: {
        idleSessionLifespan: idle,
        // However busy: the same person signs in again each day, unless the limit itself is longer.
        maxSessionLifespan: Math.max(idle, 24 * 3600),
      },
    },
    // Ours slows down whoever guesses, and locks nobody out: features/signIn.
    rateLimit: { enabled: false },
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
