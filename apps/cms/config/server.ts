import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { deriveSecret } from '@entente/secrets/derive';
import { cmsEnv } from '../src/platform/env';

export default () => {
  const { dataDir, host, port, publicUrl, secret, trustedProxies } = cmsEnv();
  const publicDir = path.join(dataDir, 'cms', 'public');
  mkdirSync(path.join(publicDir, 'uploads'), { recursive: true });
  return {
    host,
    port,
    url: publicUrl,
    // Whether a request came by https is what the proxy says; who asks is platform/access/doors.
    proxy: { koa: trustedProxies.length > 0, maxIpsCount: 1 },
    dirs: { public: publicDir },
    app: {
      keys: [deriveSecret(secret, 'strapi-app-key-1'), deriveSecret(secret, 'strapi-app-key-2')],
    },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};
