import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Bundles the admin: `npm run build:admin`. Strapi compiles the server along with it. */
const cli = createRequire(import.meta.url).resolve('@strapi/strapi/package.json');
const { status } = spawnSync(
  process.execPath,
  [path.join(path.dirname(cli), 'bin/strapi.js'), 'build'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // The bundle takes about 2 GB, more than Node allows itself on a small machine.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-old-space-size=3072`,
      STRAPI_TELEMETRY_DISABLED: 'true',
      // Strapi reads the whole configuration, though nothing of it ends up in the bundle.
      ENTENTE_SECRET: 'no-secret-is-needed-to-build-the-admin',
      ENTENTE_DATA_DIR: path.join(os.tmpdir(), 'entente-admin-build'),
    },
  },
);
process.exit(status ?? 1);
