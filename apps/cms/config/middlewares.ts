import { adminOrigins, cmsEnv } from '../src/platform/env';
import { MOST_BYTES } from '../src/features/uploads/server/uploadProblem';

export default () => [
  // First, since they are asked every few seconds: nobody wants them in the log.
  'global::readyz',
  'global::siteCalls',
  // In the place of Strapi's own, which writes tokens that stand in an address.
  'global::requestLog',
  'strapi::errors',
  'global::refuseOnFullDisk',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          // Text, not arrays: Strapi merges an array place by place with its own default.
          'connect-src': "'self'",
          'img-src': "'self' data: blob:",
          'media-src': "'self' data: blob:",
          'frame-src': `'self' ${cmsEnv().siteUrl}`,
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  // Nothing but the admin itself, on its own origin, talks to this host from a browser.
  { name: 'strapi::cors', config: { origin: adminOrigins(cmsEnv()), credentials: false } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Entente' } },
  'strapi::query',
  'global::uploadSize',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '2mb',
      textLimit: '2mb',
      formidable: { maxFileSize: MOST_BYTES },
    },
  },
  'global::textLimits',
  'strapi::session',
  'strapi::favicon',
  'global::uploadHeaders',
  'global::entryVersions',
  'strapi::public',
];
